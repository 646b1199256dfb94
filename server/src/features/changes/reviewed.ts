import { compareCharters, reasonUnreadable, type CharterChanges } from '../../../../core/src/changes/index.js';
import { approversOf, reviewedVersion, type ReviewedCharter } from '../../../../core/src/changes/report/index.js';
import { english, parseCharter, type CharterDocument, type Settings } from '../../../../core/src/index.js';
import type { ChangesParams } from '../../protocol.js';

interface Judging {
  readonly settings: Settings;
  readonly today: string;
  readonly onRuleError: (rule: string) => void;
}

/** What happened to a charter since an earlier text. Where one side cannot be read, the other is shown all the same. */
export function reviewed(
  { before: text, file, from }: Pick<ChangesParams, 'before' | 'file' | 'from'>,
  now: CharterDocument,
  { settings, today, onRuleError }: Judging,
): ReviewedCharter {
  // What stands in other files is taken as it is now: what the charter itself says otherwise is asked for.
  const earlier = text === null ? undefined : parseCharter(text, now);
  const reasons = { before: earlier && reasonUnreadable(earlier, today), after: reasonUnreadable(now, today) };
  const before = reasons.before === undefined ? earlier : undefined;
  const after = reasons.after === undefined ? now : undefined;
  const found = after ? compareCharters(before, after, { settings, today, onRuleError }) : NOTHING;
  const unreadable = (['before', 'after'] as const).flatMap((side) => {
    const reason = reasons[side];
    return reason === undefined ? [] : [{ side, reason: english(reason), said: reason }];
  });
  // Where the earlier text cannot be read, nothing is known to be new.
  const result = reasons.before === undefined ? found : { ...found, changes: [] };
  return {
    file,
    ...(from !== undefined && { from }),
    state: unreadable.length > 0 ? 'unreadable' : stateOf(before, from, found),
    before: before && reviewedVersion(before, result.fixedFindings),
    after: after && reviewedVersion(after, result.newFindings),
    result,
    unreadable,
    approvers: settings.weakerPromiseApprover ?? approversOf(before ?? after),
  };
}

const NOTHING: CharterChanges = {
  changes: [],
  mustSignAgain: [],
  signers: [],
  consequences: [],
  newFindings: [],
  fixedFindings: [],
};

function stateOf(
  before: CharterDocument | undefined,
  from: string | undefined,
  { changes }: CharterChanges,
): ReviewedCharter['state'] {
  if (!before) return 'added';
  if (from !== undefined) return 'renamed';
  return changes.length > 0 ? 'changed' : 'unchanged';
}
