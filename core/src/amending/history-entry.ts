import type { CharterDocument } from '../document.js';
import type { Charter } from '../model/charter.generated.js';
import { appendItem, insertEntry } from '../rules/kit/insert.js';
import { addEntry } from '../signing/entry.js';
import type { Field } from '../signing/lines.js';
import { entryOf, isEmpty, type MappingNode } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import type { Reworded } from './amend.js';

/** Edits that add an entry to the history, in lines where the history is written in lines. Undefined where none is safe. */
export function addToHistory(
  document: CharterDocument,
  { node }: Charter,
  fields: readonly Field[],
  wording: readonly Reworded[],
): TextEdit[] | undefined {
  const root = node as MappingNode;
  const list = entryOf(root, 'history')?.value;
  if (!list || isEmpty(list)) {
    const lines = linesOf(fields, wording).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`);
    const edit = insertEntry(document, root, 'charter', 'history', ['history:', ...lines].join('\n'));
    return edit && [edit];
  }
  if (list.kind === 'sequence' && !list.flow) {
    const edit = appendItem(document, list, linesOf(fields, wording).join('\n'));
    return edit && [edit];
  }
  const items = wording.map(
    ({ at, before, after }) => `{ at: ${at}, before: ${quoted(before)}, after: ${quoted(after)} }`,
  );
  return addEntry(document, { part: root, shape: 'charter', key: 'history' }, [
    ...fields,
    ['wording', `[${items.join(', ')}]`],
  ]);
}

function linesOf(fields: readonly Field[], wording: readonly Reworded[]): string[] {
  return [
    ...fields.map(([name, yaml]) => `${name}: ${yaml}`),
    'wording:',
    ...wording.flatMap(({ at, before, after }) => [`  - at: ${at}`, `    before: ${quoted(before)}`, `    after: ${quoted(after)}`]), // prettier-ignore
  ];
}

/** JSON is YAML where a text stands between double quotation marks on one line. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
