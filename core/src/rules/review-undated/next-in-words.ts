import type { Day } from '../../calendar/date.js';
import type { Charter } from '../../model/charter.generated.js';
import { wordPattern } from '../../text/word-pattern.js';
import { daysOf } from '../kit/targets/due.js';
import { readerOf } from '../kit/targets/reader.js';

const NEXT = wordPattern(
  String.raw`\b(?:next|nächste[nr]?|próxim[ao]|prochaine?|nästa|neste)(?![\p{L}])[^.;!?]{0,30}$`,
  'iu',
);

/** The one day in the words of the review that they call the next: "next on 1 March 2027". */
export function nextInWords(charter: Charter): Day | undefined {
  const text = charter.review?.text?.value ?? '';
  const days = (readerOf(charter)?.sentence(text).deadlines ?? []).flatMap(({ text: said, start }) => {
    const day = NEXT.test(text.slice(0, start)) ? daysOf(said) : undefined;
    return day && day.first === day.last ? [day.first] : [];
  });
  return days.length === 1 ? days[0] : undefined;
}
