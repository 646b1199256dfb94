import { SaidError } from '../said-error.js';
import { say } from '../../../core/src/l10n/say.js';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { reasonOf } from './reason.js';

/** More bytes than any text within the limits of `core/src/syntax/guard.ts` has; what lies behind is not read. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Why a file is no text that can be checked. */
export class UnreadableError extends SaidError {}

/** The text of a file, a byte order mark included. Throws UnreadableError. */
export function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readBytes(file);
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(reasonOf(error));
  }
  return decode(bytes);
}

/** Throws UnreadableError where the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string {
  try {
    // A file that was cut off at the limit may end within a character.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: bytes.length >= MOST_BYTES,
    });
  } catch {
    throw new UnreadableError(say`This is not UTF-8 text. Save the file with the encoding UTF-8.`);
  }
}

function readBytes(file: string): Uint8Array {
  const handle = openSync(file, 'r');
  try {
    const info = fstatSync(handle);
    if (info.isDirectory()) throw new UnreadableError(say`This is a folder, not a file.`);
    if (!info.isFile() && !info.isFIFO()) throw new UnreadableError(say`This is a device, not a file.`);
    if (!info.isFile() || info.size < MOST_BYTES) return readFileSync(handle);
    const bytes = new Uint8Array(MOST_BYTES);
    return bytes.subarray(0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}
