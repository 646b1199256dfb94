import { joinLines } from '../../text/join-lines.js';
import { letters } from '../../render/number.js';
import type { Inline, SourceBlock, SourceItem, SourceList, SourceTable } from './blocks.js';
import { wordsOf } from './words.js';

/**
 * Blocks as Markdown that reads back as the same blocks.
 * @param level of the heading above: those inside are written as many levels lower as they stand below it
 */
export function toMarkdown(blocks: readonly SourceBlock[], level = 0): string {
  return join(blocks, level, false);
}

function join(blocks: readonly SourceBlock[], level: number, tight: boolean): string {
  let before: SourceList | undefined;
  let alternate = false;
  const parts = blocks.map((block) => {
    // Two lists in a row would become one, had they the same marks.
    alternate = block.kind === 'list' && before !== undefined && !alternate;
    before = block.kind === 'list' ? block : undefined;
    return write(block, level, alternate);
  });
  return parts.filter((part) => part !== '').join(tight ? '\n' : '\n\n');
}

function write(block: SourceBlock, level: number, alternate: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, block.level - level)))} ${block.text.replaceAll('\n', ' ')}`;
    case 'paragraph':
      return broken(escapeStart(block.text));
    case 'list':
      return writeList(block, level, alternate);
    case 'table':
      return writeTable(block);
    case 'terms':
      return block.entries
        .map(({ term, blocks }) => listItem('-', [strong(term), join(blocks, level, false)].filter(Boolean).join(': ')))
        .join('\n');
    case 'quote':
      return join(block.blocks, level, false).replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
    case 'code':
      return block.text;
  }
}

function writeList({ marks, items }: SourceList, level: number, alternate: boolean): string {
  const tight = items.every(({ blocks }) => isTight(blocks));
  return items
    .map((item, index) => listItem(markOf(marks, index, alternate), itemText(item, marks, index, level, tight)))
    .join(tight ? '\n' : '\n\n');
}

function markOf(marks: SourceList['marks'], index: number, alternate: boolean): string {
  if (marks === 'numbers') return `${index + 1}${alternate ? ')' : '.'}`;
  return alternate ? '*' : '-';
}

function itemText(item: SourceItem, marks: SourceList['marks'], index: number, level: number, tight: boolean): string {
  const own = marks === 'letters' ? `${letters(index + 1)}.` : item.mark;
  const text = join(item.blocks, level, tight);
  return own === '' ? text : `${escapeStart(own)} ${text}`.trimEnd();
}

function listItem(mark: string, text: string): string {
  return `${mark} ${text.replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length + 1)}`)}`.trimEnd();
}

/** A paragraph, and lists of such below it. */
export function isTight([first, ...rest]: readonly SourceBlock[]): boolean {
  return (
    (first === undefined || first.kind === 'paragraph') &&
    rest.every((block) => block.kind === 'list' && block.items.every(({ blocks }) => isTight(blocks)))
  );
}

function writeTable({ header, rows }: SourceTable): string {
  const width = Math.max(header.length, ...rows.map((row) => row.length));
  const line = (cells: readonly (readonly SourceBlock[])[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cellText(cells[index] ?? [])).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n');
}

/** A cell has one line, and Markdown without HTML no breaks in it; items of lists keep marks that are only words. */
export function cellText(blocks: readonly SourceBlock[]): string {
  return cellLines(blocks)
    .join(' ')
    .replaceAll(/(?<!\\)\|/g, '\\|');
}

export function cellLines(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return block.text.split('\n');
      case 'list':
        return block.items.flatMap(({ mark, blocks: inner }, index) => {
          const [first = '', ...rest] = cellLines(inner);
          return [`${cellMark(block.marks, mark, index)}${first}`, ...rest];
        });
      case 'terms':
        return block.entries.map(({ term, blocks: inner }) => `${strong(term)}: ${cellLines(inner).join(' ')}`);
      case 'quote':
        return cellLines(block.blocks);
      case 'code':
        return block.text.split('\n').filter((line) => !/^\s*(?:`{3,}|~{3,})/.test(line));
      case 'table':
        return block.rows.map((row) => row.map((cell) => cellLines(cell).join(' ')).join(', '));
    }
  });
}

function cellMark(marks: SourceList['marks'], mark: string, index: number): string {
  if (marks === 'numbers') return `${index + 1}. `;
  if (marks === 'letters') return `${letters(index + 1)}. `;
  return mark === '' ? '• ' : `${mark} `;
}

function strong(text: Inline): string {
  return text === '' || /[*_]/.test(text) ? text : `**${text}**`;
}

/** Line breaks that the author set. */
export function broken(text: Inline): string {
  return joinLines(text, '\\\n');
}

/** A line that would begin a heading, a list, a quotation, code or a rule is kept a line of words. */
export function escapeStart(text: Inline): string {
  return text
    .replace(/^(?=(?:#{1,6}|[-+*])(?:\s|$)|>|~~~|=+\s*$|([-_*])(?:\s*\1){2,}\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

export function hasWords(blocks: readonly SourceBlock[]): boolean {
  return wordsOf(blocks).length > 0;
}
