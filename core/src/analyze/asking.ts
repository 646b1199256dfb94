import type { CharterDocument } from '../document.js';
import type { CharterRule, SectionRule, TextRule } from '../rules/rule.js';
import type { Finding } from './finding.js';

export type Named<T> = T & { readonly id: string };

/** Asks a rule about a charter, or a part of one. */
export type Look = (document: CharterDocument) => readonly Finding[];

/** Asks rules about a version of a charter, of which not all may have to be looked at. */
export interface Asking {
  ofCharter(rule: Named<CharterRule>, look: Look): readonly Finding[];
  ofSections(rule: Named<SectionRule>, look: Look): readonly Finding[];
  ofText(rule: TextRule, look: Look): readonly Finding[];
}
