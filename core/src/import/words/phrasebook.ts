import { slug } from '../../text/slug.js';
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
  /** Whether the last token may go on. */
  readonly isOpen: boolean;
}

/** Lower case, no accents, no punctuation. */
export function tokensOf(text: string): string[] {
  const all = slug(text);
  return all === '' ? [] : all.split('-');
}

/** The phrases of a part of the lexicon, for all languages. */
export function createPhrasebook<Kind extends string>(
  part: (words: ImportWords) => { readonly [kind in Kind]?: string },
): Phrasebook<Kind> {
  const closed = new Map<string, Phrase<Kind>[]>();
  // By their first letter.
  const open = new Map<string, Phrase<Kind>[]>();
  for (const words of LANGUAGES) {
    for (const [kind, list] of Object.entries(part(words)) as [Kind, string][]) {
      for (const text of phrasesIn(list)) {
        const phrase = { kind, language: words.language, tokens: tokensOf(text), isOpen: text.endsWith('*') };
        const [first = ''] = phrase.tokens;
        if (phrase.isOpen && phrase.tokens.length === 1)
          open.set(first.slice(0, 1), [...(open.get(first.slice(0, 1)) ?? []), phrase]);
        else closed.set(first, [...(closed.get(first) ?? []), phrase]);
      }
    }
  }
  // Of two phrases of as many words, the one with more letters says more: "zielgruppe" more than "ziel…".
  type Found = PhraseMatch<Kind> & { readonly letters: number };
  return {
    find(tokens, language) {
      const found = tokens.flatMap((token, start) =>
        [...(closed.get(token) ?? []), ...(open.get(token.slice(0, 1)) ?? [])]
          .filter((phrase) => standsAt(phrase, tokens, start))
          .map((phrase): Found => {
            const letters = phrase.tokens.join('').length;
            return { kind: phrase.kind, language: phrase.language, start, end: start + phrase.tokens.length, letters };
          }),
      );
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
