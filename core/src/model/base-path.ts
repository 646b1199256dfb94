import type { BaseProblem } from './beside.js';

export type BasePath = { readonly path: string } | { readonly problem: BaseProblem['kind'] };

/** No path of a workspace takes more. */
const LONGEST = 1000;

/**
 * Where an entry of `extends` leads, from the top of the workspace, with forward slashes. Only relative paths that stay
 * below the top are followed; links are for the host to resolve.
 * @param from the path of the charter that says so, from the top
 */
export function resolveBasePath(from: string, written: string): BasePath {
  const path = written.trim();
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  if (path === '' || path.length > LONGEST || /^[/~]|[\\:*?"<>|\u0000-\u001F\u007F]/.test(path))
    return { problem: 'form' };
  if (!/\.charter\.ya?ml$/.test(path)) return { problem: 'ending' };
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return { problem: 'outside' };
  }
  return { path: steps.join('/') };
}
