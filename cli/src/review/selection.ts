import { say } from '../../../core/src/l10n/say.js';
import { realpathSync } from 'node:fs';
import path from 'node:path';
// The patterns that tinyglobby takes on disk, for names that may only be in git's history.
import picomatch from 'picomatch';
import { isDynamicPattern } from 'tinyglobby';
import { printable } from '../../../core/src/index.js';
import { CommandError } from '../exit-code.js';
import { CHARTER_NAME, slashed } from '../files/names.js';

/** What the PATHs of a command line stand for, as names from the top of a repository, now or earlier. */
export interface Selection {
  /** Names that were given and are no charters' names: they count all the same. */
  readonly named: ReadonlySet<string>;
  /** Whether a file is meant. */
  readonly has: (name: string) => boolean;
  /** The PATHs that are neither a file, nor a folder with charters, nor a glob. */
  readonly unknown: (names: readonly string[]) => readonly Place[];
}

interface Place {
  readonly given: string;
  /** From the top of the repository; empty for the top itself. */
  readonly name: string;
}

const NEVER = /(?:^|\/)(?:node_modules|\.git)\//;

/** Throws CommandError where a PATH lies outside. */
export function select(paths: readonly string[], cwd: string, top: string): Selection {
  const here = realpathSync(cwd);
  const places = (paths.length > 0 ? paths : ['.']).map((given): Place => {
    const relative = slashed(path.relative(top, path.resolve(here, given)));
    if (relative === '..' || relative.startsWith('../') || path.isAbsolute(relative)) {
      throw new CommandError(say`“${printable(given)}” lies outside of this git repository.`);
    }
    return { given, name: relative };
  });
  const globs = places.filter(({ given }) => isDynamicPattern(given)).map(({ name }) => picomatch(name, { dot: true }));
  const isBelow = (name: string, { name: folder }: Place): boolean => folder === '' || name.startsWith(`${folder}/`);
  return {
    named: new Set(places.map(({ name }) => name)),
    has(name) {
      if (places.some((place) => place.name === name)) return true;
      if (!CHARTER_NAME.test(name) || NEVER.test(name)) return false;
      return places.some((place) => isBelow(name, place)) || globs.some((matches) => matches(name));
    },
    unknown(names) {
      return places.filter(
        (place) => !isDynamicPattern(place.given) && !names.some((name) => name === place.name || isBelow(name, place)),
      );
    },
  };
}
