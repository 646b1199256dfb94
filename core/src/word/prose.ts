import { Paragraph, TextRun, type Table } from 'docx';
import type { Token } from 'markdown-it';
import { headingOf, paragraphOf, TEXT, type Spot } from './paragraph.js';
import { tokenRuns } from './runs.js';
import { behindTable, tableOf } from './table.js';
import { plainText } from './text.js';
import { widthsOf } from './widths.js';
import type { WordWriter } from './writer.js';

type Child = Paragraph | Table;

/** Markdown of several lines: paragraphs, lists, tables, whatever its author made of it. */
export function proseChildren(writer: WordWriter, markdown: string, spot: Spot): Child[] {
  return blocksOf(writer, writer.dialect.parse(markdown, {}), spot);
}

function blocksOf(writer: WordWriter, tokens: readonly Token[], spot: Spot): Child[] {
  const children: Child[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const end = token.nesting === 1 ? endOf(tokens, index) : index;
    const own = children.length === 0 ? spot : { ...spot, marked: false };
    children.push(...blockOf(writer, token, tokens.slice(index + 1, end), own));
    index = end;
  }
  return children;
}

function blockOf(writer: WordWriter, token: Token, inside: readonly Token[], spot: Spot): Child[] {
  switch (token.type) {
    case 'paragraph_open':
      return [paragraphOf(inlineRuns(inside), spot)];
    case 'heading_open':
      return [headingOf(inlineRuns(inside), Number(token.tag.slice(1)) + writer.level)];
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(writer, token, inside, spot);
    case 'blockquote_open':
      return blocksOf(writer, inside, { ...spot, marked: false, quoted: true });
    case 'fence':
    case 'code_block':
      return codeOf(token.content);
    case 'hr':
      return [new Paragraph({ thematicBreak: true })];
    case 'table_open':
      return proseTable(inside);
    default:
      return [];
  }
}

/** Where what opens at `from` is closed. */
function endOf(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    depth += (tokens[index] as Token).nesting;
    if (depth === 0) return index;
  }
  return tokens.length;
}

function inlineRuns([inline]: readonly Token[]): ReturnType<typeof tokenRuns> {
  return tokenRuns(inline?.children ?? [], {});
}

function listOf(writer: WordWriter, token: Token, inside: readonly Token[], spot: Spot): Child[] {
  const list = writer.list(token.type === 'bullet_list_open' ? 'bullets' : 'numbers', spot.list);
  const items = parts(inside, 'list_item_open');
  const start = Number(token.attrGet('start') ?? 1);
  if (start === 1) return items.flatMap((item) => blocksOf(writer, item, { ...spot, list, marked: true }));
  // A list that goes on from another one: its numbers are words, as Word's own would begin with 1.
  return items.flatMap((item, index) => [
    paragraphOf([new TextRun(`${start + index}. `), ...inlineRuns(item.slice(1, 2))], { ...spot, list, marked: false }),
    ...blocksOf(writer, item.slice(3), { ...spot, list, marked: false }),
  ]);
}

/** What stands in each of the parts that open with `type`. */
function parts(tokens: readonly Token[], type: string): Token[][] {
  const found: Token[][] = [];
  for (let index = 0; index < tokens.length; index++) {
    if ((tokens[index] as Token).type !== type) continue;
    const end = endOf(tokens, index);
    found.push(tokens.slice(index + 1, end));
    index = end;
  }
  return found;
}

function codeOf(content: string): Child[] {
  const lines = content.replace(/\n$/, '').split('\n');
  return lines.map((line) => new Paragraph({ style: 'Code', children: [new TextRun(plainText(line))] }));
}

function proseTable(tokens: readonly Token[]): Child[] {
  const sections = [...parts(tokens, 'thead_open'), ...parts(tokens, 'tbody_open')];
  const rows = sections.flatMap((section) => parts(section, 'tr_open'));
  const [head = [], ...body] = rows.map((row) => [...parts(row, 'th_open'), ...parts(row, 'td_open')]);
  const text = (cell: readonly Token[]): string => cell[0]?.content ?? '';
  const cells = body.map((row) =>
    row.map((cell) => (text(cell) === '' ? [] : [paragraphOf(inlineRuns(cell), { ...TEXT, tight: true })])),
  );
  const columns = head.map((cell) => tokenRuns(cell[0]?.children ?? [], { bold: true }));
  return [
    tableOf(
      columns,
      cells,
      widthsOf(
        head.map(text),
        body.map((row) => row.map(text)),
      ),
    ),
    behindTable(),
  ];
}
