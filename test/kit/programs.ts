import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Context } from 'mocha';

/**
 * Where a program is on PATH. Without it the test is skipped, politely; where CHARTER_DOCUMENTS says `required`, as in
 * `npm test`, which installs what is needed, it fails.
 */
export function programOrSkip(test: Context, ...names: readonly string[]): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
  if (found !== undefined) return found;
  if (process.env['CHARTER_DOCUMENTS'] === 'required') throw new Error(`None of these is on PATH: ${names.join(', ')}`);
  return test.skip();
}
