// The lists belong to version 1 of the terms. Whoever changes one changes what people have signed: see `digest.ts`.

/** Symbols whose letter case tells one unit from another, and that are no words: 5 Mb are not 5 MB. */
const SYMBOLS = `kb mb gb tb pb kib mib gib tib kbit mbit gbit kbps mbps gbps mw gw kw kwh mwh gwh twh khz mhz ghz hz pa kpa
  mpa hpa mg kg km cm mm nm ml cl dl µm µg µs ma mah kv kcal kj mj`;

/** ISO 4217 codes of the currencies that charters name most often. */
const CURRENCIES = `aed ars aud bgn brl cad chf clp cny cop czk dkk egp eur gbp hkd huf idr ils inr jpy krw mxn myr nok
  nzd pen php pln ron rsd sar sek sgd thb twd uah usd vnd zar`;

/** Symbols that are units only behind a figure, since they are words or initials elsewhere. */
const BEHIND_FIGURES = 'bn mn mio mrd tsd min sec hr hrs ms ns pp bp bps pt pts dpi rpm db ph';

const anywhere: ReadonlySet<string> = new Set(`${SYMBOLS} ${CURRENCIES}`.split(/\s+/));
const behindFigures: ReadonlySet<string> = new Set(BEHIND_FIGURES.split(' '));

/** Whether the letter case of a word, given also in lower case, is part of what it says. */
export function keepsCase(word: string, lower: string, behindFigure: boolean): boolean {
  if (anywhere.has(lower)) return true;
  return (
    behindFigure && (word.length === 1 || behindFigures.has(lower) || /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(word))
  );
}
