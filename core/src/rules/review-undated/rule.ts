import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import { lineBreakOf } from '../../syntax/quoting.js';
import type { Node, ScalarNode } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/edit.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Charter } from '../../model/charter.generated.js';
import { parseCadence, nextTime } from '../../calendar/cadence.js';
import { isRealDate, type Day } from '../../calendar/date.js';
import { reviewDate } from '../../review-date/review-date.js';
import { readDate } from '../kit/dates/read.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { placeOfSection } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterContext, CharterRule, Fix, Report } from '../rule.js';
import { nextInWords } from './next-in-words.js';

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
    if (reviewDate(charter, today).state !== 'undated' || hasOtherFinding(charter)) return;
    const next = nextInWords(charter);
    if (next !== undefined) {
      yield inWords(context, next);
      return;
    }
    if (saysWhen(charter)) return;
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

function inWords({ document, charter }: CharterContext, next: Day): Report {
  const node = charter.review?.node ?? charter.node;
  return {
    node,
    span: placeOfSection(charter, 'review'),
    message: say`The day of the next review stands in a sentence only, so nothing can remind you of it. Add ${quote(lineFor(next))} beside the words.`,
    fixes: addNext(document, node, next),
  };
}

function lineFor(next: Day): string {
  return `next: ${next}`;
}

function addNext(document: CharterDocument, node: Node, next: Day): Fix[] {
  const title = say`Add the next review on ${next}`;
  if (node.kind === 'mapping') return addition(title, insertEntry(document, node, 'review', 'next', lineFor(next)));
  return node.kind === 'scalar' ? addition(title, asFields(document, node, lineFor(next))) : [];
}

/** `review: words` as `review:` with the words and the day below. */
function asFields({ text }: CharterDocument, node: ScalarNode, line: string): TextEdit | undefined {
  const written = text.slice(node.span.start, node.span.end);
  if (/[\r\n]/.test(written) || text[node.span.start - 1] !== ' ') return undefined;
  const lineBreak = lineBreakOf(text);
  const start = node.span.start - 1;
  return { start, end: node.span.end, text: [`${lineBreak}  text: ${written}`, `  ${line}`].join(lineBreak) };
}

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
  return addNext(document, review.node, nextTime(today, cadence));
}
