import type { CharterDocument } from '../document.js';
import { readMarkdown } from '../import/read/markdown/read-markdown.js';
import { buildBlocks } from '../render/build.js';
import type { Block, Line, Table } from '../render/blocks.js';
import { plain } from '../render/line.js';
import type { Span } from '../text/span.js';
import { withoutNumber } from './heading-number.js';
import { withoutLabel } from './labels.js';
import type { OurLeaf } from './leaf.js';
import { plainWords, theirLeaves, type Reading } from './their-leaves.js';

type Where = Pick<OurLeaf, 'entries' | 'row' | 'column' | 'table'>;

const NOWHERE: Where = { entries: [], row: undefined, column: 0, table: undefined };

/** The lines that the charter prints, in reading order; those without words, and counted numbers, are left out. */
export function ourLeaves(document: CharterDocument): OurLeaf[] {
  const { isNumbered } = readingOf(document);
  const leaves: OurLeaf[] = [];
  let under = '';
  const add = (line: Line, where: Where, level?: number): void => {
    const raw = plain(line);
    const words = plainWords(raw);
    if (words !== '') leaves.push({ words, raw, level, runs: line, under, ...where });
  };
  const visit = (block: Block, where: Where): void => {
    switch (block.kind) {
      case 'heading': {
        under = plainWords(plain(block.line));
        const number = block.number === '' || isNumbered ? [] : [{ text: `${block.number} `, place: undefined }];
        add([...number, ...(isNumbered ? unnumbered(block.line) : block.line)], where, block.level);
        break;
      }
      case 'paragraph':
        for (const line of withoutLabel(block.line)) add(line, where);
        break;
      case 'prose': {
        const place = { runs: [] as OurLeaf['runs'], under, ...where };
        for (const { raw, words, level, row } of theirLeaves(readMarkdown(block.markdown, { isMdx: false }).blocks))
          leaves.push({
            ...place,
            words,
            raw,
            level,
            runs: [{ text: raw, place: block.place }],
            row: where.row ?? row,
          });
        break;
      }
      case 'list':
        for (const { blocks, place } of block.items)
          for (const inner of blocks) visit(inner, { ...where, entries: within(where.entries, place) });
        break;
      case 'table':
        visitTable(block, where);
        break;
    }
  };
  const visitTable = (table: Table, where: Where): void => {
    const header = {};
    for (const [column, line] of table.columns.entries()) add(line, { ...where, table, row: header, column });
    for (const row of table.rows)
      for (const [column, { blocks }] of row.cells.entries()) {
        if (table.fields[column] === '#') continue;
        const at = { entries: within(where.entries, row.place), table, row, column };
        for (const inner of blocks) visit(inner, at);
      }
  };
  for (const block of buildBlocks(document)) visit(block, NOWHERE);
  return leaves;
}

/** How a document that was made of this charter is to be read. */
export function readingOf({ charter }: CharterDocument): Reading {
  return {
    isNumbered: (charter?.layout?.numbering?.value ?? '') !== '',
    hasSteps: charter?.procedures.some(({ steps }) => steps.length > 0) ?? false,
  };
}

function unnumbered([first, ...rest]: Line): Line {
  return first ? [{ ...first, text: withoutNumber(first.text) }, ...rest] : [];
}

function within(entries: readonly Span[], place: Span | undefined): readonly Span[] {
  return place ? [...entries, place] : entries;
}
