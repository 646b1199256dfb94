import { HeightRule, Paragraph, Table, TableCell, TableRow, WidthType, type ParagraphChild } from 'docx';
import { WIDTH } from './styles.js';

type Content = readonly (Paragraph | Table)[];

/** Room to sign by hand, in twips: about 1.2 cm. */
const ROOM = 680;

/** A table as wide as the text, whose first row is repeated on each page. A row with an empty cell has room to fill it in. */
export function tableOf(
  columns: readonly (readonly ParagraphChild[])[],
  rows: readonly (readonly Content[])[],
  widths: readonly number[],
): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((children, index) =>
      cellOf([new Paragraph({ children, spacing: { after: 0 }, keepNext: true })], widths[index], 'F0F2F4'),
    ),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        ...(cells.some(({ length }) => length === 0) ? { height: { value: ROOM, rule: HeightRule.ATLEAST } } : {}),
        children: cells.map((content, index) => cellOf(content, widths[index])),
      }),
  );
  return new Table({ width: { size: WIDTH, type: WidthType.DXA }, columnWidths: widths, rows: [head, ...body] });
}

/** Word joins two tables that touch. */
export function behindTable(): Paragraph {
  return new Paragraph({ spacing: { after: 0 } });
}

function cellOf(content: Content, width: number | undefined, fill?: string): TableCell {
  return new TableCell({
    children: content.length > 0 ? content : [new Paragraph({ spacing: { after: 0 } })],
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(fill ? { shading: { fill } } : {}),
  });
}
