import assert from 'node:assert/strict';
import { analyze, defaultSettings, formatEdits } from '../../../core/src/index.js';
import type { Imported } from '../../../core/src/import/index.js';
import { factsOf, importText, read, type Facts } from './kit.js';

/** What holds for every import: the words come out as they went in, and the file is one that needs no mending. */
export function assertHolds(imported: Imported): void {
  const { words } = imported.report;
  assert.deepEqual(words.lost, []);
  assert.ok(words.sameOrder, 'the printed charter reads in another order');
  const document = read(imported);
  assert.deepEqual(document.syntax.problems, []);
  assert.deepEqual(formatEdits(document), []);
  const errors = analyze(document, { settings: defaultSettings(), today: '2026-11-22' }).filter(
    ({ severity }) => severity === 'error',
  );
  assert.deepEqual(
    errors.map(({ rule, message }) => `${rule}: ${message}`),
    [],
  );
}

/** The facts of a text, of which nothing is lost. */
export function factsHeld(text: string, name = 'charter.md'): Facts {
  const imported = importText(name, text);
  assertHolds(imported);
  return factsOf(read(imported));
}
