import { readerOf, type Reader } from '../../rules/kit/targets/reader.js';
import type { Sides } from '../sides.js';

/** Both texts are read in the language of the later charter; one that is over is not read. */
export function readerFor({ before, after }: Sides): Reader | undefined {
  return readerOf(after.charter) ?? readerOf(before.charter);
}
