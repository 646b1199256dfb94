import { slug } from '../../text/slug.js';
import { hanWords, isHan } from './han.js';
import { LANGUAGES, phrasesIn } from './languages.js';
import type { ImportWords } from './words.js';

export interface PhraseMatch<Kind extends string> {
  readonly kind: Kind;
  readonly language: string;
  /** Tokens from `start` up to, but without, `end`. */
  readonly start: number;
  readonly end: number;
}

export interface Phrasebook<Kind extends string> {
  /** Every phrase that some tokens hold, the longest first; of those alike, the one of `language` first. */
  find(tokens: readonly string[], language?: string): PhraseMatch<Kind>[];
}

interface Phrase<Kind extends string> {
  readonly kind: Kind;
  readonly language: string;
  readonly tokens: readonly string[];
  /** Whether it counts only in a document of its language: "=taken", which says something else in English. */
  readonly isOwn: boolean;
  /** Whether the last token may go on. */
  readonly isOpen: boolean;
  readonly letters: number;
}

/** Lower case, no accents, no punctuation; where no blanks stand between words, word by word. */
export function tokensOf(text: string): string[] {
  const all = slug(text);
  if (all === '') return [];
  return isHan(all) ? all.split('-').flatMap(hanWords) : all.split('-');
}

/** The phrases of a part of the lexicon, for all languages. */
export function createPhrasebook<Kind extends string>(
  part: (words: ImportWords) => { readonly [kind in Kind]?: string },
): Phrasebook<Kind> {
  const closed = new Map<string, Phrase<Kind>[]>();
  // Of a single word, by what it begins with.
  const open = new Map<string, Phrase<Kind>[]>();
  let longest = 0;
  for (const words of LANGUAGES) {
    for (const [kind, list] of Object.entries(part(words)) as [Kind, string][]) {
      for (const text of phrasesIn(list)) {
        const tokens = tokensOf(text);
        const [first = ''] = tokens;
        const isOpen = text.endsWith('*');
        const isOwn = text.startsWith('=');
        const phrases = isOpen && tokens.length === 1 ? open : closed;
        if (phrases === open) longest = Math.max(longest, first.length);
        const letters = tokens.join('').length;
        phrases.set(first, [
          ...(phrases.get(first) ?? []),
          { kind, language: words.language, tokens, isOwn, isOpen, letters },
        ]);
      }
    }
  }
  // Of two phrases of as many words, the one with more letters says more: "zielgruppe" more than "ziel…".
  type Found = PhraseMatch<Kind> & { readonly letters: number };
  return {
    find(tokens, language) {
      const found: Found[] = [];
      for (const [start, token] of tokens.entries()) {
        const add = (phrases: readonly Phrase<Kind>[] = []): void => {
          for (const phrase of phrases) {
            if (!standsAt(phrase, tokens, start) || (phrase.isOwn && phrase.language !== language)) continue;
            const { kind, language: of, letters } = phrase;
            found.push({ kind, language: of, start, end: start + phrase.tokens.length, letters });
          }
        };
        add(closed.get(token));
        for (let length = Math.min(longest, token.length); length > 0; length--) add(open.get(token.slice(0, length)));
      }
      const rank = ({ start, end, language: of, letters }: Found): number =>
        (end - start) * 2 + (of === language ? 1 : 0) + letters / 1000;
      return found.toSorted((a, b) => rank(b) - rank(a) || a.start - b.start);
    },
  };
}

function standsAt({ tokens: wanted, isOpen }: Phrase<string>, tokens: readonly string[], start: number): boolean {
  return wanted.every((token, index) => {
    const said = tokens[start + index];
    return isOpen && index === wanted.length - 1 ? said?.startsWith(token) === true : said === token;
  });
}

/** The matches that do not overlap, the longest first; in the order of the text. */
export function apart<Kind extends string>(matches: readonly PhraseMatch<Kind>[]): PhraseMatch<Kind>[] {
  const kept: PhraseMatch<Kind>[] = [];
  for (const match of matches)
    if (kept.every(({ start, end }) => match.end <= start || match.start >= end)) kept.push(match);
  return kept.toSorted((a, b) => a.start - b.start);
}
