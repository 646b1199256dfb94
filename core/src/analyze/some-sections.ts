import type { CharterDocument } from '../document.js';
import { inheritBeside } from '../model/beside.js';
import { blanks, shapes, type Charter, type Objective } from '../model/charter.generated.js';
import { inheritMemo } from '../model/memo.js';
import { valueOf } from '../model/visit.js';
import { languageAs } from '../rules/kit/objectives/language.js';
import { rules } from '../rules/registry.generated.js';
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
  const part = partOf(charter, names, { node: root });
  return { text, syntax: { ...syntax, root }, charter: part, references: undefined };
}

function partOf(charter: Charter, names: Iterable<string>, own: Partial<Charter>): Charter {
  const shown = (blanks['charter'] as () => Record<string, unknown>)();
  const fields = [...SHOWN_WITH_ALL, ...[...names].filter((name) => Object.hasOwn(charter, name))];
  for (const field of fields) shown[field] = valueOf(charter, field);
  const part = Object.assign(shown, own) as unknown as Charter;
  inheritMemo(part, charter);
  languageAs(part, charter);
  return part;
}

/** What a rule that reads the text of each section is shown: some entries, and what every charter has to have. */
export function someEntries({ syntax, text }: CharterDocument, names: ReadonlySet<string>): CharterDocument {
  const whole = syntax.root as MappingNode;
  const entries = whole.entries.filter(({ key }) => names.has(key.value) || /^(?:charter|title)$/.test(key.value));
  return { text, syntax: { ...syntax, root: { ...whole, entries } }, charter: undefined, references: undefined };
}

/** All that rules read which look at each objective by itself. */
const READ_WITH_OBJECTIVES: ReadonlySet<string> = new Set(
  rules.flatMap((rule) => (rule.reads === 'charter' && rule.each ? (rule.sections ?? []) : [])),
);

/** What of the charter such a rule is shown, with some of the objectives. */
export function someObjectives(
  document: CharterDocument,
  charter: Charter,
  isShown: (objective: Objective) => boolean,
): CharterDocument {
  const { node } = charter;
  const part = partOf(charter, READ_WITH_OBJECTIVES, { node, objectives: charter.objectives.filter(isShown) });
  inheritBeside(part, charter);
  return { ...document, charter: part };
}

/** Whether an entry is one of those that every section is read with. */
export function isShownWithAll(name: string): boolean {
  return (shapes['charter']?.fields[name]?.kind ?? 'text') === 'text';
}
