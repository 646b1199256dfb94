import { letters, roman } from '../../../render/number.js';
import { childrenOf, type Element } from '../html/tree.js';
import { child, valueOf } from './elements.js';

/** The mark of a paragraph in a list, as Word shows it. */
export interface ListMark {
  /** 0 for the outermost. */
  readonly level: number;
  /** "3.1)"; empty for a bullet. */
  readonly mark: string;
}

/** Counts the paragraphs of all lists, in the order of the document. */
export type Numbering = (numPr: Element | undefined) => ListMark | undefined;

interface Level {
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
  readonly start: number;
}

export function createNumbering(root: Element | undefined): Numbering {
  const abstract = new Map(
    (root ? childrenOf(root, 'w:abstractNum') : []).map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  );
  const lists = new Map(
    (root ? childrenOf(root, 'w:num') : []).map((each) => [each.attributes['w:numId'] ?? '', each]),
  );
  const counters = new Map<string, number[]>();
  return (numPr) => {
    const id = valueOf(numPr, 'w:numId');
    if (!numPr || id === undefined || id === '0') return undefined;
    const level = Math.min(8, Math.max(0, Number(valueOf(numPr, 'w:ilvl') ?? 0) || 0));
    const list = lists.get(id);
    const abstractId = valueOf(list, 'w:abstractNumId') ?? '';
    const levels = levelsOf(abstract.get(abstractId), list);
    const own = levels.get(level);
    if (!own || own.format === 'bullet' || own.format === 'none') return { level, mark: '' };
    // Lists of one kind go on counting unless one is told to start again.
    const key = list && childrenOf(list, 'w:lvlOverride').length > 0 ? `list ${id}` : abstractId;
    const counts = counters.get(key) ?? [];
    counters.set(key, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return { level, mark: markOf(own, levels, counts) };
  };
}

function levelsOf(abstract: Element | undefined, list: Element | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of abstract ? childrenOf(abstract, 'w:lvl') : [])
    levels.set(Number(element.attributes['w:ilvl']), readLevel(element));
  for (const override of list ? childrenOf(list, 'w:lvlOverride') : []) {
    const level = Number(override.attributes['w:ilvl']);
    const whole = child(override, 'w:lvl');
    const start = Number(valueOf(override, 'w:startOverride') ?? NaN);
    const known = whole ? readLevel(whole) : levels.get(level);
    if (known) levels.set(level, { ...known, ...(start >= 0 && { start }) });
  }
  return levels;
}

function readLevel(element: Element): Level {
  return {
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: valueOf(element, 'w:lvlText') ?? '%1.',
    start: Number(valueOf(element, 'w:start') ?? 1) || 1,
  };
}

function markOf({ text }: Level, levels: ReadonlyMap<number, Level>, counts: readonly number[]): string {
  return text.replaceAll(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = levels.get(index);
    return numeral(level?.format ?? 'decimal', counts[index] ?? level?.start ?? 1);
  });
}

function numeral(format: string, count: number): string {
  switch (format) {
    case 'lowerLetter':
      return letters(Math.min(count, 1000));
    case 'upperLetter':
      return letters(Math.min(count, 1000)).toUpperCase();
    case 'lowerRoman':
      return roman(Math.min(count, 3000)).toLowerCase();
    case 'upperRoman':
      return roman(Math.min(count, 3000));
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}
