import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../exit-code.js';

/**
 * The files that differ from a git revision, committed or not: compared with the commit where this branch left it, so
 * that what others did there since does not count. Absolute, links resolved. Throws CommandError.
 */
export function changedSince(revision: string, cwd: string): ReadonlySet<string> {
  const top = git(cwd, ['rev-parse', '--show-toplevel'], '--since needs a git repository, and git itself.').trim();
  const unknown = `git knows no revision “${revision}”. In CI, fetch it first (a checkout with fetch-depth: 0).`;
  const commit = git(
    top,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    unknown,
  ).trim();
  const base = tryGit(top, ['merge-base', commit, 'HEAD'])?.trim() ?? commit;
  const failed = 'git could not compare the files.';
  const changed = git(top, ['diff', '--name-only', '--no-relative', '--no-ext-diff', '-z', base, '--'], failed);
  const added = git(top, ['ls-files', '--others', '--exclude-standard', '-z'], failed);
  const names = `${changed}${added}`.split('\0').filter((name) => name !== '');
  return new Set(names.map((name) => path.join(realpathSync(top), name)));
}

function git(cwd: string, args: readonly string[], otherwise: string): string {
  const output = tryGit(cwd, args);
  if (output === undefined) throw new CommandError(otherwise);
  return output;
}

function tryGit(cwd: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  } catch {
    return undefined;
  }
}
