import type { CharterDocument } from '../../document.js';
import type { Entity } from '../../model/entity.js';
import type { AffectedSigner } from '../change.js';
import type { ReviewedCharter } from './review-report.js';

/** "Ana Ruiz, Bo Lind and Cy Moor" */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What to call somebody. */
export function calledBy({ name, id }: AffectedSigner): string {
  return name.trim().replaceAll(/\s+/g, ' ') || id;
}

/** Who has to approve a weaker promise; empty where nobody was named for it. */
export function approvalAsked({ approvers, result }: ReviewedCharter, shown: (name: string) => string): string {
  const loosened = result.changes.filter((change) => change.loosened).length;
  if (approvers.length === 0 || loosened === 0) return '';
  const names = listed([...new Set(approvers)].map(shown));
  return `${loosened === 1 ? 'A weaker promise needs' : 'Weaker promises need'} the approval of ${names}.`;
}

/** Who approves the charter, else its sponsors: by their names. */
export function approversOf(document: CharterDocument | undefined): readonly string[] {
  const charter = document?.charter;
  const approvers = charter?.approval?.approvers ?? [];
  const people: readonly Entity[] = approvers.length > 0 ? approvers : (charter?.sponsors ?? []);
  return people.map(({ label }) => label);
}
