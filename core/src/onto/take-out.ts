import type { CharterDocument } from '../document.js';
import { removeEntry, takeOut } from '../rules/kit/remove.js';
import { nodeAtOffset, type Node } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { OurLeaf } from './leaf.js';

/** The outermost entry of the charter whose lines are all gone, this one being the first of them. */
export function entryGone(leaves: readonly OurLeaf[], index: number, gone: ReadonlySet<number>): Span | undefined {
  const leaf = leaves[index] as OurLeaf;
  return leaf.entries.find((entry) =>
    leaves.every((other, at) => gone.has(at) || !other.entries.some((own) => isSame(own, entry))),
  );
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Edits that take out an entry, or the field whose whole text is a line; undefined where neither can be done. */
export function takeOutOf(
  document: CharterDocument,
  leaf: OurLeaf,
  entry: Span | undefined,
): readonly TextEdit[] | undefined {
  const { syntax } = document;
  const written = leaf.runs.filter(({ place }) => place);
  const place = entry ?? (written.length === 1 ? written[0]?.place : undefined);
  const node = syntax.root && place && outermost(nodeAtOffset(syntax.root, place.start), place);
  if (!node) return undefined;
  const [fix] = takeOut(document, node, '');
  if (fix) return fix.edits;
  const { parent } = node;
  const field = parent?.kind === 'mapping' ? parent.entries.find(({ value }) => value === node) : undefined;
  const edit = field && parent?.kind === 'mapping' ? removeEntry(document, parent, field) : undefined;
  return edit && [edit];
}

function outermost(node: Node | undefined, place: Span): Node | undefined {
  let found: Node | undefined;
  for (let at = node; at && at.span.start === place.start; at = at.parent) if (at.span.end === place.end) found = at;
  return found;
}
