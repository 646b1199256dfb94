import { say } from '../../l10n/say.js';
import type { CoveredPoint } from '../../coverage/coverage.js';
import { PROCEDURES } from '../../coverage/procedures.js';
import type { CharterDocument } from '../../document.js';
import { shapes } from '../../model/charter.generated.js';
import { get, isEmpty, type MappingNode, type Node } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/edit.js';
import { appendItem, insertEntry, insertSection } from '../kit/insert.js';
import { joinEdits } from '../kit/join-edits.js';
import type { Fix } from '../rule.js';

/** What a point adds: an item of a list, in a field or in one below it, or a text. */
interface Addition {
  readonly field: string;
  readonly below?: string;
  readonly item?: string;
  readonly text?: string;
}

/** The offer to add all that is missing with blanks to fill; none where one of the places does not allow it. */
export function addMissing(document: CharterDocument, missing: readonly CoveredPoint[]): Fix[] {
  const additions = missing.map(additionFor);
  const fields = Object.keys(shapes['charter']?.fields ?? {});
  const edits = fields.flatMap((field) => {
    const here = additions.filter((addition) => addition.field === field);
    return here.length > 0 ? editsFor(document, field, here) : [];
  });
  if (edits.some((edit) => edit === undefined)) return [];
  return [{ title: say`Add what is missing, with blanks to fill`, safe: false, edits: joinEdits(edits as TextEdit[]) }];
}

function additionFor({ id, part, label }: CoveredPoint): Addition {
  if (part === 'work') return { field: 'responsibilities', item: `"[What we do about ${label}]"` };
  const procedure = PROCEDURES.find((one) => one.id === id);
  if (procedure) return { field: 'procedures', item: `title: ${procedure.title}\nsteps:\n  - "[What is done first]"` };
  return CHARTER_ADDITIONS[id] as Addition;
}

const CHARTER_ADDITIONS: { readonly [id: string]: Addition } = {
  roles: { field: 'roles', item: 'title: "[Role]"\nresponsibilities:\n  - "[What the holder answers for]"' },
  'scope-in': { field: 'scope', below: 'in', item: '"[What the team does]"' },
  'scope-out': { field: 'scope', below: 'out', item: '"[What the team does not do]"' },
  success: { field: 'success', item: '"[How you will know that it works]"' },
  measurement: { field: 'metrics', item: 'name: "[What is measured]"\ndefinition: "[How it is worked out]"' },
  'skills-background': { field: 'skills', below: 'background', item: '"[What people have learnt or studied]"' },
  'skills-experience': { field: 'skills', below: 'experience', item: '"[What people have done before]"' },
  'skills-training': { field: 'skills', below: 'training', item: '"[What people learn in the team]"' },
  place: { field: 'parent', text: '"[What the team is part of]"' },
};

function editsFor(document: CharterDocument, field: string, additions: readonly Addition[]): (TextEdit | undefined)[] {
  const there = document.syntax.root && get(document.syntax.root, field);
  if (!there || isEmpty(there) || isEmptyList(there))
    return [insertSection(document, field, section(field, additions))];
  if (there.kind === 'sequence') return additions.map(({ item = '' }) => appendItem(document, there, item));
  if (there.kind === 'mapping') return additions.map((addition) => below(document, there, field, addition));
  return [undefined];
}

function isEmptyList(node: Node): boolean {
  return node.kind === 'sequence' && node.items.length === 0;
}

function below(
  document: CharterDocument,
  part: MappingNode,
  shape: string,
  { below: field, item = '' }: Addition,
): TextEdit | undefined {
  return field === undefined
    ? undefined
    : insertEntry(document, part, shape, field, `${field}:\n${indent(hyphened(item))}`);
}

function section(field: string, additions: readonly Addition[]): string {
  const text = additions[0]?.text;
  if (text !== undefined) return `${field}: ${text}`;
  const lines = additions.map(({ below: inner, item = '' }) =>
    inner === undefined ? hyphened(item) : `${inner}:\n${indent(hyphened(item))}`,
  );
  return `${field}:\n${lines.map(indent).join('\n')}`;
}

function hyphened(item: string): string {
  return `- ${item.replaceAll('\n', '\n  ')}`;
}

function indent(lines: string): string {
  return lines.replaceAll(/^/gm, '  ');
}
