import type { CharterDocument } from '../../document.js';
import { get, isEmpty, type Node } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/edit.js';
import { appendItem, insertSection } from './insert.js';
import { removeItem } from './remove.js';

/**
 * Edits that move an item of a list to the end of another section, as it is written. Undefined where the item is alone
 * in its list, or where one of the places does not allow it.
 */
export function moveItem(document: CharterDocument, item: Node, section: string): TextEdit[] | undefined {
  const { parent } = item;
  if (parent?.kind !== 'sequence' || parent.flow || parent.items.length < 2 || document.text.includes('\r'))
    return undefined;
  const removal = removeItem(document, item);
  const insertion = removal && addTo(document, section, written(document, item));
  if (!removal || !insertion) return undefined;
  if (insertion.start <= removal.start || insertion.start > removal.end) return [removal, insertion];
  // It goes right behind where it stood.
  return [{ ...removal, text: `${insertion.text.replace(/^\n/, '')}\n` }];
}

function addTo(document: CharterDocument, section: string, yaml: string): TextEdit | undefined {
  const { root } = document.syntax;
  const there = root && get(root, section);
  if (!there || isEmpty(there))
    return insertSection(document, section, `${section}:\n  - ${yaml.replaceAll('\n', '\n    ')}`);
  return there.kind === 'sequence' ? appendItem(document, there, yaml) : undefined;
}

/** The item without the blanks that its lines are indented by. */
function written({ text, syntax }: CharterDocument, { span }: Node): string {
  const { character } = syntax.lines.position(span.start);
  return text
    .slice(span.start, span.end)
    .trimEnd()
    .replaceAll(`\n${' '.repeat(character)}`, '\n');
}
