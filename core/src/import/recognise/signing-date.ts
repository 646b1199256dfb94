import { BLANK_DATE } from './blank-date.js';

/** A date inside a line: "2026-05-03", "3 de mayo de 2026", "den 3 maj 2026", "May 3rd, 2026", "date 5/3". */
export const SIGNING_DATE: RegExp = new RegExp(
  String.raw`(?:(?<!\p{L})den\s+)?(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日?|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/]\p{L}{3,10}[-/]\d{4}|\d{1,2}[.,/-]\d{1,2}[./-]\d{2,4}|\d{1,2}\/\d{1,2}\s+\d{4}|\d{1,2}(?:st|nd|rd|th|\.|º)?\s+(?:of\s+|de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+|del\s+)?\d{4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:(?:,\s*|\s+)\d{4}|(?=,?\s+\d{1,2}:\d{2}))|(?<=[\p{L},:.–—|-]\s{1,9})(?:\d{6}|(?:19|20)\d{4}-?\d{2})(?!\d)|(?<=\s(?:date|dated|datum|fecha|data):?\s{1,3})\d{1,2}[/.]\d{1,2}\.?(?=\s*$)|${BLANK_DATE})`,
  'iu',
);

/** "[Date]": where a template asks for it, nobody has signed. */
export function isDateToFill(date: string | undefined): boolean {
  return date?.startsWith('[') === true;
}
