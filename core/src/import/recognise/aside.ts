import { plain } from '../source/plain.js';
import { cadencesIn } from './cadences.js';

/** "(for example meetings)", "(runs meetings, takes notes)": an example, or the duties of whoever stands before. */
const ASIDE =
  /\s?\((?:e\.?\s?g\.?|for (?:example|instance)|such as|like|including|t\.?\s?ex\.?|till exempel|exempelvis|såsom|som|p\.?\s?ej\.?|por ejemplo|como|z\.?\s?B\.?|zum Beispiel|wie|p\.?\s?ex\.?|par exemple|runs?|leads?|chairs?|organi[sz]es?|schedules?|books?|plans?|facilitates?|håller|leder|bokar|kallar|planerar|dirige|organiza|convoca|planifica|facilita|leitet|plant|organisiert|dirige|anime)[\s,:][^()]*\)/giu;

/** A text without what its brackets only mention. */
export function withoutAsides(text: string): string {
  return text.includes('(') ? text.replaceAll(ASIDE, '') : text;
}

/** A text without the brackets of a template that leave a choice: "[weekly / every other week]", "[e.g. weekly]", and without those of its label. */
export function withoutChoices(text: string): string {
  const said = text.includes('(') ? text.replaceAll(LABEL_CHOICE, '') : text;
  return said.includes('[') ? said.replaceAll(/\[([^[\]]{3,120})\](?![([])/gu, chosen) : said;
}

/** "Frequency (e.g., weekly, biweekly): every Friday": in the label, what a template offers. */
const LABEL_CHOICE =
  /(?<=^[^:.!?]{3,60})\s\((?:e\.?\s?g\b|ex\b|for (?:example|instance)|t\.?\s?ex|till exempel|p\.?\s?ej|por ejemplo|z\.?\s?B|zum Beispiel|par exemple)[^()]{3,120}\)(?=\**:)/giu;

function chosen(whole: string, inner: string): string {
  const kinds = new Set(cadencesIn(inner).map(({ cadence }) => cadence));
  const isExample = /^(?:e\.?\s?g|ex\b|for example|t\.?\s?ex|p\.?\s?ej|por ejemplo|z\.?\s?B)/iu.test(plain(inner));
  const isOpen = kinds.size > 1 && /[/|]|\s(?:or|eller|o|oder|ou)\s/iu.test(inner);
  return isOpen || (isExample && kinds.size > 0) ? '' : whole;
}
