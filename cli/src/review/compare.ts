import { compareCharters, type Change, type CharterChanges } from '../../../core/src/changes/index.js';
import { approversOf, type ReviewedCharter, type ReviewState } from '../../../core/src/changes/report/index.js';
import type { Versions } from './gathered.js';
import { readVersion, type Read } from './read-version.js';

/** What happened to one charter. */
export interface Compared {
  readonly charter: ReviewedCharter;
  /** Of one that was split off: what it does not have of the charter it comes from, by fingerprints. */
  readonly left: ReadonlySet<string>;
}

export function compareVersions(
  versions: Versions,
  today: string,
  onRuleError: (rule: string, error: unknown) => void,
): Compared {
  const { file, from, settings, isSplit } = versions;
  const older = versions.before && readVersion(versions.before, today);
  const later = versions.after && readVersion(versions.after, today, older?.document);
  const [before, after] = [older?.document, later?.document];
  const unreadable = [...whyNot('before', older), ...whyNot('after', later)];
  const options = { today, onRuleError, ...(settings && { settings }) };
  const all = isLost(later) ? NOTHING : compareCharters(before, after, options);
  const changes = isLost(older) ? [] : isSplit ? all.changes.filter(isStill) : all.changes;
  const result = { ...all, changes, fixedFindings: isSplit ? [] : all.fixedFindings };
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
  return { charter, left: new Set(left.map(({ fingerprint }) => fingerprint)) };
}

/**
 * Says of what is gone from a charter where it is now, if another one was split off with that inside: it is no promise
 * that got weaker.
 */
export function withSplits(compared: readonly Compared[]): ReviewedCharter[] {
  return compared.map(({ charter }) => {
    const { state, from, file, result } = charter;
    const parts = compared.filter((one) => one.charter.state === 'split' && one.charter.from === (from ?? file));
    if (parts.length === 0 || state === 'split') return charter;
    const changes = result.changes.map((change): Change => {
      const part = isStill(change) ? undefined : parts.find(({ left }) => !left.has(change.fingerprint));
      if (!part) return change;
      return { ...change, loosened: false, sentence: `${change.sentence} It is now in ${part.charter.file}.` };
    });
    return { ...charter, result: { ...result, changes } };
  });
}

function isStill({ after }: Change): boolean {
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

function whyNot(side: 'before' | 'after', read: Read | undefined): { side: 'before' | 'after'; reason: string }[] {
  return read?.reason === undefined ? [] : [{ side, reason: read.reason }];
}

function stateOf({ before, after, from, isSplit }: Versions, { changes }: CharterChanges): ReviewState {
  if (!after) return 'removed';
  if (!before) return 'added';
  if (isSplit) return 'split';
  if (from !== undefined) return 'renamed';
  return changes.length > 0 ? 'changed' : 'unchanged';
}
