import { tokensOf } from './phrasebook.js';
import { LANGUAGES, wordsIn } from './languages.js';

let common: readonly { readonly language: string; readonly words: ReadonlySet<string> }[] | undefined;

/** What ends with a country, and not with a word: "ana@example.se". */
const ADDRESS = /\S{1,200}@\S{1,200}|https?:\S{1,300}/gu;

const MOST_TOKENS = 5000;
const FEWEST = 5;

/** The language most of the small words of a text belong to; undefined where there are too few to tell. */
export function languageOf(text: string): string | undefined {
  const tokens = tokensOf(text.slice(0, 40_000).replaceAll(ADDRESS, ' ')).slice(0, MOST_TOKENS);
  common ??= LANGUAGES.map((words) => ({
    language: words.language,
    words: new Set(wordsIn(words.common).flatMap(tokensOf)),
  }));
  const scores = common
    .map(({ language, words }) => ({ language, count: tokens.filter((token) => words.has(token)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [best, second] = scores;
  return best && best.count >= FEWEST && best.count > (second?.count ?? 0) * 1.2 ? best.language : undefined;
}
