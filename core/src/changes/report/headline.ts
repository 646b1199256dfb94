import { printable } from '../../report/printable.js';
import { calledBy } from './people.js';
import { changesOf, countLoosened, isQuiet, mustSign, type ReviewReport } from './review-report.js';

/** As many words as a reader takes in at one glance. */
const MOST_WORDS = 25;
const MOST_NAMES = 2;

/**
 * One line of at most 25 words: whether a promise got weaker, who signs again, what the reader is to do, and that
 * approving is not signing.
 * @param shown how the name of somebody is to be written
 */
export function headline(report: ReviewReport, shown: (name: string) => string = printable): string {
  const unreadable = report.charters.filter(({ state }) => state === 'unreadable').length;
  if (report.charters.length === 0 && report.failures.length > 0) return FAILED;
  if (unreadable === 0 && report.charters.every(isQuiet)) return NOTHING;
  const verdict = weaker(countLoosened(report), unreadable);
  const todo = whatToDo(report, unreadable);
  const named = [verdict, whoSigns(report, shown), todo].join(' ');
  return named.split(/\s+/).length <= MOST_WORDS ? named : [verdict, whoSigns(report, undefined), todo].join(' ');
}

const NOTHING =
  'Nothing changed in the charters: no promise got weaker, nobody signs again, and there is nothing to do. Approving is not signing.';

const FAILED =
  'Nothing could be compared: whether a promise got weaker is unknown. See what went wrong, then look again; approving is not signing.';

function weaker(loosened: number, unreadable: number): string {
  const lost = unreadable === 1 ? '1 charter cannot be read' : `${unreadable} charters cannot be read`;
  if (loosened === 0) return unreadable > 0 ? `${lost}: a promise may be weaker.` : 'No promise got weaker.';
  const promises = loosened === 1 ? 'A promise' : `${loosened} promises`;
  return unreadable > 0 ? `${promises} got weaker, and ${lost}.` : `${promises} got weaker.`;
}

function whoSigns({ charters }: ReviewReport, shown: ((name: string) => string) | undefined): string {
  const signers = charters.flatMap(mustSign);
  const names = [...new Set(signers.map(calledBy))];
  if (names.length === 0) return 'Nobody signs again.';
  const again = signers.every(({ why }) => why === 'fallen' || why === 'removed') ? ' again' : '';
  if (shown && names.length <= MOST_NAMES) return `${names.map(shown).join(' and ')} must sign${again}.`;
  return `${names.length === 1 ? '1 person' : `${names.length} people`} must sign${again}.`;
}

function whatToDo(report: ReviewReport, unreadable: number): string {
  if (unreadable > 0) return 'Mend it, then look again: approving is not signing.';
  if (report.charters.some((charter) => mustSign(charter).length > 0)) {
    return 'Read the changes, then sign: approving is not signing.';
  }
  return changesOf(report).length > 0
    ? 'Read the changes before you approve: approving is not signing.'
    : 'Read on before you approve: approving is not signing.';
}
