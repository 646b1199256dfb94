import { say, type Said } from '../../../core/src/l10n/say.js';
import type { Environment } from '../environment.js';
import { CommandError } from '../exit-code.js';
import { askGit, GitError } from './git.js';
import { unknownRevision, type Repository } from './repository.js';

/** What was there before the change that is under way: the commit where it began, or why nobody knows; a clause. */
export type Base = { readonly commit: string } | { readonly unknown: Said };

/**
 * Finds where the change that is checked out began: at `given`, else at the branch that a pull request goes to, else at
 * the main branch. On the main branch itself, what is committed is what is agreed. Throws CommandError for a `given` that
 * git does not know.
 */
export function findBase(repository: Repository, given: string | undefined, environment: Environment): Base {
  const head = repository.commitOf('HEAD');
  if (head === undefined) return { unknown: say`nothing has been committed here yet` };
  const from = (commit: string): Base => ({ commit: repository.mergeBase(commit, head) ?? commit });
  if (given !== undefined) {
    const commit = repository.commitOf(given);
    if (commit === undefined) throw new CommandError(say`--base: ${unknownRevision(given)}`);
    return from(commit);
  }
  const target = targetOfPullRequest(environment);
  // Of a target that the server names, what it holds itself comes before what is called the same here.
  const ofTarget = [`refs/remotes/origin/${target}`, `refs/heads/${target}`, String(target)];
  for (const name of target === undefined ? mainBranch(repository) : ofTarget) {
    const commit = repository.commitOf(name);
    if (commit !== undefined) return commit === head ? { commit } : from(commit);
  }
  return {
    unknown:
      target === undefined
        ? say`the main branch is not known here, so nobody can tell what was agreed before (fetch it, or say --base)`
        : say`the branch “${target}” is not known here, so nobody can tell what was agreed before (fetch it, or say --base)`,
  };
}

/** As the servers that run checks for pull requests say it. */
function targetOfPullRequest({ variables }: Environment): string | undefined {
  const said = [
    'CI_MERGE_REQUEST_DIFF_BASE_SHA',
    'GITHUB_BASE_REF',
    'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
    'BITBUCKET_PR_DESTINATION_BRANCH',
    'SYSTEM_PULLREQUEST_TARGETBRANCH',
    'CHANGE_TARGET',
  ].map((name) => variables[name]?.replace(/^refs\/heads\//, ''));
  return said.find((name) => name !== undefined && name !== '');
}

/** What everybody works from: the main branch of the server before that of this machine. */
function mainBranch({ top }: Repository): string[] {
  const remote = ['origin', 'upstream'].flatMap((name) =>
    ['HEAD', 'main', 'master'].map((end) => `refs/remotes/${name}/${end}`),
  );
  const there = answer(top, ['for-each-ref', '--format=%(refname)', ...remote, 'refs/heads']);
  const known = [...remote, 'refs/heads/main', 'refs/heads/master'].find((name) => there.includes(name));
  if (known !== undefined) return [known];
  const configured = answer(top, ['config', '--get', 'init.defaultBranch']).map((name) => `refs/heads/${name}`);
  const [current] = answer(top, ['symbolic-ref', '--quiet', 'HEAD']);
  // Where there is one branch only, it is the main one.
  const only = there.length === 1 && there[0] === current ? there : [];
  return [...configured, ...only].filter((name) => there.includes(name)).slice(0, 1);
}

function answer(top: string, args: readonly string[]): string[] {
  try {
    return askGit(top, args).toString('utf8').split('\n').filter(Boolean);
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}
