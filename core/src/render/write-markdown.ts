import type { MarkdownIt } from 'markdown-it';
import type { Block, Cell, Line, List, ListItem, Run, Table } from './blocks.js';
import { inertBlocks, inertInline } from './inert.js';
import { letters } from './number.js';

interface Writer {
  readonly dialect: MarkdownIt;
  /** The level of the heading above. */
  level: number;
}

/** The blocks as Markdown, ending in a line break; empty where there are none. */
export function writeMarkdown(blocks: readonly Block[], dialect: MarkdownIt): string {
  const text = writeBlocks({ dialect, level: 1 }, blocks, false);
  return text === '' ? '' : `${text}\n`;
}

function writeBlocks(writer: Writer, blocks: readonly Block[], tight: boolean): string {
  const parts: string[] = [];
  let before: List | undefined;
  let alternate = false;
  for (const block of blocks) {
    // Two lists in a row would become one, had they the same marks.
    alternate = block.kind === 'list' && before !== undefined && marks(before) === marks(block) && !alternate;
    before = block.kind === 'list' ? block : undefined;
    const part = writeBlock(writer, block, alternate);
    if (part !== '') parts.push(part);
  }
  return parts.join(tight ? '\n' : '\n\n');
}

function marks({ style }: List): string {
  return style === 'letters' ? 'bullets' : style;
}

function writeBlock(writer: Writer, block: Block, alternate: boolean): string {
  switch (block.kind) {
    case 'heading':
      writer.level = block.level;
      return ['#'.repeat(block.level), block.number, inLine(block.line)].filter(Boolean).join(' ');
    case 'paragraph':
      return escapeStart(inLine(block.line));
    case 'prose':
      return inertBlocks(block.markdown, writer.dialect, writer.level);
    case 'list':
      return writeList(writer, block, alternate);
    case 'table':
      return writeTable(block);
  }
}

function writeList(writer: Writer, { style, items }: List, alternate: boolean): string {
  if (style === 'paragraphs') return items.map(({ blocks }) => writeBlocks(writer, blocks, false)).join('\n\n');
  if (style === 'lines') return items.map(({ blocks }) => writeBlocks(writer, blocks, false)).join('\\\n');
  const tight = items.every(({ blocks }) => isTight(blocks));
  const parts = items.map(({ blocks }, index) => {
    const bullet = alternate ? '*' : '-';
    const mark = style === 'numbers' ? `${index + 1}${alternate ? ')' : '.'}` : bullet;
    const letter = style === 'letters' ? `${letters(index + 1)}. ` : '';
    const text = letter + writeBlocks(writer, blocks, tight);
    return `${mark} ${text.replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(mark.length + 1)}`)}`.trimEnd();
  });
  return parts.join(tight ? '\n' : '\n\n');
}

/** A line, and lists of lines below it. */
function isTight([first, ...rest]: readonly Block[]): boolean {
  return (
    (first === undefined || first.kind === 'paragraph') &&
    rest.every((block) => block.kind === 'list' && block.items.every(({ blocks }) => isTight(blocks)))
  );
}

function writeTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => escapePipes(inLine(column)))),
    line(columns.map(() => '---')),
    ...rows.map(({ cells }) => line(cells.map(writeCell))),
  ].join('\n');
}

function writeCell({ blocks }: Cell): string {
  return escapePipes(blocks.flatMap((block) => cellLines(block, 0)).join('<br>'));
}

/** A cell has one line; what stood on several is kept apart by line breaks, and lists by marks that are only words. */
function cellLines(block: Block, depth: number): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [inLine(block.line)];
    case 'prose':
      // A backslash at the end of a line breaks it, which cells do in another way.
      return block.markdown.split(/\n+/).map((line) => inertInline(line.trim().replace(/(?<!\\)\\$/, '')));
    case 'list':
      return block.items.flatMap((item, index) => itemLines(item, cellMark(block, index), depth));
    case 'table':
      return block.rows.map(({ cells }) => cells.map(writeCell).join(', '));
  }
}

function itemLines({ blocks }: ListItem, mark: string, depth: number): string[] {
  const [first = '', ...rest] = blocks.flatMap((block) => cellLines(block, depth + 1));
  return [`${mark}${first}`, ...rest];
}

function cellMark({ style }: List, index: number): string {
  if (style === 'bullets') return '• ';
  if (style === 'numbers') return `${index + 1}. `;
  return style === 'letters' ? `${letters(index + 1)}. ` : '';
}

function escapePipes(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(/(\\*)\|/g, (_, slashes: string) => {
    return slashes.length % 2 === 1 ? `${slashes}|` : `${slashes}\\|`;
  });
}

function inLine(line: Line): string {
  return joinStrong(line)
    .map(({ text, strong }) => {
      const safe = inertInline(text);
      return strong && text !== '' && !/[*_\\]/.test(text) ? `**${safe}**` : safe;
    })
    .join('');
}

/** Strong words in a row are strong together. */
function joinStrong(line: Line): Run[] {
  const joined: Run[] = [];
  for (const run of line) {
    const last = joined.at(-1);
    if (run.strong && last?.strong) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** A line of words that would begin a heading, a list, a quotation, code or a rule is kept a line of words. */
function escapeStart(text: string): string {
  return text
    .replace(/^(?=(?:#{1,6}|[-+*])(?:\s|$)|>|~~~|=+\s*$|([-_*])(?:\s*\1){2,}\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
