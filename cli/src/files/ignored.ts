import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { foldersUpwards, slashed } from './names.js';

/** Whether git would leave a path out, by every .gitignore from the top of the repository down to its folder. */
export type IsIgnored = (file: string, isFolder: boolean) => boolean;

interface Rules {
  readonly base: string;
  readonly rules: Ignore;
}

export function createIsIgnored(): IsIgnored {
  const chains = new Map<string, readonly Rules[]>();

  /** The innermost first: its patterns win. */
  function chainOf(folder: string): readonly Rules[] {
    let chain = chains.get(folder);
    if (!chain) {
      const above = isRepository(folder) || path.dirname(folder) === folder ? [] : chainOf(path.dirname(folder));
      const rules = readRules(folder);
      chain = rules ? [{ base: folder, rules }, ...above] : above;
      chains.set(folder, chain);
    }
    return chain;
  }

  return (file, isFolder) => {
    for (const { base, rules } of chainOf(path.dirname(file))) {
      const { ignored, unignored } = rules.checkIgnore(slashed(path.relative(base, file)) + (isFolder ? '/' : ''));
      if (ignored || unignored) return ignored;
    }
    return false;
  };
}

/** Whether a path, or a folder around it, is left out by git. */
export function isIgnoredAnywhere(file: string, isFolder: boolean, isIgnored: IsIgnored): boolean {
  if (isFolder && isRepository(file)) return false;
  if (isIgnored(file, isFolder)) return true;
  for (const folder of foldersUpwards(path.dirname(file), isRepository)) {
    if (!isRepository(folder) && path.dirname(folder) !== folder && isIgnored(folder, true)) return true;
  }
  return false;
}

/** A folder that holds `.git`, which is a file in linked work trees. */
export function isRepository(folder: string): boolean {
  return existsSync(path.join(folder, '.git'));
}

function readRules(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(path.join(folder, '.gitignore'), 'utf8'));
  } catch {
    return undefined;
  }
}
