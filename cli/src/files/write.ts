import { SaidError } from '../said-error.js';
import { say } from '../../../core/src/l10n/say.js';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readText, UnreadableError } from './read.js';
import { reasonOf } from './reason.js';

/** Why a file was left as it was. */
export class UnwritableError extends SaidError {}

/** Replaces the text of a file in one step, keeping its mode, unless it is no longer `before`. Throws UnwritableError. */
export function replaceText(file: string, before: string, after: string): void {
  let now: string;
  try {
    now = readText(file);
  } catch (error) {
    throw new UnwritableError(error instanceof UnreadableError ? error.said : reasonOf(error));
  }
  if (now !== before)
    throw new UnwritableError(
      say`The file has changed since it was read, so it was left as it is. Run the command again.`,
    );
  writeText(file, after);
}

/** Writes a text file in one step: see `writeContent`. Throws UnwritableError. */
export function writeText(file: string, text: string): void {
  writeContent(file, text);
}

/** Writes a file in one step: readers see what was there or what is new, never a part. Throws UnwritableError. */
export function writeContent(file: string, content: string | Uint8Array): void {
  try {
    if (existsSync(file) && !statSync(file).isFile()) {
      // Such as /dev/stdout: a new file must not take its place.
      writeFileSync(file, content);
      return;
    }
    const target = existsSync(file) ? realpathSync(file) : file;
    mkdirSync(path.dirname(target), { recursive: true });
    const temporary = path.join(
      path.dirname(target),
      `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    try {
      writeFileSync(temporary, content, { flag: 'wx' });
      if (existsSync(target)) chmodSync(temporary, statSync(target).mode);
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    throw new UnwritableError(reasonOf(error));
  }
}
