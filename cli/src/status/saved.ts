import { globSync, isDynamicPattern } from 'tinyglobby';
import { statSync } from 'node:fs';
import path from 'node:path';
import { failure, say, type Failure, type Said } from '../../../core/src/index.js';
import { readSaved, type Run } from '../../../core/src/status/index.js';
import { CHARTER_NAME, displayName } from '../files/names.js';
import { readText, UnreadableError } from '../files/read.js';

/**
 * `--from` takes all names behind it, as a shell writes them for `*.json`: folders and charters among them are PATHs.
 */
export function sortNames(names: readonly string[], cwd: string): { savedIn: string[]; charters: string[] } {
  const isPath = (name: string): boolean => CHARTER_NAME.test(name) || isFolder(path.resolve(cwd, name));
  return { savedIn: names.filter((name) => !isPath(name)), charters: names.filter(isPath) };
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Reads the files that `--from` names, or globs for them. */
export function readSavedRuns(names: readonly string[], cwd: string): { runs: Run[]; failures: Failure[] } {
  const runs: Run[] = [];
  const failures: Failure[] = [];
  for (const name of names) {
    const files = isDynamicPattern(name)
      ? globSync(name, { cwd, absolute: true }).toSorted()
      : [path.resolve(cwd, name)];
    if (files.length === 0) failures.push(failure(say`No file matches this.`, { file: name }));
    for (const file of files) {
      const read = readOne(file);
      if ('words' in read) failures.push(failure(read, { file: displayName(file, cwd) }));
      else runs.push(...read);
    }
  }
  return { runs, failures };
}

function readOne(file: string): readonly Run[] | Said {
  try {
    return readSaved(readText(file));
  } catch (error) {
    if (error instanceof UnreadableError) return error.said;
    throw error;
  }
}
