import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Compares with an approved file, by its path from the root of the project. One that is missing fails. APPROVE=1 writes
 * it instead: read the change before you commit it.
 */
export function approve(file: string, actual: string): void {
  if (process.env['APPROVE']) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.ok(existsSync(file), `${file} is missing: run the test with APPROVE=1 and read what it writes`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}
