import { say } from '../../../core/src/l10n/say.js';
import { CommandError } from '../exit-code.js';
import type { Source } from './sources.js';
import { UnwritableError } from './write.js';

/** Puts a text in the place of the one that was read. Throws CommandError where the file was left as it was. */
export function replaceSource({ name, replace }: Source, before: string, after: string): void {
  try {
    replace?.(before, after);
  } catch (error) {
    throw error instanceof UnwritableError ? new CommandError(say`${name}: ${error.said}`) : error;
  }
}
