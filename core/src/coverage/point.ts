/** What a customer experience team is asked for: its work, what its charter says, and its standard procedures. */
export type CoveragePart = 'work' | 'charter' | 'procedures';

/** One thing that is asked for. */
export interface Point {
  /** Never changes, so that settings can name it. */
  readonly id: string;
  readonly part: CoveragePart;
  /** As a reader would say it, in the middle of a sentence. */
  readonly label: string;
}

/** Words by language, apart by blanks; each is a regular expression for the beginning of a word in a slug. */
export type Words = { readonly [language in 'en' | 'de' | 'fr' | 'es']: string };
