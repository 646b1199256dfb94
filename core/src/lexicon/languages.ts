import { compileLexicon, type Lexicon } from './compile.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { LexiconData } from './lexicon.js';

const data: ReadonlyMap<string, LexiconData> = new Map(
  [english, german, french, spanish].map((each) => [each.language, each]),
);
// Compiled when first asked for: most charters need one of them, and most programs that load them none.
const compiled = new Map<LexiconData, Lexicon>();

/** The lexicon of a BCP 47 tag such as `de-CH`; English for a language that has none. */
export function lexiconOf(language: string = 'en'): Lexicon {
  const wanted = data.get(language.toLowerCase().split(/[-_]/)[0]!) ?? english;
  let lexicon = compiled.get(wanted);
  if (!lexicon) compiled.set(wanted, (lexicon = compileLexicon(wanted)));
  return lexicon;
}
