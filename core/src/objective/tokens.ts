import { recently } from '../text/recently.js';
import { wordPattern } from '../text/word-pattern.js';
import type { Classes, Lexicon, Word as Listed } from '../lexicon/compile.js';
import type { WordClass } from '../lexicon/lexicon.js';

const NAME = wordPattern(String.raw`\d|\p{L}[./:]\p{L}|^#|^https?:`, 'u');

const BEGINS_WORD = wordPattern(String.raw`^[\p{L}_#]`, 'u');

const LETTER = wordPattern(String.raw`[\p{L}_]`, 'u');

export type TokenKind = 'word' | 'number' | 'name' | 'symbol' | 'end';

/** A word, a phrase of the lexicon, a number or a sign, with its place in the sentence. */
export interface Token {
  /** As written, in lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly classes: Classes;
  /** The ending taken off to find it: tells "shipped" from "ship". */
  readonly ending: string;
  readonly participle: boolean;
  /** Starts with a capital letter, or is an acronym or a name with a digit. */
  readonly capital: boolean;
  readonly plural: boolean;
}

/** Longer texts are no sentences; judging them whole would only cost time. */
const maximumLength = 2000;
/** Marks that dress a word and say nothing. */
const emphasis: RegExp = /^[*`"“”„«»]$/;

const none: Classes = new Set();
/** Every alternative consumes what it looked at, so that the whole takes linear time. */
const pattern: RegExp = wordPattern(
  String.raw`(?:https?://|www\.)[^\s)>\]]+|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?\+?|[\p{L}_#][\p{L}\p{N}\p{M}_]*(?:[-'’./&+][\p{L}\p{N}_]+)*|[<>]=|=[<>]|[^\s]`,
  'gu',
);

export function tokenize(sentence: string, lexicon: Lexicon): readonly Token[] {
  const text = sentence.slice(0, maximumLength);
  const matches = (text.match(pattern) ?? []).filter((match) => !emphasis.test(match));
  const words = matches.map(folded);
  const wordOf = wordsIn(lexicon);
  const tokens: Token[] = [];
  for (let i = 0, at = 0; i < matches.length;) {
    const phrase = lexicon.phrase(words, i);
    const last = i + (phrase ? phrase.words.length : 1) - 1;
    const start = text.indexOf(matches[i]!, at);
    let end = start;
    for (let k = i; k <= last; k++) end = text.indexOf(matches[k]!, end) + matches[k]!.length;
    tokens.push(
      phrase ? phraseToken(text, start, end, phrase.classes, lexicon) : wordToken(wordOf(matches[i]!), start, end),
    );
    i = last + 1;
    at = end;
  }
  return tokens;
}

function folded(written: string): string {
  const lower = written.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** A word wherever it stands. */
type Word = Omit<Token, 'start' | 'end'>;

const readers = new Map<Lexicon, (written: string) => Word>();

/** The same words come in one sentence after the other. */
function wordsIn(lexicon: Lexicon): (written: string) => Word {
  let read = readers.get(lexicon);
  if (!read) readers.set(lexicon, (read = recently((written) => readWord(written, lexicon))));
  return read;
}

function readWord(written: string, lexicon: Lexicon): Word {
  const text = folded(written);
  const kind = kindOf(written);
  const found = lexicon.lookup(text) ?? lastPart(text, lexicon);
  const word = kind === 'word';
  return {
    text,
    kind,
    classes: found ? found.classes : none,
    ending: found ? found.ending : '',
    participle: found ? found.participle : word && lexicon.isParticiple(text),
    capital: kind === 'name' || (word && isCapital(written, lexicon)),
    plural: word && lexicon.isPlural(text),
  };
}

function wordToken(
  { text, kind, classes, ending, participle, capital, plural }: Word,
  start: number,
  end: number,
): Token {
  return { text, start, end, kind, classes, ending, participle, capital, plural };
}

function phraseToken(sentence: string, start: number, end: number, classes: Classes, lexicon: Lexicon): Token {
  const written = sentence.slice(start, end);
  const text = folded(written).replaceAll(/\s+/g, ' ');
  const capital = isCapital(written, lexicon);
  return {
    text,
    start,
    end,
    kind: 'word',
    classes,
    ending: '',
    participle: false,
    capital,
    plural: lexicon.isPlural(text),
  };
}

function isCapital(written: string, { capitalNouns }: Lexicon): boolean {
  return (capitalNouns ? /\p{Lu}.*\p{Lu}/u : /^\p{Lu}|\p{Ll}\p{Lu}/u).test(written);
}

/** "win-rate" is a rate; but "cross-release" is no release. */
function lastPart(word: string, lexicon: Lexicon): Listed | undefined {
  const found = word.includes('-') ? lexicon.lookup(word.slice(word.lastIndexOf('-') + 1)) : undefined;
  return ['measure', 'metric', 'number'].some((name) => found?.classes.has(name as WordClass)) ? found : undefined;
}

function kindOf(written: string): TokenKind {
  const code = written.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  if (written === '.' || written === '!' || written === '?') return 'end';
  if (written.length === 1) return LETTER.test(written) ? 'word' : 'symbol';
  if (!BEGINS_WORD.test(written)) return 'symbol';
  return NAME.test(written) ? 'name' : 'word';
}

export function is(token: Token | undefined, ...names: readonly WordClass[]): boolean {
  if (token === undefined || token.classes.size === 0) return false;
  for (const name of names) if (token.classes.has(name)) return true;
  return false;
}
