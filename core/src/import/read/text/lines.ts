/** A line of a plain text: how far it is indented, the mark it begins with, and its words. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly indent: number;
  /** "•", "-", "3.", "a)"; empty for a line without one. */
  readonly mark: string;
  /** What stands behind the mark. */
  readonly text: string;
  /** The line, without blanks at its ends. */
  readonly whole: string;
  /** What stands between its tabs, where it has some. */
  readonly tabbed?: readonly string[];
}

const MARK =
  /^((?:[•◦▪▫‣∙●○■□▶►➢➤·*+–—-]|[oO§](?=\s{2,}))|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,5})[.)]|[一二三四五六七八九十]{1,3},)(?:\s+|$)(.*)$/u;

/** Below another item one blank is enough; in Spanish a line may go on with “o”. */
const CIRCLE = /^(o)\s(?=[\p{Lu}\p{N}\p{Extended_Pictographic}])(.*)$/u;

/** A tab is as wide as four blanks. */
export function linesOf(text: string): TextLine[] {
  return withBlanks(text.split('\n')).map((raw, index): TextLine => {
    const open = raw.replaceAll('\t', '    ').replaceAll(/[\u00A0\u2007\u202F]/g, ' ');
    const whole = open.trim();
    const indent = open.length - open.trimStart().length;
    const [, mark = '', words = ''] = MARK.exec(whole) ?? (indent > 0 ? CIRCLE.exec(whole) : null) ?? [];
    // "A. Smith" and "A. B. Smith" begin with no mark, nor does "- - - -".
    const isMark =
      mark !== '' &&
      !isRule(whole) &&
      !(/^[A-Z]\.$/.test(mark) && !/^[IVX]/.test(mark) && indent === 0 && /^\p{Lu}\p{Ll}+$/u.test(words)) &&
      !/^[A-Z]\.\s\p{Lu}\.\s\p{Lu}/u.test(whole);
    const tabbed = whole !== '' && raw.includes('\t') ? raw.split('\t').map((cell) => cell.trim()) : undefined;
    return {
      line: index + 1,
      indent,
      mark: isMark ? mark : '',
      text: isMark ? words.trim() : whole,
      whole,
      ...(tabbed && { tabbed }),
    };
  });
}

/** "-Talk first" as "- Talk first", where several lines begin so and none has a blank behind its dash. */
function withBlanks(lines: readonly string[]): readonly string[] {
  const bare = lines.filter((line) => TIGHT.test(line)).length;
  const isSo = bare > 2 && !lines.some((line) => /^\s*-\s+\S/u.test(line) && !/^\s*-\s-/u.test(line));
  return isSo ? lines.map((line) => line.replace(TIGHT, '$1- ')) : lines;
}

const TIGHT = /^(\s*)-(?=[\p{L}\d])/u;

/** Whether a line has cells: wide gaps between its words, more than the one behind a mark. */
export function isApart({ mark, text, whole }: TextLine): boolean {
  return /\S {3,}\S/.test(mark === '' ? whole : text);
}

/** A line drawn with the keyboard. */
export function isRule(whole: string): boolean {
  return /^(?:[-=_*~#+]\s?){3,}$/.test(whole) && !/^_+$/.test(whole);
}

export function isBullet(mark: string): boolean {
  return mark !== '' && !/[.),]$/.test(mark);
}

/** 3 for "3." and "(3)", 4 for "IV.", 2 for "b)"; undefined for others, such as "3.1". */
export function countOf(mark: string): number | undefined {
  const inner = mark.replaceAll(/[().,]+$|^\(/g, '');
  if (HAN_COUNT.test(inner)) return fromHan(inner);
  if (/^\d+$/.test(inner)) return Number(inner);
  if (/^[ivxIVX]+$/.test(inner)) return fromRoman(inner.toUpperCase());
  return /^[a-zA-Z]$/.test(inner) ? inner.toLowerCase().charCodeAt(0) - 96 : undefined;
}

const HAN_COUNT = /^[一二三四五六七八九十]+$/;

/** 3 for "三", 12 for "十二". */
function fromHan(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  const digit = (letter: string): number => '零一二三四五六七八九'.indexOf(letter);
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

function fromRoman(text: string): number {
  const values = text.split('').map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/**
 * Whether the text was broken into lines of even length, which are to be joined again; else each line stands for itself.
 * The answer is the length of a full line, 0 where lines stand for themselves.
 */
export function wrapWidth(lines: readonly TextLine[]): number {
  const lengths = lines
    .filter((line) => !isApart(line))
    .map(({ indent, whole }) => indent + whole.length)
    .filter((length) => length > 20);
  if (lengths.length < 4) return 0;
  const sorted = lengths.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)] as number;
  if (width > 110 || width < 50) return 0;
  const isFull = (line: TextLine | undefined): boolean =>
    line !== undefined && line.indent + line.whole.length >= width * 0.75;
  const below = lines.filter((line, index) => isFull(lines[index - 1]) && line.whole !== '' && line.mark === '');
  // In the middle of a sentence, the next line mostly begins with a small letter.
  const small = below.filter(({ whole }) => /^\p{Ll}/u.test(whole));
  return below.length >= Math.max(3, lengths.length * 0.25) && small.length > below.length * 0.3 ? width : 0;
}
