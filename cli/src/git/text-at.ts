import { realpathSync } from 'node:fs';
import path from 'node:path';
import { say, type Said } from '../../../core/src/l10n/say.js';
import { CommandError } from '../exit-code.js';
import { slashed } from '../files/names.js';
import { openRepository, unknownRevision } from './repository.js';
import { readStoredFiles } from './snapshot.js';
import { filesOf } from './tree.js';

/** What a file held at a git revision. Throws CommandError; `otherwise` is what to say where there is no repository. */
export function textAt(revision: string, file: string, otherwise: Said): string {
  const repository = openRepository(path.dirname(file), otherwise);
  const commit = repository.commitOf(revision);
  if (commit === undefined) throw new CommandError(unknownRevision(revision));
  const place = slashed(path.relative(repository.top, realpathSync(file)));
  const [stored] = filesOf(repository.top, commit, (name) => name === place);
  const content = stored && readStoredFiles(repository.top, [stored]).get(stored);
  if (!content) throw new CommandError(say`The file was not there at ${revision}, or had another name.`);
  if ('unreadable' in content) throw new CommandError(say`The file at ${revision}: ${content.unreadable}`);
  return content.text;
}
