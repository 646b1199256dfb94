import { compileLexicon, type Lexicon } from './compile.js';
import { english } from './en.js';

const lexicons: ReadonlyMap<string, Lexicon> = new Map([english].map((data) => [data.language, compileLexicon(data)]));
const fallback: Lexicon = lexicons.get('en')!;

/** The lexicon of a BCP 47 tag such as `de-CH`; English for a language that has none. */
export function lexiconOf(language: string = 'en'): Lexicon {
  return lexicons.get(language.toLowerCase().split(/[-_]/)[0]!) ?? fallback;
}
