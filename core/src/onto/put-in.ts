import type { CharterDocument } from '../document.js';
import type { Thing, Value } from '../import/place/draft.js';
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
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const indent = /^(\s*)-\s+$/.exec(text.slice(lineStart, span.start))?.[1];
  if (indent === undefined) return undefined;
  const lineBreak = lineBreakOf(text);
  const lines = writeItem(value, shape)
    .replaceAll(/^(?=.)/gm, indent)
    .replaceAll('\n', lineBreak);
  if (!isBehind) return { start: lineStart, end: lineStart, text: lines + lineBreak };
  const end = text.charAt(span.end - 1) === '\n' ? span.end : text.indexOf('\n', span.end) + 1;
  if (end > 0) return { start: end, end, text: lines + lineBreak };
  return { start: text.length, end: text.length, text: lineBreak + lines + lineBreak };
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
  return JSON.stringify(value as Thing).replaceAll('":', '": ');
}
