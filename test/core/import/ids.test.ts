import assert from 'node:assert/strict';
import { idOf } from '../../../core/src/import/write/ids.js';

describe('the id that an import gives', () => {
  for (const [words, id] of [
    ['Mia Falk', 'mia-falk'],
    ['Answer every call within a day', 'answer-every-call-within'],
    ["We'll answer callers the same day", 'answer-callers-same-day'],
    ['The team’s calendar', 'the-team-calendar'],
    ["Don't share data of customers", 'dont-share-data-customers'],
    ["Lena O'Neil", 'lena-o-neil'],
    ['…', ''],
  ] as const)
    it(`to “${words}” is ${id === '' ? 'none' : id}`, () => assert.equal(idOf(words), id));
});
