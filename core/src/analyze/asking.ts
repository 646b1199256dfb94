import type { CharterDocument } from '../document.js';
import type { CharterRule, RegisteredRule, SectionRule, TextRule, WorkspaceRule } from '../rules/rule.js';
import type { Finding } from './finding.js';

export type Named<T> = T & { readonly id: string };

/** Asks a rule about a charter, or a part of one. */
export type Look = (rule: AskedRule, document: CharterDocument) => readonly Finding[];

/** Those that look at one charter. */
export type AskedRule = Exclude<RegisteredRule, WorkspaceRule>;

/** Asks rules about a version of a charter, of which not all may have to be looked at. */
export interface Asking {
  ofCharter(rule: Named<CharterRule>, look: Look): readonly Finding[];
  ofSections(rule: Named<SectionRule>, look: Look): readonly Finding[];
  ofText(rule: Named<TextRule>, look: Look): readonly Finding[];
}
