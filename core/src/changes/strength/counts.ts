import { wordPattern } from '../../text/word-pattern.js';
import type { Figure } from '../../objective/figures/read.js';
import type { Sides } from '../sides.js';
import { compareFigures } from './figures.js';
import { readerFor } from './reader-for.js';
import type { Verdict } from './verdict.js';
import { isUnwanted } from './wanted.js';

const TOKENS = wordPattern(String.raw`\p{L}+|\d+(?:[.,]\d+)*|[^\s\p{L}\d]`, 'gu');
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eine[nrms]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)$/;
const ONE = /^(?:eine[nrms]?|une?|un[oa])$/;
const COUNTED: ReadonlySet<string> = new Set(['count', 'percent']);
/** "5 pm" counts nothing. */
const CLOCK = /^(?:[ap]\.?m|o['’]clock|uhr|h)\b/;
const ENDING = /(?:es|en|er|s|e|n|t)$/;

/**
 * Of two sentences that are the same but for one number of things or people: "two managers approve each refund" became
 * "one manager approves each refund". More of what nobody wants is less of a promise.
 */
export function judgeCounts(before: string, after: string, sides: Sides): Verdict | undefined {
  const numbers = oneNumber(before, after);
  if (!numbers) return undefined;
  const [was, is] = [countIn(before, sides), countIn(after, sides)];
  const one = was ?? (is && asOne(is, numbers[0]));
  const other = is ?? (was && asOne(was, numbers[1]));
  if (!one || !other || one.comparator !== other.comparator) return undefined;
  const verdict = compareFigures(one, other, wayOf(one, before));
  return verdict && verdict.strength !== 'equal' ? verdict : undefined;
}

function wayOf({ comparator }: Figure, text: string): 'up' | 'down' {
  if (comparator) return comparator === 'least' ? 'up' : 'down';
  return isUnwanted(text) ? 'down' : 'up';
}

/** The only one there is. */
function countIn(text: string, sides: Sides): Figure | undefined {
  const counts = (readerFor(sides)?.sentence(text).goals ?? [])
    .map(({ figure }) => figure)
    .filter(({ dimension, standing, unit }) => COUNTED.has(dimension) && standing !== 'change' && !CLOCK.test(unit));
  return counts.length === 1 ? counts[0] : undefined;
}

/** In most languages "one" is an article, too, and is read as one. */
function asOne(figure: Figure, word: string): Figure | undefined {
  return ONE.test(word) ? { ...figure, low: 1, high: 1 } : undefined;
}

/** The two numbers in which two sentences differ, if in nothing else: but a noun or a verb may bend with them. */
function oneNumber(before: string, after: string): readonly [string, string] | undefined {
  const split = (text: string): readonly string[] => text.toLowerCase().match(TOKENS) ?? [];
  const [one, other] = [split(before), split(after)];
  if (one.length !== other.length) return undefined;
  const numbers: (readonly [string, string])[] = [];
  for (const [index, word] of one.entries()) {
    const now = other[index] as string;
    if (word === now) continue;
    if (NUMBER.test(word) && NUMBER.test(now)) numbers.push([word, now]);
    else if (stem(word) !== stem(now)) return undefined;
  }
  return numbers.length === 1 ? numbers[0] : undefined;
}

function stem(word: string): string {
  return word.length < 4 ? word : word.replace(ENDING, '').replace(ENDING, '');
}
