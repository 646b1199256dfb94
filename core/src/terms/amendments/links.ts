import { parseDate, type Day } from '../../calendar/date.js';
import { basesOf } from '../../model/beside.js';
import type { Charter, HistoryEntry } from '../../model/charter.generated.js';
import { indexReferences, type References } from '../../model/references.js';
import type { Text } from '../../model/text.js';
import { termsOf } from '../terms.js';
import { amendmentsOf, wordingContext, type Amendment } from './amendment.js';
import { createTaker } from './chain.js';
import { checkWording, type MoreThanWording } from './wording-only.js';

/**
 * What is wrong with an amendment. `wordless`: it does not say which words. `refused`: more than the wording changed.
 * `false`: taken back, it does not give what it links to. `gap`: something else changed after it, and the history does
 * not say what. `unconfirmed`: nobody but its author stands behind it.
 */
export interface LinkProblem {
  readonly kind: 'wordless' | 'refused' | 'false' | 'gap' | 'unconfirmed';
  readonly entry: HistoryEntry;
  /** Of `refused`: the place of the text in `wording`, why, and the words that say so. */
  readonly rewording?: number;
  readonly because?: MoreThanWording;
  readonly words?: readonly string[];
}

/** Everything that is wrong with the amendments of a charter, as far as the file itself can show it. */
export function linkProblems(charter: Charter, references: References): LinkProblem[] {
  const terms = termsOf(charter, references);
  const context = wordingContext(charter, references);
  const amendments = amendmentsOf(charter, terms.find);
  const problems: LinkProblem[] = [];
  for (const { entry, rewordings, author, confirmed } of amendments) {
    if (rewordings.length === 0) problems.push({ kind: 'wordless', entry });
    for (const [rewording, { before, after }] of rewordings.entries()) {
      const check = checkWording(before, after, context);
      if (!check.ok) problems.push({ kind: 'refused', entry, rewording, because: check.because, words: check.words });
    }
    if (!author || !confirmed) problems.push({ kind: 'unconfirmed', entry });
  }
  const broken = new Set(problems.filter(({ kind }) => kind !== 'unconfirmed').map(({ entry }) => entry));
  // Without what the charter builds on, nobody can tell what an amendment links to.
  return basesOf(charter) ? [...problems, ...breakIn(amendments, broken)] : problems;

  /** Where the chain from what the charter says now breaks first. What is broken in itself needs no second finding. */
  function breakIn(all: readonly Amendment[], known: ReadonlySet<HistoryEntry>): LinkProblem[] {
    const taker = createTaker(charter, context);
    let expected = terms.wholeDigest();
    let newer: HistoryEntry | undefined;
    for (const { entry, from, to, rewordings } of all) {
      if (known.has(entry)) return [];
      if (to !== expected) return isExplained(charter, entry, newer) ? [] : [{ kind: 'gap', entry }];
      const taken = taker.takeBack(rewordings);
      const before = taker.charter();
      const found = termsOf(before, indexReferences(before)).wholeDigest();
      if (taken < rewordings.length || found !== from) return [{ kind: 'false', entry }];
      [expected, newer] = [from, entry];
    }
    return [];
  }
}

/** Whether the history has a change of the terms themselves between an amendment and the next one, or today. */
function isExplained({ history }: Charter, entry: HistoryEntry, newer: HistoryEntry | undefined): boolean {
  const from = dayOf(entry.date);
  const until = newer ? dayOf(newer.date) : '9999-12-31';
  if (from === undefined || until === undefined) return false;
  return history.some(({ kind, date }) => {
    const day = dayOf(date);
    const counts = kind?.value === undefined || kind.value === 'material';
    return counts && day !== undefined && from <= day && day <= until;
  });
}

function dayOf(text: Text | undefined): Day | undefined {
  const date = parseDate(text?.value ?? '');
  return date.kind === 'day' ? date.first : undefined;
}
