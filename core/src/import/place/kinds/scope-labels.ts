import {
  paragraphOf,
  type SourceBlock,
  type SourceItem,
  type SourceList,
  type SourceTable,
} from '../../source/blocks.js';
import { plain, plainBlocks } from '../../source/plain.js';
import { bareLines } from '../../recognise/bare-row.js';
import { markedSides } from '../../recognise/marked-side.js';
import { pointsOf } from '../../recognise/points.js';
import { isVacant } from '../../recognise/status.js';
import { isDenied } from '../../structure/denied.js';
import { boldLine, splitLabel } from '../../structure/infer-headings.js';
import { sideNamed, type Side } from '../../structure/scope-side.js';
import { listAt, type Thing } from '../draft.js';
import { itemOf } from '../items.js';
import type { Placing } from '../placing.js';
import type { Body } from '../segments.js';
import { cellItems } from '../tables/cells.js';
import { takeSides } from './scope-tables.js';

/** Whether words or a table tell what is in, and what is out. */
export function hasTwoSides(blocks: readonly SourceBlock[]): boolean {
  const labels = blocks.flatMap((block, index) => {
    if (block.kind === 'table')
      return [...block.header.map((cell) => plainBlocks(cell)), ...labelledParts(block).map(({ label }) => label)];
    if (block.kind === 'terms') return labelledParts(block).map(({ label }) => label);
    if (block.kind === 'list') return labelsAbove(block.items);
    if (block.kind !== 'paragraph') return [];
    // A few words right above a list are its label, with or without a colon.
    if (blocks[index + 1]?.kind === 'list' && plain(block.text).split(/\s+/).length < 9 && !/[.!?]$/.test(block.text))
      return [plain(block.text)];
    return block.text
      .split('\n')
      .flatMap(
        (line) =>
          (/^[^:.]{3,80}:$/u.test(plain(line)) ? plain(line) : undefined) ??
          splitLabel(line)?.label ??
          boldLine(paragraphOf(line, block.line)) ??
          [],
      );
  });
  const found = new Set(labels.map(sideNamed));
  return found.has('scopeOut') && (found.has('scopeIn') || labels.some((label) => isDenied(label, labels)));
}

/** The words of items that stand above lists of their own. */
function labelsAbove(items: readonly SourceItem[]): string[] {
  return items.flatMap(({ blocks: [first, below] }) =>
    first?.kind === 'paragraph' && below?.kind === 'list' ? [plain(first.text).replace(/:$/, '')] : [],
  );
}

/** Points whose own label says on which side they are: rows, terms, or items such as "No: pets". */
export function takeLabelled({ charter }: Placing, body: Body): boolean {
  if (body.kind === 'table' && takeSides(charter, body)) return true;
  if (body.kind === 'list' && takeMarked(charter, body)) return true;
  const parts = labelledParts(body);
  const told = parts.flatMap(({ label, points }) => {
    const named = sideNamed(label);
    return named ? [{ side: named, points }] : [];
  });
  const both = new Set(told.map((each) => each.side)).size > 1;
  // Beside both sides, other labels say other things: "Assumptions: …".
  const areAll = told.length === parts.length || both;
  if (told.length > 0 && areAll && (both || body.kind === 'terms')) {
    for (const each of told) listAt(charter, fieldOf(each.side)).push(...each.points.filter(isSaid));
    return true;
  }
  return false;
}

/** "✅ calls" beside "❌ repairs": each item has the mark of its side. */
function takeMarked(charter: Thing, { items }: SourceList): boolean {
  const texts = items.map(({ blocks: [first, more] }) => (first?.kind === 'paragraph' && !more ? first.text : ''));
  return takeMarkedLines(charter, texts);
}

/** The same of lines. */
export function takeMarkedLines(charter: Thing, lines: readonly string[]): boolean {
  const told = markedSides(lines) ?? [];
  // "✅ **In:** calls, refunds" has a label, which says more.
  if (told.some(({ rest }) => sideNamed(splitLabel(rest)?.label ?? ''))) return false;
  // A line for each side holds all that is on it.
  for (const { side, rest } of told)
    listAt(charter, fieldOf(side)).push(...(told.length > 2 ? [rest] : pointsOf(rest)).map((text) => ({ text })));
  return told.length > 0;
}

export function fieldOf(side: Side | undefined): 'scope.in' | 'scope.out' {
  return side === 'scopeOut' ? 'scope.out' : 'scope.in';
}

function isSaid({ text }: Thing): boolean {
  return typeof text !== 'string' || !isVacant(text);
}

interface LabelledPart {
  readonly label: string;
  readonly points: readonly Thing[];
}

/** The parts of a list or table as labels with what they label; empty where one has none. */
function labelledParts(body: Body): LabelledPart[] {
  switch (body.kind) {
    case 'terms':
      return body.entries.map(({ term, blocks }) => ({ label: plain(term), points: pointsBelow(blocks) }));
    case 'table':
      return labelledRows(body);
    case 'list': {
      const parts = body.items.flatMap(({ blocks: [first, ...more] }): LabelledPart[] => {
        if (first?.kind !== 'paragraph') return [];
        if (more.length > 0) return [{ label: plain(first.text).replace(/:$/, ''), points: pointsBelow(more) }];
        const split = splitLabel(first.text);
        return split ? [{ label: split.label, points: pointsOf(split.rest).map((text) => ({ text })) }] : [];
      });
      return parts.length === body.items.length ? parts : [];
    }
  }
}

/** Rows of two cells; their head is none of them where it says nothing of a side. */
function labelledRows({ header, rows }: SourceTable): LabelledPart[] {
  const sides = new Set(rows.map(([label = []]) => sideNamed(plainBlocks(label))));
  const isHead = sides.has('scopeIn') && sides.has('scopeOut');
  const all = [...(isHead || !sideNamed(plainBlocks(header[0] ?? [])) ? [] : [header]), ...rows].filter((row) =>
    row.some((cell) => plainBlocks(cell) !== ''),
  );
  return all.every((row) => row.length === 2)
    ? all.map(([label = [], cell = []]) => ({ label: plainBlocks(label), points: cellPoints(cell) }))
    : [];
}

/** Points of a cell; several in a row are as many. */
function cellPoints(cell: readonly SourceBlock[]): Thing[] {
  if (isVacant(plainBlocks(cell)) || plainBlocks(cell) === '') return [];
  const items = cellItems(cell);
  const [only, more] = items;
  if (!only || more || typeof only['text'] !== 'string') return items;
  const lines = bareLines(only['text']);
  return (lines.length > 0 ? lines : pointsOf(only['text'])).map((text) => ({ text }));
}

function pointsBelow(blocks: readonly SourceBlock[]): Thing[] {
  return blocks.flatMap((block): Thing[] => {
    if (block.kind === 'list') return block.items.map(itemOf);
    return block.kind === 'paragraph'
      ? block.text.split('\n').flatMap((line) => pointsOf(line).map((text) => ({ text })))
      : [{ text: plainBlocks([block]) }];
  });
}
