import { joinLines } from '../../../text/join-lines.js';
import type { Token } from 'markdown-it';
import type { Aside, SourceBlock, SourceCell, SourceItem, SourceTable } from '../../source/blocks.js';
import { readHtml } from '../html/read-html.js';
import { barredRows, rowsBelow } from './barred-rows.js';
import { inlineOf } from './inline.js';
import { cutLists } from './cut-lists.js';
import { indentedItems } from './indented-lists.js';
import { paragraphBlocks } from './paragraph.js';

interface Reading {
  readonly tokens: readonly Token[];
  /** Of the next token. */
  at: number;
  readonly lines: readonly string[];
  readonly asides: Aside[];
}

export function blocksOfTokens(tokens: readonly Token[], lines: readonly string[], asides: Aside[]): SourceBlock[] {
  return readUntil({ tokens, at: 0, lines, asides }, '');
}

/** The blocks up to the token that ends them. */
function readUntil(reading: Reading, end: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  while (reading.at < reading.tokens.length) {
    const barred = barredRows(reading.tokens, reading.at);
    if (barred) {
      const line = lineOf(reading.tokens[reading.at] as Token);
      const [header = [], ...rows] = barred.rows.map((row) => row.map((cell) => cellBlocks(cell, line)));
      blocks.push({ kind: 'table', header, rows, line });
      reading.at += barred.tokens;
      continue;
    }
    const token = next(reading);
    if (token.type === end) break;
    blocks.push(...readBlock(reading, token).map((block) => withRowsBelow(reading, block)));
  }
  return blocks;
}

function withRowsBelow(reading: Reading, block: SourceBlock): SourceBlock {
  if (block.kind !== 'table' || block.rows.length > 0) return block;
  const { rows, tokens } = rowsBelow(reading.tokens, reading.at, block.header.length);
  reading.at += tokens;
  return { ...block, rows: rows.map((row) => row.map((cell) => cellBlocks(cell, block.line))) };
}

function next(reading: Reading): Token {
  return reading.tokens[reading.at++] as Token;
}

function readBlock(reading: Reading, token: Token): SourceBlock[] {
  const line = lineOf(token);
  switch (token.type) {
    case 'heading_open': {
      const inline = reading.tokens[reading.at] as Token;
      // A rule right below some lines makes them a heading, which nobody meant.
      if (token.markup === '-' && inline.content.includes('\n'))
        return paragraphBlocks(inline.content, readInline(reading), line);
      const text = readInline(reading).replaceAll('\n', ' ');
      return text === '' ? [] : [{ kind: 'heading', level: Number(token.tag.slice(1)), text, line }];
    }
    case 'paragraph_open': {
      const inline = reading.tokens[reading.at] as Token;
      return paragraphBlocks(inline.content, readInline(reading), line);
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return readList(reading, token);
    case 'blockquote_open':
      return [{ kind: 'quote', blocks: readUntil(reading, 'blockquote_close'), line }];
    case 'table_open':
      return [readTable(reading, line)];
    case 'fence':
      return [{ kind: 'code', text: `${token.markup}${token.info}\n${token.content}${token.markup}`, line }];
    case 'code_block':
      return readIndented(token.content, line);
    case 'html_block':
      return readHtmlBlock(reading, token);
    case 'hr':
      return isLineToSign(reading.lines, line) ? [{ kind: 'paragraph', text: '________', line }] : [];
    default:
      return [];
  }
}

/** "____________" right above or below words, where others would draw a line between two parts. */
function isLineToSign(lines: readonly string[], line: number): boolean {
  const [above = '', own = '', below = ''] = [line - 2, line - 1, line].map((at) => lines[at]?.trim());
  return /^_[_\s]{5,}$/.test(own) && (above !== '' || below !== '');
}

/** Code; or items that stand too far to the right, which Markdown takes for it. */
function readIndented(content: string, line: number): SourceBlock[] {
  const points = indentedItems(content);
  if (points.length === 0)
    return content.trim() === '' ? [] : [{ kind: 'code', text: `\`\`\`\n${content}\`\`\``, line }];
  const items = points.map((text, index): SourceItem => ({
    mark: '',
    blocks: paragraphBlocks(text, text, line + index),
    line: line + index,
  }));
  return [{ kind: 'list', marks: 'bullets', items, line }];
}

function lineOf({ map }: Token): number {
  return map ? map[0] + 1 : 0;
}

/** The one inline token of a heading or paragraph; what ends it is passed over. */
function readInline(reading: Reading): string {
  const token = next(reading);
  reading.at++;
  return inlineOf(token, lineOf(token), reading.asides);
}

function readList(reading: Reading, token: Token): SourceBlock[] {
  const isOrdered = token.type === 'ordered_list_open';
  const items: SourceItem[] = [];
  while (reading.at < reading.tokens.length) {
    const item = next(reading);
    if (item.type === token.type.replace('_open', '_close')) break;
    items.push({
      mark: isOrdered ? `${item.info}${item.markup}` : '',
      blocks: readUntil(reading, 'list_item_close'),
      line: lineOf(item),
    });
  }
  const line = lineOf(token);
  if (!isOrdered) return cutLists({ kind: 'list', marks: 'bullets', items, line });
  const isUsual =
    items.every(({ mark }, index) => mark.slice(0, -1) === String(index + 1)) ||
    items.every(({ mark }) => mark.slice(0, -1) === '1');
  if (!isUsual) return [{ kind: 'list', marks: 'written', items, line }];
  return [{ kind: 'list', marks: 'numbers', items: items.map((item) => ({ ...item, mark: '' })), line }];
}

function readTable(reading: Reading, line: number): SourceTable {
  const rows: SourceCell[][] = [];
  let row: SourceCell[] = [];
  let rowLine = line - 1;
  while (reading.at < reading.tokens.length) {
    const token = next(reading);
    if (token.type === 'table_close') break;
    if (token.type === 'tr_open') rows.push((row = []));
    if (token.type === 'tr_close') row.push(...surplusCells(reading.lines[rowLine] ?? '', row.length, rowLine + 1));
    rowLine = token.map?.[0] ?? rowLine;
    if (token.type === 'inline') row.push(cellBlocks(inlineOf(token, lineOf(token), reading.asides), lineOf(token)));
  }
  const [header = [], ...body] = rows;
  return { kind: 'table', header, rows: body, line };
}

/** A row may have more cells than the head; Markdown would drop them. */
function surplusCells(raw: string, known: number, line: number): SourceCell[] {
  const cells = raw
    .trim()
    .replaceAll(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
  return cells.slice(known).map((cell) => cellBlocks(cell.trim(), line));
}

/** A cell of Markdown is one line; bullets behind line breaks make a list of it. */
function cellBlocks(text: string, line: number): SourceBlock[] {
  return text === '' ? [] : paragraphBlocks(text, text, line);
}

/** HTML up to the line where its table or list is closed; Markdown in between is words of it. */
function readHtmlBlock(reading: Reading, token: Token): SourceBlock[] {
  const start = token.map?.[0] ?? 0;
  let end = token.map?.[1] ?? start + 1;
  let html = token.content;
  const open = openElement(html);
  if (open) {
    const more = reading.lines.findIndex((text, index) => index >= end && new RegExp(`</${open}\\s*>`, 'i').test(text));
    if (more >= 0) {
      end = more + 1;
      html = reading.lines.slice(start, end).join('\n');
      while (reading.at < reading.tokens.length && (reading.tokens[reading.at]?.map?.[0] ?? 0) < end) reading.at++;
    }
  }
  const [tagged, below] = open ? [html, ''] : linesBelow(html);
  const { blocks, asides } = readHtml(tagged);
  for (const aside of asides) reading.asides.push({ ...aside, line: aside.line + start });
  const line = start + tagged.split('\n').length + 1;
  return [
    ...blocks.map((block) => ({ ...block, line: block.line + start })),
    ...paragraphBlocks(below, joinLines(below), line),
  ];
}

/** Below a heading in HTML, with no empty line between them, lines without any mark are a paragraph as people mean it. */
function linesBelow(html: string): readonly [tagged: string, below: string] {
  const [, tagged = html, below = ''] = /^(.*<\/h[1-6]>[^\S\n]*)\n([^<>&*_`[\]]+)$/is.exec(html.trimEnd()) ?? [];
  return [tagged, below];
}

/** A table or list that a block of HTML begins and does not end. */
function openElement(html: string): string | undefined {
  return ['table', 'ul', 'ol', 'dl'].find((name) => {
    const count = (pattern: string): number => html.match(new RegExp(pattern, 'gi'))?.length ?? 0;
    return count(`<${name}[\\s>]`) > count(`</${name}\\s*>`);
  });
}
