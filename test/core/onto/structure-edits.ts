import type { Random } from '../../kit/random.js';

/** A page with something put in or taken out, and what a reader looks for afterwards. */
export interface StructureEdit {
  readonly page: string;
  /** What came in; empty where something was taken out. */
  readonly came: string;
}

type Edit = (lines: readonly string[], random: Random) => StructureEdit | undefined;

/** A word that no example has. */
export const NEW = 'Xylophone';

/** What people do to the structure of a page, each at a random place; undefined where the page has no such place. */
export const STRUCTURE_EDITS: { readonly [name: string]: Edit } = {
  'a row is copied and renamed': (lines, random) => {
    const at = pick(lines, random, isRow);
    if (at === undefined) return undefined;
    const row = (lines[at] ?? '').replace(/^\| (\d+ \| )?[^|]*\|/u, (_, number = '') => `| ${number}${NEW} Young |`);
    return edited(lines.toSpliced(at + 1, 0, row), NEW);
  },
  'a row is written anew': (lines, random) => {
    const at = pick(lines, random, isRow);
    if (at === undefined) return undefined;
    const width = cellsOf(lines[at] ?? '').length;
    const cells = Array.from({ length: width }, (_, index) => (index === 0 ? `${NEW} Young` : `Anything ${index}`));
    return edited(lines.toSpliced(at + 1, 0, `| ${cells.join(' | ')} |`), NEW);
  },
  'a row is taken out': (lines, random) => {
    const at = pick(lines, random, isRow);
    return at === undefined ? undefined : edited(lines.toSpliced(at, 1), '');
  },
  'an item is put in': (lines, random) => {
    const at = pick(lines, random, isItem);
    if (at === undefined) return undefined;
    const mark = /^\s*(?:[-*]|\d+\.) /.exec(lines[at] ?? '')?.[0] ?? '- ';
    return edited(lines.toSpliced(at + 1, 0, `${mark}${NEW} comes next`), NEW);
  },
  'an item is taken out': (lines, random) => {
    const at = pick(lines, random, isItem);
    return at === undefined || /^\s+ /.test(lines[at + 1] ?? '') ? undefined : edited(lines.toSpliced(at, 1), '');
  },
  'an item is moved': (lines, random) => moveDown(lines, random, isItem),
  'a row is moved': (lines, random) => moveDown(lines, random, isRow),
  'a section is put in': (lines, random) => {
    const at = pick(lines, random, (line) => line.startsWith('## '));
    if (at === undefined) return undefined;
    const section = [`## ${NEW}`, '', 'We play on Fridays.', '', '- softly', '- together', ''];
    return edited(lines.toSpliced(at, 0, ...section), NEW);
  },
  'a section is taken out': (lines, random) => {
    const at = pick(lines, random, (line) => line.startsWith('## '));
    if (at === undefined) return undefined;
    const end = lines.findIndex((line, index) => index > at && line.startsWith('## '));
    return edited(lines.toSpliced(at, (end < 0 ? lines.length : end) - at), '');
  },
  'a paragraph is put in': (lines, random) => {
    const at = pick(lines, random, (line) => /^\p{Lu}[^|]+\.$/u.test(line));
    return at === undefined ? undefined : edited(lines.toSpliced(at + 1, 0, '', `${NEW} is played, too.`), NEW);
  },
};

function edited(lines: readonly string[], came: string): StructureEdit {
  return { page: lines.join('\n'), came };
}

/** A line changes places with the one below it, which is of the same kind and has none below it. */
function moveDown(lines: readonly string[], random: Random, fits: Fits): StructureEdit | undefined {
  const indent = (line: string | undefined): string => /^\s*/.exec(line ?? '')?.[0] ?? '';
  const at = pick(lines, random, (line, index) => {
    const [next, after] = [lines[index + 1] ?? '', lines[index + 2]];
    const isFlat = [next, after].every((each) => indent(each).length <= indent(line).length);
    return fits(line, index, lines) && fits(next, index + 1, lines) && isFlat && indent(next) === indent(line);
  });
  if (at === undefined || lines[at] === lines[at + 1]) return undefined;
  return edited(lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? ''), '');
}

type Fits = (line: string, index: number, lines: readonly string[]) => boolean;

function pick(lines: readonly string[], random: Random, fits: Fits): number | undefined {
  const places = lines.flatMap((line, index) => (fits(line, index, lines) ? [index] : []));
  return places.length === 0 ? undefined : places[random.int(places.length)];
}

function isItem(line: string): boolean {
  return /^\s*(?:[-*]|\d+\.) \S/.test(line);
}

const RULE = /^\|(?: --- \|)+$/;

/** Nobody signs by editing a page. */
const SIGNED = /Signature|Date Signed|Initials/;

/** A row below the line under the headings. */
function isRow(line: string, index: number, lines: readonly string[]): boolean {
  const head = lines.slice(0, index).findLast((_, at) => RULE.test(lines[at + 1] ?? '')) ?? '';
  return line.startsWith('| ') && !RULE.test(line) && !RULE.test(lines[index + 1] ?? '') && !SIGNED.test(head);
}

function cellsOf(line: string): string[] {
  return line.split('|').slice(1, -1);
}
