import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyze, defaultSettings } from '../../core/src/index.js';
import { createDocuments } from '../../server/src/documents.js';

setFlagsFromString('--expose-gc');
// What is made where much has stayed would be put among what stays at once; here most is asked to go early.
setFlagsFromString('--no-allocation-site-pretenuring');
const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;

const URI = 'file:///a.charter.yaml';
const EDITS = 25;

describe('versions of an open charter', () => {
  it('go when new leavings are collected, long before all memory is looked through', () => {
    const text = readFileSync('examples/teams/customer-service.charter.yaml', 'utf8');
    const at = createDocuments()
      .open(URI, 0, text)
      .reading.lines.position(text.indexOf('We ') + 3);
    const documents = createDocuments();
    const settings = defaultSettings();
    documents.open(URI, 0, text);
    const type = (version: number): void => {
      const changed = documents.change(URI, version, [{ range: { start: at, end: at }, text: 'x' }]);
      analyze(changed!.reading.parsed, { settings, today: '2026-11-22' });
      if (version % 3 === 0) collect({ type: 'minor' });
    };
    for (let version = 1; version <= EDITS; version++) type(version);
    collect();
    const before = oldSpace();
    for (let version = 1; version <= EDITS; version++) type(EDITS + version);
    const left = (oldSpace() - before) / EDITS;
    assert.ok(left < 4 * text.length, `Each version of ${text.length} letters leaves ${Math.round(left)} bytes.`);
  });
});

/** Bytes that have outlived quick collections. */
function oldSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'old_space')?.space_used_size ?? 0;
}
