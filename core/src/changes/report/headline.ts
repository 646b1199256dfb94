import { count, list, sentences } from '../../l10n/phrases.js';
import { inLanguage, say, type Catalogue, type Said } from '../../l10n/say.js';
import { printable } from '../../report/printable.js';
import { calledBy } from './people.js';
import {
  changesOf,
  countLoosened,
  isQuiet,
  mustSign,
  type ReviewedCharter,
  type ReviewReport,
} from './review-report.js';

/** As many words as a reader takes in at one glance. */
const MOST_WORDS = 25;
const MOST_NAMES = 2;

/**
 * One line of at most 25 words: whether a promise got weaker, who signs again, what the reader is to do, and that
 * approving is not signing.
 * @param shown how the name of somebody is to be written
 */
export function headline(
  report: ReviewReport,
  shown: (name: string) => string = printable,
  catalogue?: Catalogue,
): string {
  const unreadable = report.charters.filter(({ state }) => state === 'unreadable').length;
  if (report.charters.length === 0 && report.failures.length > 0) return inLanguage(FAILED, catalogue);
  if (unreadable === 0 && report.charters.every(isQuiet)) return inLanguage(QUIET, catalogue);
  const verdict = weaker(countLoosened(report), unreadable, report.charters.some(isUntold));
  const todo = whatToDo(report, unreadable);
  const named = inLanguage(sentences(verdict, whoSigns(report, shown), todo), catalogue);
  if (named.split(/\s+/).length <= MOST_WORDS) return named;
  return inLanguage(sentences(verdict, whoSigns(report, undefined), todo), catalogue);
}

const QUIET = say`Nothing changed in the charters: no promise got weaker, nobody signs again, and there is nothing to do. Approving is not signing.`;

const FAILED = say`Nothing could be compared: whether a promise got weaker is unknown. See what went wrong, then look again; approving is not signing.`;

/** Whether something that was agreed changed in a charter whose sentences nobody reads here. */
function isUntold({ after, result }: ReviewedCharter): boolean {
  return after?.isUnderstood === false && result.changes.some((change) => change.class === 'material');
}

function weaker(loosened: number, unreadable: number, untold: boolean): Said {
  const lost = count(unreadable, say`1 charter cannot be read`, say`${unreadable} charters cannot be read`);
  if (loosened === 0 && unreadable === 0 && untold)
    return say`Whether a promise got weaker cannot be told in this language.`;
  if (loosened === 0) return unreadable > 0 ? say`${lost}: a promise may be weaker.` : say`No promise got weaker.`;
  const weak = count(loosened, say`A promise got weaker`, say`${loosened} promises got weaker`);
  return unreadable > 0 ? say`${weak}, and ${lost}.` : say`${weak}.`;
}

function whoSigns({ charters }: ReviewReport, shown: ((name: string) => string) | undefined): Said {
  const signers = charters.flatMap(mustSign);
  const names = [...new Set(signers.map(calledBy))];
  if (names.length === 0) return say`Nobody signs again.`;
  const again = signers.every(({ why }) => why === 'fallen' || why === 'removed');
  const who =
    shown && names.length <= MOST_NAMES
      ? list(names.map(shown))
      : count(names.length, say`1 person`, say`${names.length} people`);
  return again ? say`${who} must sign again.` : say`${who} must sign.`;
}

function whatToDo(report: ReviewReport, unreadable: number): Said {
  if (unreadable > 0) {
    return count(
      unreadable,
      say`Mend it, then look again: approving is not signing.`,
      say`Mend them, then look again: approving is not signing.`,
    );
  }
  if (report.charters.some((charter) => mustSign(charter).length > 0)) {
    return say`Read the changes, then sign: approving is not signing.`;
  }
  return changesOf(report).length > 0
    ? say`Read the changes before you approve: approving is not signing.`
    : say`Read on before you approve: approving is not signing.`;
}
