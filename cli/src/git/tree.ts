import { say } from '../../../core/src/l10n/say.js';
import { CommandError } from '../exit-code.js';
import { askGit, GitError } from './git.js';

/** A file as a commit holds it. */
export interface TreeFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  /** What git calls its content. */
  readonly id: string;
  /** A link holds the name of another file, and no text of its own. */
  readonly kind: 'file' | 'link';
}

/** The files of a commit whose names are `wanted`; submodules have none. Throws CommandError. */
export function filesOf(top: string, commit: string, wanted: (name: string) => boolean): TreeFile[] {
  const lines = readStored(top, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString('utf8').split('\0');
  return lines.flatMap((line): TreeFile[] => {
    // 100644 blob 5626abf0f72e58d7a153368ba57db4c673c0e171<tab>teams/cx.charter.yaml
    const tab = line.indexOf('\t');
    const path = line.slice(tab + 1);
    const [mode = '', type, id = ''] = line.slice(0, tab).split(' ');
    if (type !== 'blob' || !wanted(path)) return [];
    return [{ path, id, kind: mode === '120000' ? 'link' : 'file' }];
  });
}

/** What git has stored. Throws CommandError where it lacks something or cannot read it. */
export function readStored(top: string, args: readonly string[], input?: string): Buffer {
  try {
    return askGit(top, args, input);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new CommandError(error.message.includes('promisor') ? NOT_HERE : say`git could not read its history.`);
  }
}

const NOT_HERE = say`This clone leaves parts of its history out, and nothing is ever fetched from here. Clone without --filter, or run: git fetch --refetch`;
