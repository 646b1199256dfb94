import type { CharterDocument } from '../document.js';
import { inheritBeside } from '../model/beside.js';
import { blanks, shapes, type Charter, type Objective } from '../model/charter.generated.js';
import { inheritMemo } from '../model/memo.js';
import { valueOf } from '../model/visit.js';
import { languageAs } from '../rules/kit/objectives/language.js';
import type { MappingNode } from '../syntax/tree.js';

const FIELDS = Object.entries(shapes['charter']?.fields ?? {});

const SHOWN_WITH_ALL: readonly string[] = [
  ...FIELDS.flatMap(([name, { kind }]) => (kind === 'text' ? [name] : [])),
  'shape',
  'id',
  'idText',
  'label',
];

/** What a rule that reads sections is shown of a charter: its top-level texts, and some other entries. */
export function someSections(
  { syntax, text }: CharterDocument,
  charter: Charter,
  names: ReadonlySet<string>,
): CharterDocument {
  const whole = syntax.root as MappingNode;
  const root: MappingNode = { ...whole, entries: whole.entries.filter(({ key }) => names.has(key.value)) };
  const shown = (blanks['charter'] as () => Record<string, unknown>)();
  const fields = [...SHOWN_WITH_ALL, ...[...names].filter((name) => Object.hasOwn(charter, name))];
  for (const field of fields) shown[field] = valueOf(charter, field);
  shown['node'] = root;
  const part = shown as unknown as Charter;
  inheritMemo(part, charter);
  languageAs(part, charter);
  return { text, syntax: { ...syntax, root }, charter: part, references: undefined };
}

/** What a rule that reads the text of each section is shown: some entries, and what every charter has to have. */
export function someEntries({ syntax, text }: CharterDocument, names: ReadonlySet<string>): CharterDocument {
  const whole = syntax.root as MappingNode;
  const entries = whole.entries.filter(({ key }) => names.has(key.value) || /^(?:charter|title)$/.test(key.value));
  return { text, syntax: { ...syntax, root: { ...whole, entries } }, charter: undefined, references: undefined };
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
