import { NOTHING } from '../../../core/src/l10n/phrases.js';
import { say, type Said } from '../../../core/src/l10n/say.js';
import { realpathSync } from 'node:fs';
import { printable } from '../../../core/src/index.js';
import { CommandError } from '../exit-code.js';
import { askGit, GitError } from './git.js';

/** A git repository with its files laid out. */
export interface Repository {
  /** The folder that holds `.git`: absolute, links resolved. */
  readonly top: string;
  /** The commit that a revision names; undefined where git knows none. */
  readonly commitOf: (revision: string) => string | undefined;
  /** Where two commits went apart, as git understands it; undefined where they have nothing in common. */
  readonly mergeBase: (one: string, other: string) => string | undefined;
  /** Whether the history was cut off when it was fetched. */
  readonly isShallow: boolean;
}

/** The repository around a folder. Throws CommandError; `otherwise` is what to say where there is none. */
export function openRepository(cwd: string, otherwise: Said): Repository {
  const [shallow, top] = locate(cwd, otherwise);
  return {
    top: realpathSync(top),
    isShallow: shallow === 'true',
    commitOf(revision) {
      if (revision === '' || revision.includes('\0')) return undefined;
      return answer(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    },
    mergeBase: (one, other) => answer(top, ['merge-base', one, other]),
  };
}

/** As `openRepository`; undefined where the folder is in none. */
export function findRepository(cwd: string): Repository | undefined {
  try {
    return openRepository(cwd, NOTHING);
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}

/** What to say of a revision that cannot be found. */
export function unknownRevision(revision: string): Said {
  return say`git knows no revision “${printable(revision)}”. Look how it is spelled; in CI, fetch it first (a checkout with fetch-depth: 0).`;
}

function locate(cwd: string, otherwise: Said): [shallow: string, top: string] {
  try {
    const said = askGit(cwd, ['rev-parse', '--is-shallow-repository', '--show-toplevel']).toString('utf8');
    const end = said.indexOf('\n');
    return [said.slice(0, end), said.slice(end + 1).replace(/\r?\n$/, '')];
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new CommandError(error.message.includes('dubious ownership') ? NOT_YOURS : otherwise);
  }
}

const NOT_YOURS = say`This repository belongs to another user, so git does not read it. If you trust it, run: ${'git config --global --add safe.directory "$PWD"'}`;

function answer(cwd: string, args: readonly string[]): string | undefined {
  try {
    return askGit(cwd, args).toString('utf8').trim() || undefined;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
