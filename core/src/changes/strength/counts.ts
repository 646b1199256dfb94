import { wordPattern } from '../../text/word-pattern.js';
import type { Figure } from '../../objective/figures/read.js';
import type { Sides } from '../sides.js';
import { compareFigures } from './figures.js';
import { readerFor } from './reader-for.js';
import { stem } from './stem.js';
import type { Verdict } from './verdict.js';
import { isUnwanted } from './wanted.js';

const TOKENS = wordPattern(String.raw`\p{L}+|\d+(?:[.,]\d+)*|[^\s\p{L}\d]`, 'gu');
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eine[nrms]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)$/;
const ONE = /^(?:eine[nrms]?|une?|un[oa])$/;
const COUNTED: ReadonlySet<string> = new Set(['count', 'percent']);
/** "5 pm" counts nothing. */
const CLOCK = /^(?:[ap]\.?m|o['’]clock|uhr|h)\b/;

/**
 * Of two sentences that are the same but for one number of things or people: "two managers approve each refund" became
 * "one manager approves each refund". More of what nobody wants is less of a promise.
 */
export function judgeCounts(before: string, after: string, sides: Sides): Verdict | undefined {
  const numbers = oneNumber(before, after);
  if (!numbers) return undefined;
  const [was, is] = oneThatDiffers(countsIn(before, sides), countsIn(after, sides));
  const one = was ?? (is && asOne(is, numbers[0]));
  const other = is ?? (was && asOne(was, numbers[1]));
  if (!one || !other || one.comparator !== other.comparator) return undefined;
  const verdict = compareFigures(one, other, wayOf(one, before));
  return verdict && verdict.strength !== 'equal' ? verdict : undefined;
}

/** Of the counts in two sentences: the only ones, or the only two that are not the same. */
function oneThatDiffers(
  older: readonly Figure[],
  later: readonly Figure[],
): readonly [before: Figure | undefined, after: Figure | undefined] {
  if (older.length < 2 && later.length < 2) return [older[0], later[0]];
  if (older.length !== later.length) return [undefined, undefined];
  const index = older.findIndex(({ low, high }, at) => low !== later[at]?.low || high !== later[at]?.high);
  return [older[index], later[index]];
}

function wayOf({ comparator }: Figure, text: string): 'up' | 'down' {
  if (comparator) return comparator === 'least' ? 'up' : 'down';
  return isUnwanted(text) ? 'down' : 'up';
}

function countsIn(text: string, sides: Sides): readonly Figure[] {
  return (readerFor(sides)?.sentence(text).goals ?? [])
    .map(({ figure }) => figure)
    .filter(({ dimension, standing, unit }) => COUNTED.has(dimension) && standing !== 'change' && !CLOCK.test(unit));
}

/** In most languages "one" is an article, too, and is read as one. */
function asOne(figure: Figure, word: string): Figure | undefined {
  return ONE.test(word) ? { ...figure, low: 1, high: 1 } : undefined;
}

/** The two numbers in which two sentences differ, if in nothing else: but a noun or a verb may bend with them. */
export function oneNumber(before: string, after: string): readonly [string, string] | undefined {
  const split = (text: string): readonly string[] => text.toLowerCase().match(TOKENS) ?? [];
  const [one, other] = [split(before), split(after)];
  if (one.length !== other.length) return undefined;
  const numbers: (readonly [string, string])[] = [];
  for (const [index, word] of one.entries()) {
    const now = other[index] as string;
    if (word === now) continue;
    if (NUMBER.test(word) && NUMBER.test(now)) numbers.push([word, now]);
    else if (bare(word) !== bare(now)) return undefined;
  }
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** What one of several is called, where that is another word. */
const ONE_OF: { readonly [several: string]: string } = {
  people: 'person',
  men: 'man',
  women: 'woman',
  leute: 'person',
};

function bare(word: string): string {
  return stem(ONE_OF[word] ?? word);
}
