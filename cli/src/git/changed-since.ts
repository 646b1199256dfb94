import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../../core/src/l10n/say.js';
import { CommandError } from '../exit-code.js';
import { slashed } from '../files/names.js';
import { hasContent } from './blob-id.js';
import { openRepository, unknownRevision } from './repository.js';
import { readStoredFiles } from './snapshot.js';
import { filesOf } from './tree.js';

export interface Since {
  /** Whether a file differs from the revision, committed or not. */
  readonly isChanged: (file: string) => boolean;
  /** What the file held there; undefined where it was not there, or is no text. */
  readonly textOf: (file: string) => string | undefined;
}

/**
 * What there was at a git revision: at the commit where this branch left it, so that what others did there since does
 * not count. Throws CommandError.
 */
export function changedSince(revision: string, cwd: string): Since {
  const repository = openRepository(cwd, say`--since needs a git repository, and git itself.`);
  const commit = repository.commitOf(revision);
  if (commit === undefined) throw new CommandError(unknownRevision(revision));
  const head = repository.commitOf('HEAD');
  const base = (head && repository.mergeBase(commit, head)) ?? commit;
  const stored = new Map(filesOf(repository.top, base, () => true).map((one) => [one.path, one]));
  const placeOf = (file: string): string => slashed(path.relative(repository.top, realpathSync(file)));

  return {
    isChanged(file) {
      try {
        const place = placeOf(file);
        if (place.startsWith('../') || path.isAbsolute(place)) return false;
        const before = stored.get(place);
        return before === undefined || !hasContent(readFileSync(file), before.id);
      } catch {
        // Whoever reads it next says what is wrong with it.
        return true;
      }
    },
    textOf(file) {
      const before = stored.get(placeOf(file));
      const content = before && readStoredFiles(repository.top, [before]).get(before);
      return content && 'text' in content ? content.text : undefined;
    },
  };
}
