import type { Classes, Lexicon, Word } from '../lexicon/compile.js';
import type { WordClass } from '../lexicon/lexicon.js';

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

export const maximumLength = 2000;

const none: Classes = new Set();
/** Every alternative consumes what it looked at, so that the whole takes linear time. */
const pattern: RegExp =
  /(?:https?:\/\/|www\.)[^\s)>\]]+|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?\+?|[\p{L}_#][\p{L}\p{N}\p{M}_]*(?:[-'’./&+][\p{L}\p{N}_]+)*|[<>]=|=[<>]|[^\s]/gu;

export function tokenize(sentence: string, lexicon: Lexicon): readonly Token[] {
  const text = sentence.slice(0, maximumLength);
  const raw = [...text.matchAll(pattern)].map((match) => ({ written: match[0], start: match.index }));
  const words = raw.map(({ written }) => written.toLowerCase().replaceAll('’', "'"));
  const tokens: Token[] = [];
  for (let i = 0; i < raw.length;) {
    const phrase = lexicon.phrase(words, i);
    const length = phrase?.words.length ?? 1;
    const { start } = raw[i]!;
    const last = raw[i + length - 1]!;
    const end = last.start + last.written.length;
    tokens.push(
      phrase
        ? {
            ...shape(text.slice(start, end), lexicon),
            text: words.slice(i, i + length).join(' '),
            start,
            end,
            kind: 'word',
            classes: phrase.classes,
          }
        : { ...shape(raw[i]!.written, lexicon), text: words[i]!, start, end },
    );
    i += length;
  }
  return tokens;
}

type Shape = Pick<Token, 'kind' | 'classes' | 'ending' | 'participle' | 'capital' | 'plural'>;

function shape(written: string, lexicon: Lexicon): Shape {
  const lower = written.toLowerCase().replaceAll('’', "'");
  const found = lexicon.lookup(lower) ?? lastPart(lower, lexicon);
  const kind = kindOf(written);
  return {
    kind,
    classes: found?.classes ?? none,
    ending: found?.ending ?? '',
    participle: found?.participle ?? false,
    capital: kind === 'name' || (lexicon.capitalNouns ? /\p{Lu}.*\p{Lu}/u : /^\p{Lu}|\p{Ll}\p{Lu}/u).test(written),
    plural: kind === 'word' && lexicon.isPlural(lower),
  };
}

/** "win-rate" is a rate; but "cross-release" is no release. */
function lastPart(word: string, lexicon: Lexicon): Word | undefined {
  const found = word.includes('-') ? lexicon.lookup(word.slice(word.lastIndexOf('-') + 1)) : undefined;
  return found?.classes.has('measure') || found?.classes.has('metric') ? found : undefined;
}

function kindOf(written: string): TokenKind {
  if (/^\d/u.test(written)) return 'number';
  if (/^(?:https?:|www\.)/u.test(written)) return 'name';
  if (/^[\p{L}_#]/u.test(written)) return /\d|[\p{L}][./][\p{L}]|^#/u.test(written) ? 'name' : 'word';
  return /^[.!?]$/u.test(written) ? 'end' : 'symbol';
}

export function is(token: Token | undefined, ...names: readonly WordClass[]): boolean {
  if (token === undefined || token.classes.size === 0) return false;
  for (const name of names) if (token.classes.has(name)) return true;
  return false;
}
