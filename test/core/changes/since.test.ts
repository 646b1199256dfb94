import assert from 'node:assert/strict';
import type { Change } from '../../../core/src/changes/index.js';
import { sinceWords } from '../../../core/src/changes/report/index.js';
import { english } from '../../../core/src/index.js';

function since(changes: readonly Change[], signer: string): string | undefined {
  const said = sinceWords(changes, signer);
  return said && english(said);
}

function change(more: Partial<Change>): Change {
  return {
    path: ['purpose'],
    kind: 'purpose-changed',
    class: 'material',
    loosened: false,
    sentence: 'The purpose changed.',
    explanation: 'It binds everyone.',
    fingerprint: '0123456789abcdef',
    ...more,
  };
}

const REWRITTEN = change({ before: 'within 48 hours.', after: 'within 24 hours.' });
const ADDED = change({ after: 'Plans the rota', concerns: ['ana'] });

describe('what changed since somebody signed', () => {
  it('is told by the words that were and the words that are', () => {
    assert.equal(since([REWRITTEN], 'bo'), 'Signed when this said “within 48 hours”; it now says “within 24 hours”');
  });

  it('is counted where it is more, what was written anew first', () => {
    const gone = change({ before: 'Say it early' });
    assert.equal(
      since([gone, REWRITTEN, gone], 'bo'),
      'Signed when this said “within 48 hours”; it now says “within 24 hours”, and 2 more changes',
    );
    assert.equal(since([gone, gone], 'bo'), 'Signed when this was still there: “Say it early”, and 1 more change');
  });

  it('is only what they agreed to', () => {
    assert.equal(since([ADDED], 'bo'), undefined);
    assert.equal(since([ADDED], 'ana'), 'Signed before this was added: “Plans the rota”');
    assert.equal(since([change({ class: 'notice', after: 'Friday' })], 'ana'), undefined);
    assert.equal(since([change({})], 'ana'), 'Signed before this: The purpose changed');
  });

  it('is short', () => {
    const long = 'word '.repeat(100);
    const said = since([change({ before: `${long}48 ${long}`, after: `${long}24 ${long}` })], 'bo') ?? '';
    assert.ok(said.length < 220, said);
    assert.match(said, /“…[^”]*48[^”]*…”; it now says “…[^”]*24[^”]*…”/);
  });
});
