import type { TextEdit } from '../../text/edit.js';
import type { Line, Sheet } from './sheet.js';

/**
 * Edits that take out the lines of <<<<<<<, ======= and >>>>>>> where all that two versions disagree on is who has signed,
 * so that the signatures of both are left; what stands in both stays once. Undefined where anything else is in doubt:
 * another section, a line in the middle of a signature, a signature that one version took out.
 */
export function unionOfSignatures(sheet: Sheet): TextEdit[] | undefined {
  const gone: Line[] = [];
  let section = '';
  for (let number = 0; number < sheet.lineCount; number++) {
    const line = sheet.line(number);
    if (!sheet.isConflict(line)) {
      section = topKey(sheet, line) ?? section;
      continue;
    }
    const hunk = readHunk(sheet, number);
    const union = hunk && unionOf(sheet, hunk, section);
    if (!hunk || !union) return undefined;
    gone.push(...union);
    section = SIGNATURES;
    number = hunk.over - 1;
  }
  return gone.map(({ start, number }) => ({ start, end: startOf(sheet, number + 1), text: '' }));
}

const SIGNATURES = 'signatures';

/** What two versions have where they disagree, and what was there before, where git says that, too. */
interface Hunk {
  readonly marks: readonly Line[];
  readonly ours: readonly Line[];
  readonly before: readonly Line[];
  readonly theirs: readonly Line[];
  /** The number of the line behind it. */
  readonly over: number;
}

function readHunk(sheet: Sheet, from: number): Hunk | undefined {
  const marks: Line[] = [];
  const parts: Line[][] = [];
  let signs = '';
  for (let number = from; number < sheet.lineCount; number++) {
    const line = sheet.line(number);
    if (!sheet.isConflict(line)) parts.at(-1)?.push(line);
    else {
      marks.push(line);
      parts.push([]);
      signs += sheet.text[line.start];
    }
    if (signs.endsWith('>')) {
      const [ours = [], ...others] = parts;
      const theirs = others.at(-2) ?? [];
      const before = signs.length === 4 ? (others[0] ?? []) : [];
      return /^<\|?=>$/.test(signs) ? { marks, ours, before, theirs, over: number + 1 } : undefined;
    }
  }
  return undefined;
}

/** The lines to take out. */
function unionOf(sheet: Sheet, { marks, ours, before, theirs, over }: Hunk, section: string): Line[] | undefined {
  const [left, right] = [readSide(sheet, ours), readSide(sheet, theirs)];
  if (!left || !right || left.column !== right.column) return undefined;
  // Either both begin the section, or it has begun.
  if ([left, right].some(({ key }) => (key === undefined) !== (section === SIGNATURES))) return undefined;
  if (!endsHere(sheet, over, left.column) || isOneTakenOut(sheet, before, left, right)) return undefined;
  const twice = [...right.items].flatMap(([item, lines]) => (left.items.has(item) ? lines : []));
  return [...marks, ...before, ...(right.key ? [right.key] : []), ...twice].toSorted((a, b) => a.start - b.start);
}

/** What was there before, and one of the two has no longer. */
function isOneTakenOut(sheet: Sheet, before: readonly Line[], left: Side, right: Side): boolean {
  if (!before.some((line) => isGiven(sheet, line))) return false;
  const was = readSide(sheet, before);
  return !was || [...was.items.keys()].some((item) => !left.items.has(item) || !right.items.has(item));
}

interface Side {
  /** The line of `signatures:`, where the version begins the section. */
  readonly key: Line | undefined;
  /** Where the hyphens stand. */
  readonly column: number;
  /** The lines of each signature, by what they say. */
  readonly items: ReadonlyMap<string, readonly Line[]>;
}

/** Undefined where there is anything but whole signatures. */
function readSide(sheet: Sheet, lines: readonly Line[]): Side | undefined {
  const given = lines.filter((line) => isGiven(sheet, line));
  const [first] = given;
  const key = first && topKey(sheet, first) === SIGNATURES && isAlone(sheet, first) ? first : undefined;
  const [start, ...others] = key ? given.slice(1) : given;
  if (!start || !isItem(sheet, start)) return undefined;
  const found: Line[][] = [[start]];
  for (const line of others) {
    if (line.column === start.column && isItem(sheet, line)) found.push([line]);
    else if (line.column > start.column) found.at(-1)?.push(line);
    else return undefined;
  }
  const items = new Map(
    found.map((item) => [item.map(({ at, end }) => sheet.text.slice(at, end).trimEnd()).join('\n'), item]),
  );
  return { key, column: start.column, items };
}

/** No signature goes on behind the conflict. */
function endsHere(sheet: Sheet, from: number, column: number): boolean {
  for (let number = from; number < sheet.lineCount; number++) {
    const line = sheet.line(number);
    if (!isGiven(sheet, line)) continue;
    return sheet.isConflict(line) || line.column === (isItem(sheet, line) ? column : 0);
  }
  return true;
}

/** Neither blank nor a comment. */
function isGiven({ text }: Sheet, { at, end }: Line): boolean {
  return at < end && text[at] !== '#';
}

function isItem({ text }: Sheet, { at, end }: Line): boolean {
  return text[at] === '-' && (at + 1 === end || text[at + 1] === ' ');
}

/** The name of the section that a line begins. */
function topKey(sheet: Sheet, { at, end, start }: Line): string | undefined {
  const colon = at === start && at < end && sheet.text[at] !== '-' ? sheet.colon(at, end) : -1;
  return colon < 0 ? undefined : sheet.text.slice(at, colon).trimEnd();
}

/** Nothing stands behind the colon but a comment. */
function isAlone(sheet: Sheet, { at, end }: Line): boolean {
  return /^:\s*(?:#|$)/.test(sheet.text.slice(sheet.colon(at, end), end));
}

function startOf(sheet: Sheet, number: number): number {
  return number < sheet.lineCount ? sheet.line(number).start : sheet.text.length;
}
