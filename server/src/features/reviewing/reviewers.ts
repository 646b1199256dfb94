import {
  inLanguage,
  inWords,
  reviewEdits,
  say,
  termsOf,
  type CharterDocument,
  type Said,
} from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import type { Refused, ReviewersParams, ReviewersResult } from '../../protocol.js';
import { refused } from '../../refused.js';

/** Who may have held a review; refused at once where none can be put on record. */
export async function reviewers(
  { uri, reading }: OpenDocument,
  { known = [] }: ReviewersParams,
  { catalogue, settings, today }: Context,
): Promise<ReviewersResult | Refused> {
  await settings(uri);
  const { parsed } = reading;
  const trial = reviewEdits(parsed, 'all', { date: today() });
  if (!trial.ok) return refused(reading.lines, trial.message);
  const likely = likelyReviewer(parsed, known);
  return {
    people: peopleOf(parsed, catalogue),
    ...(likely !== undefined && { likely }),
    next: inLanguage(nextWords(trial.next), catalogue),
  };
}

const KINDS: readonly (readonly [list: string, kind: Said])[] = [
  ['members', say`Member`],
  ['roles', say`Role`],
  ['sponsors', say`Sponsor`],
];

function peopleOf({ references }: CharterDocument, catalogue: Context['catalogue']): ReviewersResult['people'] {
  const named = KINDS.flatMap(([list, kind]) =>
    (references?.list(list) ?? []).map(({ id, label }) => ({
      id,
      name: label || id,
      kind: inLanguage(kind, catalogue),
    })),
  );
  const all = { name: inLanguage(say`Everyone`, catalogue), kind: inLanguage(say`The whole team`, catalogue) };
  return [{ id: 'all', ...all }, ...named];
}

/** Whoever sits at the editor, else whoever answers for the review. */
function likelyReviewer({ charter, references }: CharterDocument, known: readonly string[]): string | undefined {
  const terms = charter && termsOf(charter, references);
  const me = known.map((called) => terms?.find(called)).find((found) => found !== undefined);
  if (me) return me.id;
  const target = references?.resolve(charter?.review?.owner[0]?.value ?? '', ['members', 'roles', 'sponsors']);
  return target?.found === 'one' ? target.entity.id : undefined;
}

function nextWords(next: string | undefined): Said {
  return next === undefined
    ? say`No day is set for the next review: that takes a “cadence” under “review”.`
    : say`The next review will be on ${inWords(next)}.`;
}
