import {
  compareCharters,
  type Change,
  type CharterChanges,
  type ComparisonOptions,
} from '../../../core/src/changes/index.js';
import {
  approversOf,
  type ReviewedCharter,
  type ReviewState,
  type Unreadable,
} from '../../../core/src/changes/report/index.js';
import { english, type CharterDocument } from '../../../core/src/index.js';
import type { Versions } from './gathered.js';
import { readVersion, type Read } from './read-version.js';

/** What happened to one charter. */
export interface Compared {
  readonly charter: ReviewedCharter;
  /** Of one that was split off: what it does not have of the charter it comes from, by fingerprints. */
  readonly left: ReadonlySet<string>;
  /** The charters it builds on, or built on, that differ. */
  readonly changedBases: readonly string[];
}

export function compareVersions(
  versions: Versions,
  today: string,
  onRuleError: (rule: string, error: unknown) => void,
): Compared {
  const { file, from, settings, isSplit, withBeside } = versions;
  const older = versions.before && readVersion(versions.before, { today, withBeside: withBeside?.before });
  const later =
    versions.after && readVersion(versions.after, { today, earlier: older?.document, withBeside: withBeside?.after });
  const [before, after] = [older?.document, later?.document];
  const unreadable = [...whyNot('before', older), ...whyNot('after', later)];
  const options = { today, onRuleError, ...(settings && { settings }) };
  const all = isLost(later) ? NOTHING : compareCharters(before, after, options);
  const changes = isLost(older) ? [] : isSplit ? all.changes.filter(isStill) : all.changes;
  const result = isSplit
    ? { ...all, changes, fixedFindings: [], ...signersOfPart(after, options) }
    : { ...all, changes };
  const charter: ReviewedCharter = {
    file,
    ...(from !== undefined && { from }),
    state: unreadable.length > 0 ? 'unreadable' : stateOf(versions, result),
    before,
    after,
    result,
    unreadable,
    approvers: versions.approvers ?? approversOf(before ?? after),
  };
  const left = isSplit ? all.changes.filter((change) => !isStill(change)) : [];
  return {
    charter,
    left: new Set(left.map(({ fingerprint }) => fingerprint)),
    changedBases: versions.changedBases ?? [],
  };
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
