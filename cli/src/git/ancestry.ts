import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readStored } from './tree.js';

/** Where a file that a commit brought was before, by the likeness of what it holds; undefined where it is new. Throws CommandError. */
export function renamedFrom(top: string, commit: string, file: string): { commit: string; path: string } | undefined {
  const parents = readStored(top, ['--no-replace-objects', 'rev-list', '--parents', '-n1', commit])
    .toString('utf8')
    .trim()
    .split(' ')
    .slice(1);
  for (const parent of parents) {
    const before = nameBefore(top, parent, commit, file);
    if (before !== undefined) return { commit: parent, path: before };
  }
  return undefined;
}

/** What a file of one commit was called in an earlier one that has no file of its name. Throws CommandError. */
export function nameBefore(top: string, earlier: string, commit: string, file: string): string | undefined {
  const args = ['diff-tree', '-r', '-M', '--diff-filter=R', '--name-status', '--no-ext-diff', '--no-textconv', '-z'];
  const said = readStored(top, ['--no-replace-objects', ...args, earlier, commit])
    .toString('utf8')
    .split('\0');
  for (let at = 0; at + 2 < said.length; at += 3) {
    if (said[at + 2] === file) return said[at + 1];
  }
  return undefined;
}

/** The commits where a history was cut off when it was fetched. Throws CommandError. */
export function shallowCommits(top: string): ReadonlySet<string> {
  const file = readStored(top, ['rev-parse', '--git-path', 'shallow']).toString('utf8').trim();
  try {
    return new Set(readFileSync(path.resolve(top, file), 'utf8').split('\n').filter(Boolean));
  } catch {
    return new Set();
  }
}
