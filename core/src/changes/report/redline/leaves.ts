import type { CharterDocument } from '../../../document.js';
import type { Block, List, Table } from '../../../render/blocks.js';
import { buildBlocks } from '../../../render/build.js';
import { plain } from '../../../render/line.js';
import { printable } from '../../../report/printable.js';
import type { Span } from '../../../text/span.js';

/** One line of a charter as it is read: a heading, a paragraph, a point of a list, a row of a table. */
export interface Leaf {
  readonly kind: 'heading' | 'text' | 'item' | 'columns' | 'row';
  /** Of a heading, from 1; how deep a point stands, from 0. */
  readonly level: number;
  /** What is printed before it: "IV.", "2.", "•"; empty where nothing is. */
  readonly mark: string;
  /** The cells of a row; of anything else one text. Nothing in them is markup. */
  readonly cells: readonly string[];
  /** The part of the charter it shows. */
  readonly place: Span | undefined;
  /** The heading it stands below, or is. */
  readonly section: string;
}

/** The charter line by line, in the order in which it is printed. */
export function leavesOf(document: CharterDocument | undefined): Leaf[] {
  const leaves: Leaf[] = [];
  let section = '';
  // A list stays one when a single entry is left, or else this entry would seem to have gone and come.
  for (const block of document ? buildBlocks(document, { everyList: true }) : []) {
    if (block.kind === 'heading') section = plain(block.line).toLowerCase();
    leaves.push(...ofBlock(block, 0, '', undefined).map((leaf) => ({ ...leaf, section })));
  }
  return leaves;
}

type Bare = Omit<Leaf, 'section'>;

/** @param around the place of what the block stands in, for blocks without one of their own */
function ofBlock(block: Block, depth: number, mark: string, around: Span | undefined): Bare[] {
  const place = block.place ?? around;
  const text = { kind: mark === '' && depth === 0 ? 'text' : 'item', level: depth, mark, place } as const;
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: block.level, mark: block.number, cells: [shown(plain(block.line))], place }];
    case 'paragraph':
      return [{ ...text, cells: [shown(plain(block.line))] }];
    case 'prose':
      return lines(block.markdown).map((line, index) => ({ ...text, mark: index === 0 ? mark : '', cells: [line] }));
    case 'list':
      return ofList(block, depth, place);
    case 'table':
      return ofTable(block, place);
  }
}

function ofList({ style, items }: List, depth: number, around: Span | undefined): Bare[] {
  const deeper = style === 'paragraphs' || style === 'lines' ? depth : depth + 1;
  return items.flatMap(({ blocks, place }, index) => {
    return blocks.flatMap((block, at) => ofBlock(block, deeper, at === 0 ? markOf(style, index) : '', place ?? around));
  });
}

function markOf(style: List['style'], index: number): string {
  if (style === 'bullets') return '•';
  if (style === 'letters') return `${String.fromCodePoint(97 + (index % 26))}.`;
  return style === 'numbers' ? `${index + 1}.` : '';
}

function ofTable({ columns, rows }: Table, around: Span | undefined): Bare[] {
  const head: Bare = {
    kind: 'columns',
    level: 0,
    mark: '',
    cells: columns.map((line) => shown(plain(line))),
    place: undefined,
  };
  const body = rows.map(({ cells, place }): Bare => {
    const texts = cells.map(({ blocks }) =>
      blocks.flatMap((block) => ofBlock(block, 0, '', place).map(withMark)).join('; '),
    );
    return { kind: 'row', level: 0, mark: '', cells: texts, place: place ?? around };
  });
  return [head, ...body];
}

function withMark({ mark, cells }: Bare): string {
  return `${mark === '' || mark === '•' ? '' : `${mark} `}${cells.join(', ')}`;
}

function lines(markdown: string): string[] {
  return markdown.split('\n').flatMap((line) => (line.trim() === '' ? [] : [shown(line)]));
}

function shown(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' ')).trim();
}
