import type { CharterDocument } from '../document.js';
import { inheritBeside } from '../model/beside.js';
import { shapes, type Charter, type Objective } from '../model/charter.generated.js';
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

/** The charter with some of its objectives, for a rule that looks at each by itself. */
export function someObjectives(
  document: CharterDocument,
  charter: Charter,
  isShown: (objective: Objective) => boolean,
): CharterDocument {
  const part: Charter = { ...charter, objectives: charter.objectives.filter(isShown) };
  inheritMemo(part, charter);
  inheritBeside(part, charter);
  languageAs(part, charter);
  return { ...document, charter: part };
}

/** Whether an entry is one of those that every section is read with. */
export function isShownWithAll(name: string): boolean {
  return (shapes['charter']?.fields[name]?.kind ?? 'text') === 'text';
}
