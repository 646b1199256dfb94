import assert from 'node:assert/strict';
import { readPageMessage as ofChanges } from '../../client/src/changes/messages.js';
import { readPageMessage as ofPreview } from '../../client/src/preview/messages.js';
import { readPageMessage as ofSigning } from '../../client/src/signing/messages.js';

const known: readonly (readonly [string, (received: unknown) => unknown, readonly object[]])[] = [
  ['the preview', ofPreview, [{ type: 'ready' }, { type: 'reveal', offset: 3 }, { type: 'sign', offset: 0 }]],
  [
    'the page to sign',
    ofSigning,
    [
      { type: 'ready' },
      { type: 'sign', version: 3 },
      { type: 'other' },
      { type: 'changes' },
      { type: 'cancel' },
      { type: 'reveal', index: 1 },
    ],
  ],
  ['the page of changes', ofChanges, [{ type: 'ready' }, { type: 'choose' }, { type: 'reveal', index: 0 }]],
];

const UNKNOWN = [undefined, null, 7, 'ready', [], {}, { type: 'run' }, { type: ['ready'] }, { type: 'toString' }];
const NO_COUNTS = ['1', -1, 1.5, NaN, Infinity, 2 ** 60, null, {}, undefined];

describe('what a page says', () => {
  for (const [page, read, messages] of known) {
    it(`is heard from ${page} as far as it is known`, () => {
      for (const message of messages) assert.deepEqual(read({ ...message, more: 'junk' }), message);
    });

    it(`is not heard from ${page} otherwise`, () => {
      for (const message of UNKNOWN) assert.equal(read(message), undefined);
      for (const message of messages) {
        const [field] = Object.keys(message).filter((key) => key !== 'type');
        if (field === undefined) continue;
        for (const wrong of NO_COUNTS) assert.equal(read({ ...message, [field]: wrong }), undefined, String(wrong));
      }
    });
  }
});
