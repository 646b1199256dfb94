import type { SourceBlock, SourceDocument } from '../../source/blocks.js';
import { nameLikeness } from '../../recognise/names.js';
import { barDrawnTables } from '../drawn-tables.js';
import { findHeadings } from './headings.js';
import { isApart, linesOf, isRule, wrapWidth, type TextLine } from './lines.js';
import { readLists } from './lists.js';
import { readParagraph } from './paragraphs.js';
import { tableAt } from './tables.js';

/** Plain text, as it was typed, or copied out of something else. */
export function readText(text: string): SourceDocument {
  const typed = joinLoneMarks(withInitials(linesOf(barDrawnTables(withoutMarks(text)))));
  const width = wrapWidth(typed);
  const isDense = width === 0 && isWithoutGaps(typed);
  const lines = isDense ? withGaps(typed) : typed;
  const headings = findHeadings(lines, isDense);
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
      at += table.count;
    } else {
      const end = (index: number): boolean => headings.has(index) || tableAt(lines, index) !== undefined;
      const read = line.mark === '' ? readParagraph(lines, at, width, end) : readLists(lines, at, width, end);
      blocks.push(...read.blocks);
      at = read.end;
    }
  }
  return { blocks, facts: [], asides: [], doubts: [] };
}

/** As word processors write texts: a line for each paragraph and for each cell, and hardly an empty one. */
function isWithoutGaps(lines: readonly TextLine[]): boolean {
  const last = lines.findLastIndex(({ whole }) => whole !== '');
  const given = lines.slice(0, last + 1);
  return given.length > 7 && given.filter(({ whole }) => whole === '').length < given.length * 0.12;
}

function withGaps(lines: readonly TextLine[]): TextLine[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const goesOn =
      next === undefined || line.whole === '' || next.whole === '' || (line.mark !== '' && next.mark !== '');
    const isDrawn =
      /^[|+]|\|$/.test(line.whole) ||
      isApart(line) ||
      line.tabbed !== undefined ||
      (next !== undefined && isRule(next.whole));
    return goesOn || isDrawn ? [line] : [line, { ...line, mark: '', text: '', whole: '' }];
  });
}

/** "**Signed by:** Ana", "> Ana": what Markdown is written with, in a file that is none. */
function withoutMarks(text: string): string {
  return text
    .replaceAll(/^ {0,3}> ?(?=\S)/gm, '')
    .replaceAll(/(?<![\w*])\*\*(?![\s*])([^*\n]{1,200})(?<!\s)\*\*(?![\w*])/g, '$1');
}

/** "H. Mark Brand" between lines without marks begins with the first letter of a name. */
function withInitials(lines: readonly TextLine[]): TextLine[] {
  const isBare = (line: TextLine | undefined): boolean =>
    line !== undefined && (line.mark === '' || /^\p{Lu}\.$/u.test(line.mark)) && !/^A\.$/.test(line.mark);
  return lines.map((line, index) => {
    const isInitial =
      /^[B-HJ-UWYZ]\.$/.test(line.mark) &&
      isBare(lines[index - 1]) &&
      isBare(lines[index + 1]) &&
      (lines[index - 1]?.whole ?? '') !== '' &&
      nameLikeness(line.whole.split(/\s[<(–—-]|,/u)[0] as string) === 2;
    return isInitial ? { ...line, mark: '', text: line.whole } : line;
  });
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
