import type { Translate } from '../translate.js';
import type { Repository } from './git.js';

/** Where the branch that is checked out began; or why that cannot be told. */
export type BranchStart = { readonly revision: string; readonly from: string } | { readonly why: string };

const USUAL = ['origin/HEAD', 'upstream/main', 'origin/main', 'origin/master', 'main', 'master'];

/** What a pull request would be compared with: the commit that this branch and the one it goes back to have in common. */
export async function branchStart(repository: Repository, t: Translate): Promise<BranchStart> {
  const { name = '', commit = '' } = repository.state.HEAD ?? {};
  for (const candidate of await candidates(repository, name)) {
    if (candidate === name || !(await exists(repository, candidate))) continue;
    const revision = await repository.getMergeBase(candidate, 'HEAD').catch(() => undefined);
    if (!revision) return { why: t('where this branch left {0} is not in this copy of the history', candidate) };
    return revision === commit
      ? { why: t('nothing was committed since {0}', candidate) }
      : { revision, from: candidate };
  }
  return { why: t('this branch came from no other that is known') };
}

/** The surest first: the pull request that the GitHub extension has checked out, then what git knows of the branch. */
async function candidates(repository: Repository, branch: string): Promise<string[]> {
  if (branch === '') return USUAL;
  const asked = await repository.getConfig(`branch.${branch}.github-pr-base-branch`).catch(() => '');
  const target = asked.split('#').at(-1) ?? '';
  const base = await repository.getBranchBase?.(branch).catch(() => undefined);
  return [
    ...(target === '' ? [] : [`upstream/${target}`, `origin/${target}`, target]),
    ...(base?.name ? [base.remote ? `${base.remote}/${base.name}` : base.name] : []),
    ...USUAL,
  ];
}

function exists(repository: Repository, revision: string): Promise<boolean> {
  return repository.getCommit(revision).then(
    () => true,
    () => false,
  );
}
