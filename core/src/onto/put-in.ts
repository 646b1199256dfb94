import type { CharterDocument } from '../document.js';
import type { Value } from '../import/place/draft.js';
import { writeField, writeItem } from '../import/write/yaml.js';
import { insertSection } from '../rules/kit/insert.js';
import { plainOrQuoted } from '../rules/kit/yaml-text.js';
import { lineBreakOf } from '../syntax/quoting.js';
import { get, nodeAtOffset, type Node } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** The item of a list that an entry of the charter is, or begins. */
export function itemAt({ syntax }: CharterDocument, entry: Span): Node | undefined {
  const inner = syntax.root && nodeAtOffset(syntax.root, entry.start);
  for (let at = inner; at && at.span.start === entry.start; at = at.parent)
    if (at.parent?.kind === 'sequence') return at;
  return undefined;
}

/** An edit that puts a new item next to one of the same list; undefined where their lines hold more than that. */
export function putBeside(
  { text }: CharterDocument,
  { span, parent }: Node,
  isBehind: boolean,
  value: Value,
  shape: string,
): TextEdit | undefined {
  if (parent?.kind !== 'sequence') return undefined;
  if (parent.flow) {
    const words = inBrackets(value);
    const at = isBehind ? span.end : span.start;
    return { start: at, end: at, text: isBehind ? `, ${words}` : `${words}, ` };
  }
  const at = besideOf({ text }, { span, parent }, isBehind);
  if (at === undefined) return undefined;
  const lineBreak = lineBreakOf(text);
  const lines = writeItem(value, shape)
    .replaceAll(/^(?=.)/gm, indentOf(text, span) ?? '')
    .replaceAll('\n', lineBreak);
  const isOpen = at > 0 && !/[\r\n]/.test(text.charAt(at - 1));
  return { start: at, end: at, text: `${isOpen ? lineBreak : ''}${lines}${lineBreak}` };
}

/** Where the lines of an item begin, or end; undefined where they hold more than the item. */
export function besideOf(
  { text }: Pick<CharterDocument, 'text'>,
  { span, parent }: Pick<Node, 'span' | 'parent'>,
  isBehind: boolean,
): number | undefined {
  if (parent?.kind !== 'sequence' || parent.flow || indentOf(text, span) === undefined) return undefined;
  if (!isBehind) return text.lastIndexOf('\n', span.start - 1) + 1;
  if (text.charAt(span.end - 1) === '\n') return span.end;
  const end = text.indexOf('\n', span.end);
  return end < 0 ? text.length : end + 1;
}

/** What stands before the hyphen of an item. */
function indentOf(text: string, { start }: Span): string | undefined {
  return /^(\s*)-\s+$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[1];
}

/** An edit that puts an item at the end of a list at the top of the charter, which need not be there yet. */
export function putLast(document: CharterDocument, field: string, value: Value, shape: string): TextEdit | undefined {
  const list = document.syntax.root && get(document.syntax.root, field);
  const last = list?.kind === 'sequence' ? list.items.at(-1) : undefined;
  if (last) return putBeside(document, last, true, value, shape);
  return insertSection(document, field, writeField(field, [value], shape));
}

function inBrackets(value: Value): string {
  if (typeof value === 'string') return plainOrQuoted(value);
  return JSON.stringify(value).replaceAll('":', '": ');
}
