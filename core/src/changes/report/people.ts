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
