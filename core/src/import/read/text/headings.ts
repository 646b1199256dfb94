import type { SourceHeading } from '../../source/blocks.js';
import { classifyHeading } from '../../structure/classify.js';
import { isDateLike } from '../../recognise/dates.js';
import { nameLikeness } from '../../recognise/names.js';
import { exactColumnKind } from '../../words/column-kinds.js';
import { escapeInline } from '../escape.js';
import { countedPoints } from './counted-points.js';
import { countOf, isApart, isBullet, isRule, type TextLine } from './lines.js';

type Headings = ReadonlyMap<number, SourceHeading>;

/**
 * The headings of a plain text, by their line. People mark them in one way throughout, so the first way that yields two
 * is taken: marks of Markdown, lines drawn below, numbers, capitals, words that headings of charters have.
 */
export function findHeadings(lines: readonly TextLine[], isDense: boolean): Headings {
  const ways = isDense ? [marked, numbered, capitals, surely] : [marked, underlined, numbered, capitals, labels, known];
  const points = countedPoints(lines);
  for (const way of ways) {
    const numbers = headingsBy(way, lines);
    const found = way === numbered && points.size > numbers.size ? headingsBy(pointAt(points), lines) : numbers;
    if (way === numbered && !isDense && !areKnown(found) && areNumberedPoints(found, lines)) continue;
    // "Included:" and "Excluded:" are labels of a part where more parts have a line without a colon.
    if (way === labels && headingsBy(uncolonned, lines).size > Math.max(2, found.size)) continue;
    // Titles with what they ask behind them are told apart later, with those that ask nothing.
    if (way === numbered && [...found.values()].every(({ text }) => ASKS_BEHIND.test(text))) continue;
    if (found.size > 1 && (!isDense || way === surely || areKnown(found)))
      return withTitle(new Map([...headingsBesides(way, lines), ...found].toSorted(([a], [b]) => a - b)), lines);
  }
  return withTitle(headingsBy(signing, lines), lines);
}

/** "1. Answer within a day" and others that no charter has as headings, where lines without numbers are such. */
function areNumberedPoints(found: Headings, lines: readonly TextLine[]): boolean {
  const loud = headingsBy(capitals, lines);
  return (
    headingsBy(labels, lines).size > found.size ||
    (loud.size > 3 && areKnown(loud)) ||
    headingsBy(uncolonned, lines).size > 3
  );
}

/** "3. Meetings. When do we meet?" */
const ASKS_BEHIND = /^\d{1,2}\S?\s+\p{Lu}[^.?!:]{2,50}\.\s.+\?$/u;

/** Headings that stand without what marks the others. */
function headingsBesides(way: Way, lines: readonly TextLine[]): Headings {
  const signed = headingsBy(way === surely || way === known ? between : signing, lines);
  const listed = way === labels ? headingsBy(aboveList, lines) : signed;
  return listed.size > 1 ? new Map([...signed, ...listed]) : signed;
}

/** Half of them are about something that charters have. */
function areKnown(found: Headings): boolean {
  const known = [...found.values()].filter(({ text }) => classifyHeading(text) !== undefined);
  return known.length > found.size / 2;
}

function headingsBy(way: Way, lines: readonly TextLine[]): Map<number, SourceHeading> {
  const found = new Map<number, SourceHeading>();
  for (const [index, line] of lines.entries()) {
    const level = line.whole === '' || isApart(line) ? 0 : way(line, index, lines);
    const text =
      level === 0
        ? ''
        : line.whole
            .replace(/^#{1,6}\s+/, '')
            .replace(HASH, '')
            .replace(/\s+#+$/, '');
    if (text !== '') found.set(index, { kind: 'heading', level, text: escapeInline(text), line: line.line });
  }
  return found;
}

/** The level of a heading at a line; 0 where there is none. */
type Way = (line: TextLine, index: number, lines: readonly TextLine[]) => number;

const marked: Way = ({ whole }) => /^(#{1,6})\s+\S/.exec(whole)?.[1]?.length ?? 0;

const underlined: Way = ({ whole, mark }, index, lines) => {
  const below = lines[index + 1]?.whole ?? '';
  if (isRule(whole) || isBullet(mark) || whole.length > 100 || !/^([=~#*-])\1{2,}$/.test(below)) return 0;
  return below.startsWith('=') || below.startsWith('#') ? 1 : 2;
};

/** "IV. Members", "3 Scope", "2.1 Out of scope"; a list of sentences is none. */
const numbered: Way = ({ mark, text, whole, indent }, index, lines) => {
  const number =
    (/^(?:section|article|part|chapter|§)\s*\d+\W/iu.exec(whole) ??
      /^\d+(?:\.\d+)*[.):]?\s+(?=\p{Lu})/u.exec(whole))?.[0] ?? '';
  const title = mark !== '' && !isBullet(mark) ? text : whole.slice(number.length);
  if ((mark === '' || isBullet(mark)) && number === '') return 0;
  if (
    indent > 3 ||
    /\S\s{4,}\S/.test(whole.slice(number.length + mark.length + 1)) ||
    isDateLike(whole) ||
    !isTitle(title) ||
    title.endsWith(':') ||
    isNamed(lines, index) ||
    countsOn(lines, index) ||
    goesOn(lines, index)
  )
    return 0;
  const isRoman = /^[IVX]+[.)]$|^\p{Script=Han}/u.test(mark);
  if (!isRoman && !classifyHeading(title) && title.split(/\s+/).length > 6) return 0;
  const depth = /^\d+(?:\.\d+)+/.exec(whole)?.[0].split('.').length ?? 1;
  return 1 + depth;
};

/** What a template asks for in numbered points, however long. */
function pointAt(points: ReadonlySet<number>): Way {
  return (_, index) => (points.has(index) ? 2 : 0);
}

/** "1. Ana Ruiz" right above or below "2. Bo Lind": a list of people. */
function isNamed(lines: readonly TextLine[], index: number): boolean {
  const isName = (line: TextLine | undefined): boolean =>
    line !== undefined && line.mark !== '' && nameLikeness(line.text) === 2;
  return isName(lines[index]) && (isName(lines[index - 1]) || isName(lines[index + 1]));
}

/** The next line goes on with the same sentence. */
function goesOn(lines: readonly TextLine[], index: number): boolean {
  const below = lines[index + 1];
  return below !== undefined && below.mark === '' && /^\p{Ll}/u.test(below.whole);
}

/** The next line with words goes on counting: then this is a list. */
function countsOn(lines: readonly TextLine[], index: number): boolean {
  const { mark } = lines[index] as TextLine;
  const next = lines[given(lines, index, 1)];
  const count = countOf(mark);
  return count !== undefined && next !== undefined && countOf(next.mark) === count + 1 && !isTitle(next.text);
}

const capitals: Way = ({ whole, mark }, index, lines) => {
  const said = whole.replaceAll(/\s\([^()]*\)/g, '');
  const isLoud = /\p{Lu}{2}/u.test(said) && said === said.toUpperCase() && /\p{L}.*\p{L}.*\p{L}/u.test(said);
  return isLoud && !isBullet(mark) && isTitle(whole) && !isLoudToo(lines[index - 1]) ? 2 : 0;
};

function isLoudToo(line: TextLine | undefined): boolean {
  return line !== undefined && line.whole.length > 40 && line.whole === line.whole.toUpperCase();
}

/** "#Goals": a mark of Markdown without the blank behind it. */
const HASH = /^#{1,6}(?=\p{Lu})/u;

function isHashed(whole: string): boolean {
  return HASH.test(whole) && isTitle(whole);
}

const labels: Way = ({ whole, mark }, index, lines) => {
  if (isHashed(whole)) return 2;
  if (mark !== '' || !/^[^:]{2,50}:$/.test(whole) || lines[index + 1] === undefined) return 0;
  return classifyHeading(whole.slice(0, -1)) ? 2 : 0;
};

const known: Way = ({ whole, mark }, index, lines) => {
  if (isHashed(whole)) return 2;
  if (isHeadOfTable(lines, index)) return 0;
  const isAlone = index === 0 || lines[index - 1]?.whole === '';
  return mark === '' && isAlone && isTitle(whole) && whole.split(/\s+/).length <= 6 && classifyHeading(whole) ? 2 : 0;
};

const uncolonned: Way = (line, index, lines) => (line.whole.endsWith(':') ? 0 : known(line, index, lines));

/** Where nothing sets headings apart, only words that say all of what a section is about make one. */
const surely: Way = ({ whole, mark }, index, lines) => {
  if (isHashed(whole)) return 2;
  const words = whole.replace(/:$/, '');
  if (mark !== '' || !isTitle(words) || words.split(/\s+/).length > 7 || isHeadOfTable(lines, index)) return 0;
  const before = given(lines, index, -1);
  const [above, twoAbove] = [columnOf(lines[before]), columnOf(lines[given(lines, before, -1)])];
  if (above !== undefined && twoAbove !== undefined && above !== twoAbove) return 0;
  return classifyHeading(words)?.confidence === 'sure' ? 2 : 0;
};

/** A few words between the end of a list or of a sentence, and a list or a text: nothing else stands there. */
const between: Way = ({ whole, mark, indent }, index, lines) => {
  const [before, next] = [lines[given(lines, index, -1)], lines[given(lines, index, 1)]];
  const isWords = mark === '' && indent === 0 && isTitle(whole) && !whole.endsWith(':') && nameLikeness(whole) === 0;
  if (!before || !next || !isWords || !/^[\p{Lu}\p{Extended_Pictographic}]/u.test(whole)) return 0;
  const isEnd = isBullet(before.mark) || (before.whole.length > 60 && /[.!?]$/.test(before.whole));
  const isStart = isBullet(next.mark) || (next.whole.length > 60 && /[.!?:]$/.test(next.whole));
  return isEnd && isStart ? 2 : 0;
};

/** A line between empty ones and a list, where a list or a label stands before: what the list is about. */
const aboveList: Way = ({ whole, mark, indent }, index, lines) => {
  const isStart = isBullet(introduced(lines, index)?.mark ?? '');
  const isWords = mark === '' && indent === 0 && whole.length < 140 && !/[.:;,!]$/.test(whole);
  const isApartAbove = index > 0 && lines[index - 1]?.whole === '';
  return isStart && isWords && isApartAbove && /^\p{Lu}/u.test(whole) && nameLikeness(whole) === 0 ? 2 : 0;
};

/** The line below, or the one that its sentence ends in. */
function introduced(lines: readonly TextLine[], index: number): TextLine | undefined {
  return goesOn(lines, index) ? lines[index + 2] : lines[index + 1];
}

/** "Signatures" stands without the number or the capitals that the other headings have; "Signatures" right above names, or above the day. */
const signing: Way = ({ whole, text, mark }, index, lines) => {
  const isAlone = index > 0 && lines[index - 1]?.whole === '' && lines[index + 1]?.whole === '';
  const below = isDateLike(lines[index + 1]?.whole ?? '') ? index + 2 : index + 1;
  const isApartAbove = index > 0 && lines[index - 1]?.whole === '';
  const isAbove = (whole.endsWith(':') || isApartAbove) && isFullName(lines[below]) && isFullName(lines[below + 1]);
  if (
    (!isAbove && (!isAlone || whole.endsWith(':'))) ||
    isBullet(mark) ||
    text.split(/\s+/).length > 3 ||
    isHeadOfTable(lines, index)
  )
    return 0;
  const said = classifyHeading(text);
  return said?.confidence === 'sure' && said.kinds.every((kind) => kind === 'signatures' || kind === 'approval')
    ? 2
    : 0;
};

function isFullName(line: TextLine | undefined): boolean {
  return line !== undefined && nameLikeness(line.text) === 2;
}

/** Headings of columns, one below the other, of a table that lost its lines when it was copied. */
function isHeadOfTable(lines: readonly TextLine[], index: number): boolean {
  const [before, next] = [lines[given(lines, index, -1)], lines[given(lines, index, 1)]];
  const own = columnOf(lines[index]);
  if (own === undefined) return false;
  const [above, below] = [columnOf(before), columnOf(next)];
  // The heading of the section may read like a column, too: "Signatures" above "Name", "Signature", "Date".
  const isFirst = above === undefined && columnsFrom(lines, index + 1).includes(own);
  return !isFirst && ((below !== undefined && below !== own) || (above !== undefined && above !== own));
}

function columnOf(line: TextLine | undefined): string | undefined {
  return line && line.mark === '' && line.whole.split(/\s+/).length < 5 ? exactColumnKind(line.whole) : undefined;
}

/** Where the nearest line with words is, above (-1) or below (1) another. */
function given(lines: readonly TextLine[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (lines[at]?.whole === '') at += step;
  return at;
}

function columnsFrom(lines: readonly TextLine[], from: number): string[] {
  const kinds = lines
    .slice(from, from + 20)
    .filter(({ whole }) => whole !== '')
    .map(columnOf);
  const end = kinds.indexOf(undefined);
  return kinds.slice(0, end < 0 ? kinds.length : end).flatMap((kind) => kind ?? []);
}

function isTitle(text: string): boolean {
  return (
    text !== '' && text.length < 90 && text.split(/\s+/).length <= 12 && !/[.;,!]$/.test(text) && !/: \S/.test(text)
  );
}

/** The first line is the title where it looks like one and stands before all headings, or where it is said twice. */
function withTitle(found: Map<number, SourceHeading>, lines: readonly TextLine[]): Headings {
  const index = lines.findIndex(({ whole }) => whole !== '');
  const first = lines[index];
  if (!first || found.has(index) || first.mark !== '' || !isTitle(first.whole)) return found;
  const next = lines.slice(index + 1).find(({ whole }) => whole !== '');
  const isAlone =
    lines[index + 1]?.whole === '' || next === undefined || isRule(next.whole) || next.whole === first.whole;
  if (!isAlone && !found.has(lines.indexOf(next))) return found;
  return new Map([[index, { kind: 'heading', level: 1, text: escapeInline(first.whole), line: first.line }], ...found]);
}
