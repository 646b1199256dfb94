import type { Finding } from '../../analyze/finding.js';
import type { Catalogue, Said } from '../../l10n/say.js';
import type { CheckReport, Failure } from '../../report/report.js';
import type { AffectedSigner, Change, CharterChanges, Weight } from '../change.js';
import type { ReviewedVersion } from './reviewed-version.js';

export type ReviewState = 'added' | 'removed' | 'renamed' | 'split' | 'changed' | 'unchanged' | 'unreadable';

/** One charter in a range, and what happened to it. */
export interface ReviewedCharter {
  /** Its name now, else its last one: as people are to see it, with forward slashes. */
  readonly file: string;
  /** Its earlier name, where it had another; for `split`, the charter it was split off from. */
  readonly from?: string;
  readonly state: ReviewState;
  /** Undefined where there was none, or none that could be read. */
  readonly before: ReviewedVersion | undefined;
  readonly after: ReviewedVersion | undefined;
  readonly result: CharterChanges;
  /** What could not be read, and why. The other side is shown all the same. */
  readonly unreadable: readonly Unreadable[];
  /** Who is to approve a weaker promise of this charter, in words. */
  readonly approvers: readonly string[];
}

/** A version of a charter that cannot be read, or not for certain. */
export interface Unreadable {
  readonly side: 'before' | 'after';
  readonly reason: string;
  /** The reason, to be said in any language; left out where it is the same in all. */
  readonly said?: Said;
}

/** Everything that a format can show. Formats are pure functions of it. */
export interface ReviewReport {
  /** Of the program. */
  readonly version: string;
  /** The day it is, as YYYY-MM-DD. */
  readonly today: string;
  /** What was compared with what, as people call it. */
  readonly base: string;
  readonly head: string;
  /** The same, where it is to be said in any language. */
  readonly headSaid?: Said;
  /** In the order of their names. */
  readonly charters: readonly ReviewedCharter[];
  readonly failures: readonly Failure[];
  readonly ruleUrl: CheckReport['ruleUrl'];
}

/** How a format may look. */
export interface ReviewLook {
  readonly color: boolean;
  /** How wide the terminal is; undefined where the text does not go to one. */
  readonly columns?: number | undefined;
  /** The language that people are to read; left out, English. */
  readonly catalogue?: Catalogue | undefined;
  /** The longest text that will do, in UTF-16 code units; what does not fit is counted, not shown. */
  readonly most?: number;
  /** Whether people whose handle stood in the earlier charter may be addressed with it. */
  readonly mentions?: boolean;
}

/** Turns a report into the text that is printed, its last line break included. */
export type ReviewFormat = (report: ReviewReport, look: ReviewLook) => string;

/** The titles people know a charter by; its file where it has none. */
export function nameOf({ after, before, file }: ReviewedCharter): string {
  const title = after?.title || before?.title || '';
  return title.trim().replaceAll(/\s+/g, ' ') || file;
}

export function changesOf({ charters }: ReviewReport): Change[] {
  return charters.flatMap(({ result }) => result.changes);
}

export function countLoosened(report: ReviewReport): number {
  return changesOf(report).filter(({ loosened }) => loosened).length;
}

export function countWeight(report: ReviewReport, weight: Weight): number {
  return changesOf(report).filter((change) => change.class === weight).length;
}

/** Those who have to sign, without those whose signature names no wording. */
export function mustSign({ result }: ReviewedCharter): AffectedSigner[] {
  return result.signers.filter(({ why }) => why !== 'entered');
}

/** What these say of a place is told as what follows from a change, where it does. */
const OF_REFERENCES: ReadonlySet<string> = new Set(['undefined-role', 'unknown-reference', 'unexpected-signature']);

/** New findings for people: without nudges for the editor, what is said of those who sign anyway, and what follows from a change. */
export function findingsToShow({ result, after }: ReviewedCharter): readonly Finding[] {
  if (!after) return [];
  const hidden = result.signers.length > 0 ? 'fallen-signature' : '';
  const told = new Set(result.consequences.flatMap(({ file, span }) => (file === undefined ? span.start : [])));
  const isTold = ({ rule, span }: Finding): boolean => OF_REFERENCES.has(rule) && told.has(span.start);
  return result.newFindings.filter((one) => one.severity !== 'hint' && one.rule !== hidden && !isTold(one));
}

/** Whether there is anything to tell of a charter. */
export function isQuiet({ state, result }: ReviewedCharter): boolean {
  const { changes, mustSignAgain, newFindings, fixedFindings, consequences } = result;
  const silent = [changes, mustSignAgain, newFindings, fixedFindings, consequences].every(({ length }) => length === 0);
  return silent && (state === 'unchanged' || state === 'changed');
}
