import { GERMAN } from './own-words-de.js';

/**
 * What we print around the words of a charter, in English. What stands behind a bar tells apart what is one word in
 * English and several in another language; it is not printed.
 */
export type OwnWords = keyof typeof GERMAN;

const MARKS = ['', ' ', ', ', ': ', ':', '; ', '. ', '.', '(', ' (', ')', '–'] as const;

/** Between words, the same in every language. */
export type Mark = (typeof MARKS)[number];

export function isMark(words: OwnWords | Mark): words is Mark {
  return (MARKS as readonly string[]).includes(words);
}

/** Of a word that stands in a charter, whether it is one that we print in other languages, too. */
export function isOwnWord(word: string): word is OwnWords {
  return Object.hasOwn(GERMAN, word);
}

let all: string | undefined;

/** Whether some letters stand anywhere in what we print around the words of a charter, in whatever language. */
export function standsInOwnWords(letters: string): boolean {
  all ??= Object.entries(GERMAN).flat().join('\n');
  return all.includes(letters);
}

/** "by |whom" → "by " */
export function inEnglish(words: OwnWords | Mark): string {
  return words.split('|', 1)[0] as string;
}
