import type { CharterDocument } from '../document.js';
import { removeEntry, removeItem } from '../rules/kit/remove.js';
import { nodeAtOffset, pathOf, type Node } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { mentions } from './layout-entries.js';
import type { OurLeaf } from './leaf.js';
import { isSigning } from './trial.js';

/**
 * The outermost entry of the charter whose lines are all gone, this one being the first of them. Among those who are
 * still to sign a member stands by being one, and goes with being one.
 */
export function entryGone(leaves: readonly OurLeaf[], index: number, gone: ReadonlySet<number>): Span | undefined {
  const leaf = leaves[index] as OurLeaf;
  return leaf.entries.find((entry) =>
    leaves.every((other, at) => gone.has(at) || isSigning(other) || !other.entries.some((own) => isSame(own, entry))),
  );
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The part of the charter that takes up exactly this place. */
export function partAt({ syntax }: CharterDocument, place: Span): Node | undefined {
  let found: Node | undefined;
  for (
    let at = syntax.root && nodeAtOffset(syntax.root, place.start);
    at && at.span.start === place.start;
    at = at.parent
  )
    if (at.span.end === place.end) found = at;
  return found;
}

/** The largest parts of a charter of which nothing is printed but these lines. */
export function partsOf(document: CharterDocument, leaves: readonly OurLeaf[], gone: ReadonlySet<number>): Node[] {
  const places = (which: boolean): Span[] =>
    leaves.flatMap(({ runs }, at) => (gone.has(at) === which ? runs.flatMap(({ place }) => place ?? []) : []));
  const kept = places(false);
  const isFree = ({ span }: Node): boolean => !kept.some(({ start, end }) => span.start <= start && end <= span.end);
  const parts = new Set<Node>();
  for (const place of places(true)) {
    let part: Node | undefined;
    for (let at = partAt(document, place); at?.parent && isFree(at); at = at.parent) if (canGo(at)) part = at;
    if (part) parts.add(part);
  }
  return [...parts].filter((part) => ![...parts].some((other) => other !== part && isIn(part, other)));
}

/** Of the layout, whole sections only; of the rest, fields and items of lists. */
function canGo(node: Node): boolean {
  const path = pathOf(node);
  return path[0] !== 'layout' || (path[1] === 'sections' && typeof path.at(-1) === 'number');
}

function isIn(node: Node, other: Node): boolean {
  for (let at = node.parent; at; at = at.parent) if (at === other) return true;
  return false;
}

/** Edits that take out some parts; undefined where one of them cannot be taken out. */
export function takeOutAll(document: CharterDocument, parts: readonly Node[]): readonly TextEdit[] | undefined {
  const edits = parts.flatMap((part) => [
    removal(document, part),
    ...mentions(document, part).map((own) => removal(document, own)),
  ]);
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

function removal(document: CharterDocument, node: Node): TextEdit | undefined {
  const { parent } = node;
  if (parent?.kind === 'sequence') {
    const second = parent.items[1];
    if (parent.flow && parent.items[0] === node && second)
      return { start: node.span.start, end: second.span.start, text: '' };
    return removeItem(document, node);
  }
  const field = parent?.kind === 'mapping' ? parent.entries.find(({ value }) => value === node) : undefined;
  return field && parent?.kind === 'mapping' ? removeEntry(document, parent, field) : undefined;
}
