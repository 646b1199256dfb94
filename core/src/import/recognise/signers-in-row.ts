import { plain } from '../source/plain.js';
import { nameLikeness } from './names.js';
import { SIGNING_DATE } from './signing-date.js';

/** Letters in a line in which people do nothing but sign. */
const MOST = 400;

/** What shows behind a name that somebody has signed, or has not yet. */
const MARK = /(?:[✅✔✓☑☒✍🖊🖋👍👌🙌☐⬜◻□❌✗✘⏳]\ufe0f?|\[[xX✓✔ ]\](?!\())/u;

const BEHIND_MARKS = new RegExp(`(?<=${MARK.source})\\s*[,;]?\\s+(?=\\p{Lu})`, 'u');
const BEHIND_DATES = new RegExp(`(?<=${SIGNING_DATE.source})(?:\\)?\\s*[,;]\\s*|\\)?\\s{2,})(?=\\p{Lu})`, 'iu');
const DATES = new RegExp(SIGNING_DATE, 'giu');
/** "**Ana Ruiz** **Bo Lind**": each apart by its marks alone. */
const IN_BOLD = /^\*\*[^*]+\*\*$/u;
const MARKS = new RegExp(MARK.source, 'gu');
const DAYS = /\s\(?\d{1,2}[/.]\d{1,2}\.?\)?(?=\s*[,;]|\s*$)/gu;

/**
 * The parts of a line in which several sign one behind the other: "Ana ✅ Bo ✅ Maya ⬜", "Ana Ruiz 2026-05-03, Bo Lind
 * 2026-05-04". Days without a year are left out, as they stand behind everybody: "Ana Ruiz 4/3, Bo Lind 5/3".
 */
export function signersInRow(given: string): string[] {
  // A line that was broken ends in a backslash.
  const line = given.replace(/\\$/, '');
  const words = plain(line);
  if (words.length > MOST) return [line];
  // "I, Ana Ruiz, agree. I, Bo Lind, agree.", as on lines of one paragraph.
  const sworn = words.split(/(?<=[.!])\s+(?=(?:I|Jag|Yo|Ich|Je),?\s\p{Lu})/u);
  if (sworn.length > 1 && sworn.every((part) => /^(?:I|Jag|Yo|Ich|Je),?\s\p{Lu}/u.test(part))) return sworn;
  const bold = line.trim().split(/(?<=\S\*\*)\s+(?=\*\*\S)/u);
  if (bold.length > 1 && bold.every((part) => IN_BOLD.test(part) && nameLikeness(part) === 2)) return bold;
  if ((words.match(MARKS)?.length ?? 0) > 1) {
    const parts = words.split(BEHIND_MARKS);
    if (parts.length > 1 && parts.every((part) => MARK.test(part) && /\p{L}/u.test(part))) return parts;
  }
  const dated = words.split(BEHIND_DATES);
  if (dated.length > 1 && dated.every((part) => part.length < 70 && part.match(DATES)?.length === 1)) return dated;
  const names = words.replaceAll(DAYS, '');
  const isDaily = (words.match(DAYS)?.length ?? 0) > 1 && names.split(/[,;]\s/).length === words.match(DAYS)?.length;
  return isDaily ? [names] : [line];
}
