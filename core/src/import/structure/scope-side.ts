import { plain } from '../source/plain.js';
import { createPhrasebook, tokensOf, type Phrasebook } from '../words/phrasebook.js';
import { classifyHeading, NOT, withoutNumber } from './classify.js';

export type Side = 'scopeIn' | 'scopeOut';

let sides: Phrasebook<Side> | undefined;

/** The side of a scope that a label or heading names: "Excluded", "Out of scope (for now) – this release". */
export function sideNamed(label: string): Side | undefined {
  const words = withoutNumber(plain(label)).replace(/:$/, '');
  const start = withoutTail(words);
  return sideOfWords(words) ?? (start === words || start === '' ? undefined : sideOfWords(start));
}

/** "Excluded" of "Excluded (out of scope) — in this release", "Out of scope for the first version". */
function withoutTail(words: string): string {
  if (words.length > 120) return words;
  const [start = ''] = words.split(
    /\s*\(|\s+[–—-]\s|[:,]\s|\s(?:for|in|at|para|por|en|de esta|de este|i|för|just|im|für|pour|dans)\s(?:the|this|now|our|first|el|la|los|esta|este|ahora|primera|nuestr[oa]|det|den|detta|denna|nu|vår[at]?|första|diese[rnms]?|der|die|jetzt|cette|ce|l['’])/iu,
  );
  return start.trim();
}

function sideOfWords(words: string): Side | undefined {
  const tokens = tokensOf(words);
  const kinds = classifyHeading(words)?.kinds ?? [];
  const said = kinds.find((kind) => kind === 'scopeIn' || kind === 'scopeOut');
  if (said) return said;
  sides ??= createPhrasebook((language) => language.sides);
  return (
    sides.find(tokens).find(({ start, end }) => end - start === tokens.length)?.kind ??
    (tokens.length < 9 && tokens.some((token) => NOT.has(token)) ? 'scopeOut' : undefined)
  );
}
