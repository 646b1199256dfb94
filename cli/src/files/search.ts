import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isDynamicPattern, globSync } from 'tinyglobby';
import { isBelow, resolved, topAround } from '../beside/top.js';
import { CHARTER_NAME, displayName } from './names.js';
import { createIsIgnored, isIgnoredAnywhere, type IsIgnored } from './ignored.js';
import { reasonOf } from './reason.js';
import { failure, say, type Failure, type Said } from '../../../core/src/index.js';

export interface Found {
  /** Absolute, each once, in the order of their names. */
  readonly files: readonly string[];
  readonly failures: readonly Failure[];
}

const NEVER = new Set(['node_modules', '.git']);

/**
 * The charters that the PATHs of a command line stand for: a file is taken whatever its name is and whatever git
 * ignores, a folder is searched, anything else is a glob. A search does not follow links to folders.
 */
export function findCharters(paths: readonly string[], cwd: string): Found {
  const files = new Set<string>();
  const failures: Failure[] = [];
  const isIgnored = createIsIgnored();

  for (const name of paths) {
    const target = path.resolve(cwd, name);
    const kind = kindOf(target);
    if (kind === 'folder') searchNamed(target, name);
    else if (kind === 'file') files.add(target);
    else if (kind === 'missing' && isDynamicPattern(name)) searchGlob(name);
    else failures.push(failure(kind === 'missing' ? say`There is no such file or folder.` : kind, { file: name }));
  }
  return { files: [...files].toSorted(), failures };

  function searchNamed(folder: string, name: string): void {
    if (CHARTER_NAME.test(folder)) failures.push(failure(say`This is a folder, not a file.`, { file: name }));
    else searchFolder(folder, isIgnoredAnywhere(folder, true, isIgnored) ? () => false : isIgnored);
  }

  function searchFolder(folder: string, ignored: IsIgnored): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      failures.push(failure(reasonOf(error), { file: displayName(folder, cwd) }));
      return;
    }
    for (const entry of entries) {
      const inner = path.join(folder, entry.name);
      const isCharter = CHARTER_NAME.test(entry.name);
      if (entry.isDirectory()) {
        if (NEVER.has(entry.name) || ignored(inner, true)) continue;
        if (isCharter) failures.push(failure(say`This is a folder, not a file.`, { file: displayName(inner, cwd) }));
        else searchFolder(inner, ignored);
      } else if (isCharter && !ignored(inner, false)) add(inner, entry.isSymbolicLink());
    }
  }

  /** A stranger may have put a link there; only who names it knows where it leads. */
  function add(file: string, isLink: boolean): void {
    if (isLink && leadsOut(file, cwd)) failures.push(failure(LEADS_OUT, { file: displayName(file, cwd) }));
    else files.add(file);
  }

  function searchGlob(pattern: string): void {
    const ignore = [...NEVER].map((folder) => `**/${folder}/**`);
    const matches = globSync(pattern, { cwd, ignore, dot: true, absolute: true, expandDirectories: false });
    const seen = new Set<string>();
    for (const match of matches.toSorted((a, b) => a.length - b.length)) {
      const file = path.resolve(match);
      if (!CHARTER_NAME.test(file) || isIgnoredAnywhere(file, false, isIgnored)) continue;
      // What is found a second time through a link to a folder is the same charter.
      const real = path.join(realpathSync(path.dirname(file)), path.basename(file));
      if (!seen.has(real)) add(file, lstatSync(file).isSymbolicLink());
      seen.add(real);
    }
  }
}

const LEADS_OUT = say`This is a link to something outside of the repository, so it is not read. Name it if you trust it.`;

/** Whether a link leads to what is not part of the repository. What git itself keeps is not. */
function leadsOut(file: string, cwd: string): boolean {
  const top = topAround(file, cwd);
  const real = resolved(file);
  return !isBelow(real, top) || path.relative(top, real).split(path.sep).includes('.git');
}

/** `file` is all that is no folder; words say why nothing can be known. */
function kindOf(target: string): 'folder' | 'file' | 'missing' | Said {
  try {
    return statSync(target).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : reasonOf(error);
  }
}
