import { MERGED, type Aside, type SourceBlock, type SourceCell } from '../../source/blocks.js';
import { hasWords } from '../../source/markdown.js';
import { plain } from '../../source/plain.js';
import { childrenOf, find, type Element } from '../html/tree.js';
import { gatherWordLists, wordListItem } from '../html/word-lists.js';
import { isStrong, tableOfRows, type TableRow } from '../table-rows.js';
import { gatherTypedLists } from '../typed-lists.js';
import { child, isOn, valueOf } from './elements.js';
import type { Numbering } from './numbering.js';
import { inlinePieces, readRuns, type Piece, type RunContext } from './runs.js';
import type { Style } from './styles.js';

export interface Body extends RunContext {
  readonly styles: (id: string | undefined) => Style;
  readonly numbering: Numbering;
  readonly asides: Aside[];
  /** In half points. */
  readonly bodySize: number;
}

const MOST_COLUMNS = 60;

/** The paragraphs and tables of a part of the document. */
export function bodyBlocks(element: Element, body: Body): SourceBlock[] {
  return childrenOf(element).flatMap((each): SourceBlock[] => {
    switch (each.name) {
      case 'w:p':
        return paragraphBlocks(each, body);
      case 'w:tbl':
        return tableBlocks(each, body);
      case 'w:sdt':
        return isContentsTable(each) ? noteContents(each, body) : bodyBlocks(child(each, 'w:sdtContent') ?? each, body);
      case 'w:del':
      case 'w:moveFrom':
      case 'w:sectPr':
      case 'w:tblPr':
        return [];
      default:
        return bodyBlocks(each, body);
    }
  });
}

function isContentsTable(sdt: Element): boolean {
  const gallery = find(child(sdt, 'w:sdtPr') ?? sdt, 'w:docPartGallery');
  return /table of contents/i.test(gallery?.attributes['w:val'] ?? '');
}

function noteContents(sdt: Element, body: Body): SourceBlock[] {
  const text = bodyBlocks(child(sdt, 'w:sdtContent') ?? sdt, { ...body, asides: [] })
    .map((block) => ('text' in block ? plain(block.text) : ''))
    .filter(Boolean)
    .join('\n');
  body.asides.push({ what: 'the table of contents', text, line: 0 });
  return [];
}

function paragraphBlocks(paragraph: Element, body: Body): SourceBlock[] {
  const properties = child(paragraph, 'w:pPr');
  const style = body.styles(valueOf(properties, 'w:pStyle'));
  const { pieces, boxes } = readRuns(paragraph, body);
  const inside = boxes.flatMap((box) => bodyBlocks(box, body));
  const outline = Number(valueOf(properties, 'w:outlineLvl') ?? NaN);
  const level = outline < 9 ? outline + 1 : style.level;
  const number = body.numbering(child(properties, 'w:numPr') ?? style.numbering);
  const text = inlinePieces(pieces, level !== undefined);
  if (plain(text) === '') return inside;
  if (style.isContents) {
    body.asides.push({ what: 'the table of contents', text: plain(text), line: 0 });
    return inside;
  }
  if (level !== undefined) {
    const words = [number?.mark ?? '', text.replaceAll('\n', ' ')].filter(Boolean).join(' ');
    return [{ kind: 'heading', level: Math.min(6, Math.max(1, level)), text: words, line: 0 }, ...inside];
  }
  if (number) return [wordListItem(text, number.mark, number.level, 0), ...inside];
  if (!stands(pieces, style, body)) return [{ kind: 'paragraph', text, line: 0 }, ...inside];
  const words = `**${inlinePieces(pieces.map(unmarked), true)}**`;
  return [{ kind: 'paragraph', text: words, line: 0, size: sizeOf(pieces, style, body) }, ...inside];
}

function sizeOf(pieces: readonly Piece[], style: Style, { bodySize }: Body): number {
  return Math.max(...pieces.map(({ text, size }) => (text.trim() === '' ? 0 : (size ?? style.size ?? bodySize))));
}

function unmarked(piece: Piece): Piece {
  return { ...piece, isBold: false, isItalic: false };
}

/** Whether all words of a paragraph stand out, as those of a heading made by hand do: bold, underlined or large. */
function stands(pieces: readonly Piece[], style: Style, { bodySize }: Body): boolean {
  const said = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (said.length === 0 || said.some(({ href }) => href !== '') || said.map(({ text }) => text).join('').length > 100)
    return false;
  const isLarge = (size: number | undefined): boolean => bodySize > 0 && (size ?? style.size ?? 0) >= bodySize + 4;
  return (
    said.every((piece) => piece.isBold || style.isBold || piece.isUnderlined || isLarge(piece.size)) &&
    !pieces.some(({ text }) => text.includes('\n'))
  );
}

function tableBlocks(table: Element, body: Body): SourceBlock[] {
  const rows = rowsOf(table).map((row, index): TableRow => {
    const cells = cellsOf(row, body);
    return {
      cells,
      isHead: index === 0 && cells.length > 1 && (isOn(child(row, 'w:trPr'), 'w:tblHeader') || cells.every(isStrong)),
    };
  });
  return tableOfRows(rows, 0);
}

function rowsOf(element: Element): Element[] {
  return childrenOf(element).flatMap((each) =>
    each.name === 'w:tr'
      ? [each]
      : ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(each.name)
        ? rowsOf(each)
        : [],
  );
}

function cellsOf(row: Element, body: Body): SourceCell[] {
  return childrenOf(row).flatMap((each): SourceCell[] => {
    if (each.name === 'w:sdt' || each.name === 'w:sdtContent') return cellsOf(each, body);
    if (each.name !== 'w:tc') return [];
    const properties = child(each, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    const isCovered = merge !== undefined && merge.attributes['w:val'] !== 'restart';
    const wide = Math.min(Number(valueOf(properties, 'w:gridSpan') ?? 1) || 1, MOST_COLUMNS);
    const pictures = body.asides.length;
    const blocks = gatherTypedLists(gatherWordLists(bodyBlocks(each, body)));
    // A picture in a cell of its own is most often a signature.
    const isPicture = !hasWords(blocks) && body.asides.slice(pictures).some(({ what }) => what === 'a picture');
    const content: SourceCell = isPicture ? [{ kind: 'paragraph', text: '[picture]', line: 0 }] : blocks;
    return [isCovered ? MERGED : content, ...Array.from({ length: wide - 1 }, () => MERGED)];
  });
}
