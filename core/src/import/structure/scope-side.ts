import { plain } from '../source/plain.js';
import { isOfRequirements } from './denied.js';
import { createPhrasebook, tokensOf, type Phrasebook } from '../words/phrasebook.js';
import { classifyHeading, isIdle, NOT, withoutNumber } from './classify.js';

export type Side = 'scopeIn' | 'scopeOut';

let sides: Phrasebook<Side> | undefined;

/** The side of a scope that a label or heading names: "Excluded", "Out of scope (for now) – this release". */
export function sideNamed(label: string): Side | undefined {
  const said = sideSaid(label);
  if (said) return said;
  const words = wordsOf(label);
  return [words, withoutTail(words)].some(isDenial) ? 'scopeOut' : undefined;
}

/** The same, where a "not" alone does not do. */
export function sideSaid(label: string): Side | undefined {
  const words = wordsOf(label);
  const start = withoutTail(words);
  return sideIn(words) ?? (start === words || start === '' ? undefined : sideIn(start));
}

function wordsOf(label: string): string {
  return withoutNumber(plain(label)).replace(/[:?]\s*$/, '');
}

/** "Not ours", but not "Non-technical talks", which names a kind. */
function isDenial(words: string): boolean {
  const tokens = tokensOf(words.replaceAll(/(?<!\p{L})non-\p{L}+/giu, ''));
  return tokens.length < 9 && !isOfRequirements(words) && tokens.some((token) => NOT.has(token));
}

/** "Excluded" of "Excluded (out of scope) — in this release", "Out of scope for the first version". */
function withoutTail(words: string): string {
  if (words.length > 120) return words;
  const [start = ''] = words.split(
    /\s*\(|\s+[–—-]\s|[:,]\s|\s(?:for|in|at|para|por|en|de esta|de este|i|för|just|im|für|pour|dans)\s(?:the|this|now|our|first|el|la|los|esta|este|ahora|primera|nuestr[oa]|det|den|detta|denna|nu|vår[at]?|första|diese[rnms]?|der|die|jetzt|cette|ce|l['’])/iu,
  );
  return start.trim();
}

function sideIn(words: string): Side | undefined {
  const kinds = classifyHeading(words)?.kinds ?? [];
  return kinds.find((kind): kind is Side => kind === 'scopeIn' || kind === 'scopeOut') ?? sideOfWords(words);
}

/** "Is", "Is not", "This includes": by the words for sides, and none beside them that say something. */
export function sideOfWords(words: string): Side | undefined {
  const tokens = tokensOf(words);
  sides ??= createPhrasebook((language) => language.sides);
  const [longest] = sides.find(tokens);
  if (!longest) return undefined;
  const { kind, start, end } = longest;
  const rest = [...tokens.slice(0, start), ...tokens.slice(end)];
  const isLong = tokens.slice(start, end).join('').length > 3;
  return rest.length === 0 || (isLong && rest.every((token) => isIdle(token) && !NOT.has(token))) ? kind : undefined;
}
