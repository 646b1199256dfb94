import type { SourceBlock, SourceDocument } from '../../source/blocks.js';
import { barDrawnTables } from '../drawn-tables.js';
import { findHeadings } from './headings.js';
import { linesOf, isRule, wrapWidth, type TextLine } from './lines.js';
import { readLists } from './lists.js';
import { readParagraph } from './paragraphs.js';
import { tableAt } from './tables.js';

/** Plain text, as it was typed, or copied out of something else. */
export function readText(text: string): SourceDocument {
  const lines = joinLoneMarks(linesOf(barDrawnTables(text)));
  const width = wrapWidth(lines);
  const headings = findHeadings(lines);
  const blocks: SourceBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as TextLine;
    const heading = headings.get(at);
    const table = heading ? undefined : tableAt(lines, at);
    if (line.whole === '' || isRule(line.whole)) at++;
    else if (heading) {
      blocks.push(heading);
      at++;
    } else if (table) {
      blocks.push(table.block);
      at = table.end;
    } else {
      const end = (index: number): boolean => headings.has(index) || tableAt(lines, index) !== undefined;
      const read = line.mark === '' ? readParagraph(lines, at, width, end) : readLists(lines, at, width, end);
      blocks.push(...read.blocks);
      at = read.end;
    }
  }
  return { blocks, facts: [], asides: [], doubts: [] };
}

/** A mark that stands alone belongs to the line below it. */
function joinLoneMarks(lines: readonly TextLine[]): TextLine[] {
  const joined = [...lines];
  for (let at = 0; at + 1 < joined.length; at++) {
    const { mark, text, indent, line } = joined[at] as TextLine;
    const below = joined[at + 1] as TextLine;
    if (mark === '' || text !== '' || below.whole === '' || below.mark !== '' || isRule(below.whole)) continue;
    joined.splice(at, 2, { line, indent, mark, text: below.whole, whole: `${mark} ${below.whole}` });
  }
  return joined;
}
