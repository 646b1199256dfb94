import { findRepository } from '../../cli/src/git/repository.js';
import { askGit } from '../../cli/src/git/git.js';
import type { Event } from './event.js';

/** With what to compare; `missing` where there is something, and the checkout does not have it. */
export interface Base {
  readonly revision?: string;
  readonly missing?: true;
}

/** @param given what the workflow names itself; empty for what the event says */
export function chooseBase(given: string, { bases, pull }: Event, cwd: string): Base {
  if (given !== '') return { revision: given };
  const repository = findRepository(cwd);
  const head = repository?.commitOf('HEAD');
  if (!repository || head === undefined || bases.length === 0) return {};
  const isMerge = pull !== undefined && parentsOf(repository.top, head) === 2;
  for (const name of bases) {
    if (name === 'HEAD^1' && !isMerge) continue;
    const commit = repository.commitOf(name);
    if (commit !== undefined && repository.mergeBase(commit, head) !== undefined) return { revision: commit };
  }
  return { missing: true };
}

/** How many parents the history of the checkout knows of. */
function parentsOf(top: string, commit: string): number {
  return askGit(top, ['rev-parse', `${commit}^@`])
    .toString('utf8')
    .trim()
    .split(/\s+/)
    .filter(Boolean).length;
}
