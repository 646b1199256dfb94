import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../exit-code.js';
import { slashed } from '../files/names.js';
import { hasContent } from './blob-id.js';
import { openRepository, unknownRevision } from './repository.js';
import { filesOf } from './tree.js';

/**
 * Whether a file differs from a git revision, committed or not: compared with the commit where this branch left it, so
 * that what others did there since does not count. Throws CommandError.
 */
export function changedSince(revision: string, cwd: string): (file: string) => boolean {
  const repository = openRepository(cwd, '--since needs a git repository, and git itself.');
  const commit = repository.commitOf(revision);
  if (commit === undefined) throw new CommandError(unknownRevision(revision));
  const head = repository.commitOf('HEAD');
  const base = (head && repository.mergeBase(commit, head)) ?? commit;
  const stored = new Map(filesOf(repository.top, base, () => true).map(({ path: name, id }) => [name, id]));

  return (file) => {
    try {
      const place = slashed(path.relative(repository.top, realpathSync(file)));
      if (place.startsWith('../') || path.isAbsolute(place)) return false;
      const id = stored.get(place);
      return id === undefined || !hasContent(readFileSync(file), id);
    } catch {
      // Whoever reads it next says what is wrong with it.
      return true;
    }
  };
}
