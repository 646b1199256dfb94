import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { say } from '../../../core/src/l10n/say.js';
import { CommandError } from '../exit-code.js';
import { reasonOf } from './reason.js';

/** More than any document an import takes; a larger file is not read at all. */
const MOST_MEGABYTES = 64;

/** The bytes of a document of any kind. Throws CommandError. */
export function readBytesOf(file: string, called: string): Uint8Array {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const info = fstatSync(handle);
    if (info.isDirectory()) throw new CommandError(say`${called}: This is a folder. Name the documents in it.`);
    if (!info.isFile() && !info.isFIFO()) throw new CommandError(say`${called}: This is a device, not a file.`);
    const megabytes = Math.ceil(info.size / 1024 / 1024);
    if (megabytes > MOST_MEGABYTES)
      throw new CommandError(
        say`${called}: This file has ${megabytes} MB, which is far more than a charter needs. Save it without its pictures, or take only the pages of the charter.`,
      );
    return readFileSync(handle);
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError(say`${called}: ${reasonOf(error)}`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}
