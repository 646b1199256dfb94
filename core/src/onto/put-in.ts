import type { CharterDocument } from '../document.js';
import { lineBreakOf } from '../syntax/quoting.js';
import { nodeAtOffset, type Node } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { OurLeaf, TheirLeaf } from './leaf.js';

/**
 * Edits of which one puts a new line of a list into the list of its neighbours, the likeliest first: behind the entry
 * before it, else before the one behind it, as plain words or between quotation marks.
 */
export function putIn(
  document: CharterDocument,
  { raw }: TheirLeaf,
  before: OurLeaf | undefined,
  after: OurLeaf | undefined,
): TextEdit[] {
  const behind = (before?.entries ?? []).toReversed().flatMap((entry) => beside(document, entry, true));
  const ahead = (after?.entries ?? []).toReversed().flatMap((entry) => beside(document, entry, false));
  return [...behind, ...ahead].flatMap(({ at, indent }) =>
    [raw, JSON.stringify(raw)].map((text) => {
      const lineBreak = lineBreakOf(document.text);
      const isOpen = at > 0 && !/[\r\n]/.test(document.text.charAt(at - 1));
      return { start: at, end: at, text: `${isOpen ? lineBreak : ''}${indent}- ${text}${lineBreak}` };
    }),
  );
}

/** Where a line can be put next to an entry that has lines of its own. */
function beside(
  { text, syntax }: CharterDocument,
  entry: Span,
  isBehind: boolean,
): { readonly at: number; readonly indent: string }[] {
  const node = syntax.root && itemAt(nodeAtOffset(syntax.root, entry.start), entry);
  if (!node || (node.parent?.kind === 'sequence' && node.parent.flow)) return [];
  const lineStart = text.lastIndexOf('\n', node.span.start - 1) + 1;
  const indent = /^(\s*)-\s+$/.exec(text.slice(lineStart, node.span.start))?.[1];
  if (indent === undefined) return [];
  if (!isBehind) return [{ at: lineStart, indent }];
  const end = text.charAt(node.span.end - 1) === '\n' ? node.span.end - 1 : text.indexOf('\n', node.span.end);
  return [{ at: end < 0 ? text.length : end + 1, indent }];
}

/** The item of a list that begins where the entry does. */
function itemAt(node: Node | undefined, entry: Span): Node | undefined {
  for (let at = node; at && at.span.start === entry.start; at = at.parent)
    if (at.parent?.kind === 'sequence') return at;
  return undefined;
}
