import {
  compareCharters,
  type Change,
  type CharterChanges,
  type ComparisonOptions,
} from '../../../core/src/changes/index.js';
import {
  approversOf,
  reviewedVersion,
  type ReviewedCharter,
  type ReviewedVersion,
  type ReviewState,
  type Unreadable,
} from '../../../core/src/changes/report/index.js';
import { besideOf, english, type CharterDocument, type Finding, type parseCharter } from '../../../core/src/index.js';
import type { Versions } from './gathered.js';
import { readVersion, type Read } from './read-version.js';

/** What happened to one charter. */
export interface Compared {
  readonly charter: ReviewedCharter;
  /** Of one that was split off: what it does not have of the charter it comes from, by fingerprints. */
  readonly left: ReadonlySet<string>;
  /** The charters it builds on, or built on, that differ. */
  readonly changedBases: readonly string[];
  /** Whether it builds on something that is not there. */
  readonly hasLostBase: boolean;
}

interface How {
  readonly parse: typeof parseCharter;
  readonly today: string;
  readonly onRuleError: (rule: string, error: unknown) => void;
}

export function compareVersions(versions: Versions, { parse, today, onRuleError }: How): Compared {
  const { file, from, settings, isSplit, withBeside } = versions;
  const older = versions.before && readVersion(versions.before, { parse, today, withBeside: withBeside?.before });
  const later =
    versions.after &&
    readVersion(versions.after, { parse, today, earlier: older?.document, withBeside: withBeside?.after });
  const [before, after] = [older?.document, later?.document];
  const unreadable = [...whyNot('before', older), ...whyNot('after', later)];
  const options = { today, onRuleError, ...(settings && { settings }) };
  const all = isLost(later) ? NOTHING : compareCharters(before, after, options);
  const changes = isLost(older) ? [] : isSplit ? all.changes.filter(isStill) : all.changes;
  const result = isSplit
    ? { ...all, changes, fixedFindings: [], consequences: ofPart(all), ...signersOfPart(after, options) }
    : { ...all, changes };
  const charter: ReviewedCharter = {
    file,
    ...(from !== undefined && { from }),
    state: unreadable.length > 0 ? 'unreadable' : stateOf(versions, result),
    before: older && versionOf(older, result.fixedFindings),
    after: later && versionOf(later, result.newFindings),
    result,
    unreadable,
    approvers: versions.approvers ?? approversOf(before ?? after),
  };
  const left = isSplit ? all.changes.filter((change) => !isStill(change)) : [];
  return {
    charter,
    left: new Set(left.map(({ fingerprint }) => fingerprint)),
    changedBases: versions.changedBases ?? [],
    hasLostBase: ((after?.charter && besideOf(after.charter)?.builtOn)?.problems.length ?? 0) > 0,
  };
}

/** Without the charter itself, which is read again where it is shown as a whole: as many may wait as a range has. */
function versionOf({ document, again }: Read, findings: readonly Finding[]): ReviewedVersion | undefined {
  return document && reviewedVersion(document, findings, again);
}

/** What the charter it comes from still does is not left behind. */
function ofPart({ consequences }: CharterChanges): CharterChanges['consequences'] {
  return consequences.filter(({ kind }) => kind !== 'duty-orphaned');
}

/** What people signed is the charter it comes from, and their signatures are there. */
function signersOfPart(
  after: CharterDocument | undefined,
  options: ComparisonOptions,
): Pick<CharterChanges, 'signers' | 'mustSignAgain'> {
  const { signers, mustSignAgain } = compareCharters(undefined, after, options);
  return { signers, mustSignAgain };
}

export function isStill({ after }: Change): boolean {
  return after !== undefined;
}

const NOTHING: CharterChanges = {
  changes: [],
  mustSignAgain: [],
  signers: [],
  consequences: [],
  newFindings: [],
  fixedFindings: [],
};

function isLost(read: Read | undefined): boolean {
  return read !== undefined && read.document === undefined;
}

function whyNot(side: 'before' | 'after', read: Read | undefined): Unreadable[] {
  return read?.reason === undefined ? [] : [{ side, reason: english(read.reason), said: read.reason }];
}

function stateOf({ before, after, from, isSplit }: Versions, { changes }: CharterChanges): ReviewState {
  if (!after) return 'removed';
  if (!before) return 'added';
  if (isSplit) return 'split';
  if (from !== undefined) return 'renamed';
  return changes.length > 0 ? 'changed' : 'unchanged';
}
