import { lstatSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../../core/src/l10n/say.js';
import { signatureFolder, type SignedFile } from '../../../core/src/index.js';
import { isBelow, resolved, topAround } from '../beside/top.js';
import { CommandError } from '../exit-code.js';
import type { Source } from '../files/sources.js';
import { replaceText, UnwritableError, writeText } from '../files/write.js';

/** Writes the file in which somebody signs, beside the charter. Throws CommandError where it was left as it was. */
export function writeSignatureFile(source: Source, { name, before, text }: SignedFile): void {
  const folder = signatureFolder(source.path);
  const file = path.join(folder, name);
  const top = topAround(source.path, path.dirname(source.path));
  try {
    if (!isBelow(resolved(folder), top)) throw new UnwritableError(LINKED);
    if (before !== undefined) replaceText(file, before, text);
    else if (lstatSync(file, { throwIfNoEntry: false })) throw new UnwritableError(IN_THE_WAY);
    else writeText(file, text);
  } catch (error) {
    if (error instanceof UnwritableError) throw new CommandError(say`${path.basename(folder)}/${name}: ${error.said}`);
    throw error;
  }
}

const LINKED = say`The folder of the signatures is a link to another place, so nothing was written.`;
const IN_THE_WAY = say`Something else of this name is in the way, so nothing was written. Take it out of the folder, and sign again.`;
