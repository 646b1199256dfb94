import type { SourceBlock, SourceCell, SourceTable } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { classifyHeading, numberOf } from './classify.js';

/**
 * Forms that are a table for each part, with what it is about across the first row: "D. PROJECT TEAM" above names and
 * roles. The row becomes a heading, where several tables have one.
 */
export function withHeadedTables(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const parts = new Map(blocks.flatMap((block) => (block.kind === 'table' ? partOf(block) : [])));
  const known = [...parts.values()].filter(({ isKnown }) => isKnown).length;
  const areParts = known > 1 && blocks.filter(({ kind }) => kind === 'heading').length < 2;
  return areParts ? blocks.flatMap((block) => parts.get(block)?.blocks ?? [boldHeading(block) ?? block]) : blocks;
}

/** "**SIGNATURES**" between such tables. */
function boldHeading(block: SourceBlock): SourceBlock | undefined {
  const words = block.kind === 'paragraph' ? /^\*\*([^*\n]{2,60})\*\*$/u.exec(block.text)?.[1] : undefined;
  return words !== undefined && classifyHeading(words)?.confidence === 'sure'
    ? { kind: 'heading', level: 2, text: words, line: block.line }
    : undefined;
}

interface Part {
  readonly blocks: readonly SourceBlock[];
  /** Whether the words of its heading are known, and not only its number. */
  readonly isKnown: boolean;
}

function partOf(table: SourceTable): (readonly [SourceBlock, Part])[] {
  const { header, rows, line } = table;
  const [top = [], ...more] = [header, ...rows].filter((row) => row.some((cell) => plainBlocks(cell) !== ''));
  const [[first, ...beside] = [], ...others] = top;
  const isAcross = others.every((cell) => plainBlocks(cell) === '');
  const words = first?.kind === 'paragraph' ? plain(first.text) : '';
  const isHeading = beside.length === 0 && words !== '' && words.length < 60 && !/[:.!?\n]$/.test(words);
  const isKnown = classifyHeading(words)?.confidence === 'sure';
  if (!isAcross || !isHeading || more.length === 0 || !(isKnown || numberOf(words) !== '')) return [];
  return [[table, { blocks: [{ kind: 'heading', level: 2, text: words, line }, ...below(more, line)], isKnown }]];
}

/** What stands below the heading: a table, or what its only cells hold. */
function below([head = [], ...rows]: readonly (readonly SourceCell[])[], line: number): SourceBlock[] {
  const isTable = rows.length > 0 && head.length > 1;
  return isTable ? [{ kind: 'table', header: head, rows, line }] : [head, ...rows].flat(2);
}
