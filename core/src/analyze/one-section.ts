import type { CharterDocument } from '../document.js';
import { shapes, type Charter } from '../model/charter.generated.js';
import { inheritMemo } from '../model/memo.js';
import { languageAs } from '../rules/kit/objectives/language.js';
import { entryOf, type MappingNode } from '../syntax/tree.js';

/** What a rule that reads sections is shown of a charter: its top-level texts, and one other entry. */
export function oneSection({ syntax, text }: CharterDocument, charter: Charter, name: string): CharterDocument {
  const whole = syntax.root as MappingNode;
  const entry = entryOf(whole, name);
  const root: MappingNode = { ...whole, entries: entry ? [entry] : [] };
  const shown: Record<string, unknown> = { ...charter, node: root };
  for (const [field, { kind }] of Object.entries(shapes['charter']?.fields ?? {})) {
    if (field !== name && kind !== 'text') shown[field] = kind === 'texts' || kind === 'entities' ? [] : undefined;
  }
  const part = shown as unknown as Charter;
  inheritMemo(part, charter);
  languageAs(part, charter);
  return { text, syntax: { ...syntax, root }, charter: part, references: undefined };
}

/** Whether an entry is one of those that every section is read with. */
export function isShownWithAll(name: string): boolean {
  return (shapes['charter']?.fields[name]?.kind ?? 'text') === 'text';
}
