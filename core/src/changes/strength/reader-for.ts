import { languageOf } from '../../rules/kit/objectives/language.js';
import { readerOf, type Reader } from '../../rules/kit/targets/reader.js';
import type { Sides } from '../sides.js';

/** Whether the charter is written in a language that nobody reads here. */
export function isForeign({ after }: Sides): boolean {
  return languageOf(after.charter) === undefined;
}

/** Both texts are read in the language of the later charter; one that is over is not read. */
export function readerFor({ before, after }: Sides): Reader | undefined {
  return readerOf(after.charter) ?? readerOf(before.charter);
}
