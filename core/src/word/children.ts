import type { Paragraph, Table } from 'docx';
import type { Block, Heading, List, ListItem } from '../render/blocks.js';
import { plain } from '../render/line.js';
import { headingOf, paragraphOf, TEXT, type ListPlace, type Spot } from './paragraph.js';
import { proseChildren } from './prose.js';
import { runsOf } from './runs.js';
import { behindTable, tableOf } from './table.js';
import { cellText, widthsOf } from './widths.js';
import type { WordWriter } from './writer.js';

/** The blocks as paragraphs and tables. Only the first of them is `marked`, where that is so. */
export function childrenOf(writer: WordWriter, blocks: readonly Block[], spot: Spot = TEXT): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]?.kind;
    const leads = block.kind === 'paragraph' && (next === 'list' || next === 'table');
    return blockChildren(writer, block, { ...spot, leads, marked: spot.marked && index === 0 });
  });
}

function blockChildren(writer: WordWriter, block: Block, spot: Spot): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(writer, block)];
    case 'paragraph':
      return [paragraphOf(runsOf(writer, block.line), spot)];
    case 'prose':
      return proseChildren(writer, block.markdown, spot);
    case 'list':
      return listChildren(writer, block, spot);
    case 'table': {
      const columns = block.columns.map((line) => runsOf(writer, line, { bold: true }));
      const rows = block.rows.map(({ cells }) =>
        cells.map((cell) => childrenOf(writer, cell.blocks, { ...TEXT, tight: true })),
      );
      const widths = widthsOf(
        block.columns.map(plain),
        block.rows.map(({ cells }) => cells.map(cellText)),
      );
      return [tableOf(columns, rows, widths), behindTable()];
    }
  }
}

function headingParagraph(writer: WordWriter, { level, number, line }: Heading): Paragraph {
  writer.level = level;
  const words = number === '' ? line : [{ text: `${number} `, place: undefined }, ...line];
  return headingOf(runsOf(writer, words), level);
}

function listChildren(writer: WordWriter, { style, items }: List, spot: Spot): (Paragraph | Table)[] {
  if (style !== 'paragraphs' && style !== 'lines') {
    const list = writer.list(style, spot.list);
    return items.flatMap((item) => itemChildren(writer, item, { ...spot, list }));
  }
  return items.flatMap(({ blocks }, index) =>
    childrenOf(writer, blocks, {
      ...spot,
      marked: spot.marked && index === 0,
      tight: spot.tight || (style === 'lines' && index < items.length - 1),
    }),
  );
}

function itemChildren(
  writer: WordWriter,
  { blocks }: ListItem,
  spot: Spot & { list: ListPlace },
): (Paragraph | Table)[] {
  const [first] = blocks;
  // An entry that begins with a list has no words of its own, but its mark all the same.
  if (first?.kind === 'list' || first?.kind === 'table')
    return [paragraphOf([], { ...spot, marked: true }), ...childrenOf(writer, blocks, { ...spot, marked: false })];
  return childrenOf(writer, blocks, { ...spot, marked: true });
}
