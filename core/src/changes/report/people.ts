import type { CharterDocument } from '../../document.js';
import { count, list, NOTHING } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Entity } from '../../model/entity.js';
import type { AffectedSigner } from '../change.js';
import type { ReviewedCharter } from './review-report.js';

/** What to call somebody. */
export function calledBy({ name, id }: AffectedSigner): string {
  return name.trim().replaceAll(/\s+/g, ' ') || id;
}

/** Who has to approve a weaker promise; empty where nobody was named for it. */
export function approvalAsked({ approvers, result }: ReviewedCharter, shown: (name: string) => string): Said {
  const loosened = result.changes.filter((change) => change.loosened).length;
  if (approvers.length === 0 || loosened === 0) return NOTHING;
  const names = list([...new Set(approvers)].map(shown));
  return count(
    loosened,
    say`A weaker promise needs the approval of ${names}.`,
    say`Weaker promises need the approval of ${names}.`,
  );
}

/** Who approves the charter, else its sponsors: by their names. */
export function approversOf(document: CharterDocument | undefined): readonly string[] {
  const charter = document?.charter;
  const approvers = charter?.approval?.approvers ?? [];
  const people: readonly Entity[] = approvers.length > 0 ? approvers : (charter?.sponsors ?? []);
  return people.map(({ label }) => (document && nameBehind(label, document)) ?? label);
}

/** An approver may be named by the id of a sponsor, a member or a role. */
function nameBehind(label: string, { charter, references }: CharterDocument): string | undefined {
  const target = references?.resolve(label, ['members', 'roles']);
  const person = target?.found === 'one' ? target.entity : charter?.sponsors.find(({ id }) => id === label);
  return person?.label || undefined;
}
