import type { CharterDocument } from '../document.js';
import { inheritBeside } from '../model/beside.js';
import { blanks, shapes, type Charter } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import { inheritMemo } from '../model/memo.js';
import { valueOf } from '../model/visit.js';
import { languageAs } from '../rules/kit/objectives/language.js';
import { rules } from '../rules/registry.generated.js';
import type { Syntax } from '../syntax/parse.js';
import type { MappingNode, Node } from '../syntax/tree.js';

const FIELDS = Object.entries(shapes['charter']?.fields ?? {});

const SHOWN_WITH_ALL: readonly string[] = [
  ...FIELDS.flatMap(([name, { kind }]) => (kind === 'text' ? [name] : [])),
  'shape',
  'id',
  'idText',
  'label',
];

/** Whether an entry of a top-level list is shown. */
export type IsShown = (list: string, entry: Entity) => boolean;

/**
 * What a rule that reads sections is shown of a charter: its top-level texts, and some other entries.
 * @param isShown left out, lists are shown whole
 */
export function someSections(
  { syntax, text }: CharterDocument,
  charter: Charter,
  names: ReadonlySet<string>,
  isShown?: IsShown,
): CharterDocument {
  const root = someOf(syntax.root as MappingNode, (name) => names.has(name));
  const part = partOf(charter, names, { node: root, ...(isShown && someEntriesOf(charter, names, isShown)) });
  return { text, syntax: withRoot(syntax, root), charter: part, references: undefined };
}

/** Field by field, as in all that is made for each keystroke: to spread an object takes several times as long. */
function someOf(
  { kind, flow, entries, span, parent, step }: MappingNode,
  isShown: (name: string) => boolean,
): MappingNode {
  return { kind, flow, entries: entries.filter(({ key }) => isShown(key.value)), span, parent, step };
}

function withRoot({ text, lines, comments, problems, tokens }: Syntax, root: MappingNode): Syntax {
  return { text, lines, root, comments, problems, tokens };
}

function someEntriesOf(charter: Charter, names: ReadonlySet<string>, isShown: IsShown): Partial<Charter> {
  const shown = (list: string): readonly Entity[] =>
    (valueOf(charter, list) as readonly Entity[]).filter((entry) => isShown(list, entry));
  return Object.fromEntries(listsAmong(names).map((list) => [list, shown(list)]));
}

/** Those of the top-level entries that are lists of entries. */
export function listsAmong(names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => shapes['charter']?.fields[name]?.kind === 'entities');
}

function partOf(charter: Charter, names: Iterable<string>, own: Partial<Charter>): Charter {
  const shown = (blanks['charter'] as () => Record<string, unknown>)();
  for (const field of SHOWN_WITH_ALL) shown[field] = valueOf(charter, field);
  for (const name of names) if (Object.hasOwn(shown, name)) shown[name] = valueOf(charter, name);
  const part = Object.assign(shown, own) as unknown as Charter;
  inheritMemo(part, charter);
  languageAs(part, charter);
  return part;
}

/** What a rule that reads the text of each section is shown: some entries, and what every charter has to have. */
export function someEntries({ syntax, text }: CharterDocument, names: ReadonlySet<string>): CharterDocument {
  const root = someOf(syntax.root as MappingNode, (name) => names.has(name) || /^(?:charter|title)$/.test(name));
  return { text, syntax: withRoot(syntax, root), charter: undefined, references: undefined };
}

/** The same without the entries of its lists that are not shown, where these are written one below the other. */
export function someEntriesOfLists(
  document: CharterDocument,
  charter: Charter,
  names: ReadonlySet<string>,
  isShown: IsShown,
): CharterDocument {
  const some = someEntries(document, names);
  const hidden = new Set<Node>();
  for (const list of listsAmong(names)) {
    for (const entry of valueOf(charter, list) as readonly Entity[]) if (!isShown(list, entry)) hidden.add(entry.node);
  }
  const { root } = some.syntax;
  if (!root || hidden.size === 0) return some;
  const { kind, flow, entries, span, parent, step } = root;
  const shown = entries.map(({ key, value }) => ({ key, value: without(value, hidden) }));
  return { ...some, syntax: withRoot(some.syntax, { kind, flow, entries: shown, span, parent, step }) };
}

/** Short words that stand in a list for what was one sentence say so together. */
function without(node: Node, hidden: ReadonlySet<Node>): Node {
  if (node.kind !== 'sequence' || node.items.some(({ kind }) => kind !== 'mapping')) return node;
  const { kind, flow, items, span, parent, step } = node;
  return { kind, flow, items: items.filter((item) => !hidden.has(item)), span, parent, step };
}

/** All that rules read which look at each objective by itself. */
const READ_WITH_OBJECTIVES: ReadonlySet<string> = new Set(
  rules.flatMap((rule) => (rule.reads === 'charter' && rule.each ? (rule.sections ?? []) : [])),
);

/** What of the charter such a rule is shown, with some of the objectives. */
export function someObjectives(document: CharterDocument, charter: Charter, isShown: IsShown): CharterDocument {
  const { node } = charter;
  const part = partOf(charter, READ_WITH_OBJECTIVES, {
    node,
    objectives: charter.objectives.filter((one) => isShown('objectives', one)),
  });
  inheritBeside(part, charter);
  return { ...document, charter: part };
}

/** Whether an entry is one of those that every section is read with. */
export function isShownWithAll(name: string): boolean {
  return (shapes['charter']?.fields[name]?.kind ?? 'text') === 'text';
}
