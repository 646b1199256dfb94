import { compileLexicon, type Lexicon } from './compile.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';

const fallback: Lexicon = compileLexicon(english);
const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  [fallback, ...[german, french, spanish].map(compileLexicon)].map((lexicon) => [lexicon.language, lexicon]),
);

/** The lexicon of a BCP 47 tag such as `de-CH`; English for a language that has none. */
export function lexiconOf(language: string = 'en'): Lexicon {
  return lexicons.get(language.toLowerCase().split(/[-_]/)[0]!) ?? fallback;
}
