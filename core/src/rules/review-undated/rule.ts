import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Charter } from '../../model/charter.generated.js';
import { parseCadence, nextTime } from '../../calendar/cadence.js';
import { isRealDate } from '../../calendar/date.js';
import { reviewDate } from '../../review-date/review-date.js';
import { readDate } from '../kit/dates/read.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt } from '../kit/lacks.js';
import { placeOfSection } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule, Fix, CharterContext } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['review', 'node'],
  meta: {
    summary: 'The charter is to be reviewed, but no day says when.',
    severity: 'warning',
    group: 'review',
  },
  *check(context) {
    const { document, charter, today } = context;
    if (reviewDate(charter, today).state !== 'undated' || hasOtherFinding(charter) || saysWhen(charter)) return;
    const part = charter.review?.node;
    if (part && ['next', 'last', 'cadence'].some((field) => isMisspelt(document, part, field))) return;
    yield {
      node: charter.review?.node ?? charter.node,
      span: placeOfSection(charter, 'review'),
      message: say`The charter is to be reviewed, but no day says when, and a review without a day does not take place. Add “next” with the day, such as 2027-06-15; or “last” and “cadence”, from which it follows.`,
      fixes: fixesFor(context),
    };
  },
};

/** A blank or a date that cannot be read is the cause, and its own rule says so. */
function hasOtherFinding({ review }: Charter): boolean {
  return [review?.next, review?.last].some(
    (text) => text && (hasPlaceholder(text.value) || readDate(text.value).kind !== 'exact'),
  );
}

/** A day or a month that people can read in the words of the review. */
function saysWhen({ review }: Charter): boolean {
  const said = [review?.text, review?.cadence].map((text) => text?.value ?? '').join(' ');
  return hasPlaceholder(said) || /\b\d{4}-(?:\d{2}|Q\d)|\b20\d{2}\b/.test(said) || MONTH.test(said);
}

const MONTH = wordPattern(
  String.raw`\b(?:january|february|(?:in|every|each|of|by|until|before|mid|early|late|next) (?:march|may)|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|januari|februari|maj|augusti)(?![\p{L}])`,
  'iu',
);

/** With a cadence the day is proposed, counted from today. */
function fixesFor({ document, charter, today }: CharterContext): Fix[] {
  const { review } = charter;
  const cadence = parseCadence(review?.cadence?.value ?? '');
  if (review?.node.kind !== 'mapping' || !cadence || !isRealDate(today)) return [];
  const next = nextTime(today, cadence);
  const edit = insertEntry(document, review.node, 'review', 'next', `next: ${next}`);
  return edit ? [{ title: say`Add the next review on ${next}`, safe: false, edits: [edit] }] : [];
}
