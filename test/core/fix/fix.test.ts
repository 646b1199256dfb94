import assert from 'node:assert/strict';
import { fixSafely, type Finding, type TextEdit } from '../../../core/src/index.js';

function finding(edits: readonly TextEdit[], safe = true, rule = 'sample'): Finding {
  const [first] = edits;
  return {
    rule,
    severity: 'warning',
    message: 'Something is wrong.',
    span: { start: first?.start ?? 0, end: first?.end ?? 0 },
    path: [],
    fixes: [{ title: 'Mend it', safe, edits }],
    related: [],
    calendar: false,
    essential: false,
  };
}

/** Replaces each `from` by `to`, a finding each. */
function replacing(from: string, to: string, safe = true): (text: string) => Finding[] {
  return (text) =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ index, 0: found }) =>
      finding([{ start: index, end: index + found.length, text: to }], safe, `${from}-to-${to}`),
    );
}

describe('safe fixes', () => {
  it('are applied everywhere, and counted', () => {
    assert.deepEqual(fixSafely('a-b-c', replacing('-', '+')), { text: 'a+b+c', count: 2 });
  });

  it('leave the others alone', () => {
    assert.deepEqual(fixSafely('a-b', replacing('-', '+', false)), { text: 'a-b', count: 0 });
  });

  it('wait for the next round where they meet', () => {
    assert.deepEqual(fixSafely('aaaa', replacing('aa', 'b')), { text: 'bb', count: 2 });
  });

  it('are applied as a whole or not at all', () => {
    const both = [
      { start: 0, end: 1, text: 'X' },
      { start: 4, end: 5, text: 'Y' },
    ];
    const findings = (text: string): Finding[] =>
      text === 'abcde' ? [finding([{ start: 4, end: 5, text: 'Z' }]), finding(both)] : [];
    assert.equal(fixSafely('abcde', findings).text, 'abcdZ');
  });

  it('go on until nothing is left, also where one lays bare another', () => {
    const findings = (text: string): Finding[] => [...replacing('1', '2')(text), ...replacing('2', '3')(text)];
    assert.deepEqual(fixSafely('1', findings), { text: '3', count: 2 });
  });

  it('end where two undo each other', () => {
    const swap = (text: string): Finding[] => [...replacing('a', 'b')(text), ...replacing('b', 'a')(text)];
    assert.ok(['a', 'b'].includes(fixSafely('a', swap).text));
  });

  it('are taken back where they mend nothing', () => {
    assert.deepEqual(fixSafely('x1', replacing('1', '12')), { text: 'x1', count: 0 });
  });

  it('end where they never end', () => {
    const grow = (text: string): Finding[] => [
      finding([{ start: 0, end: 0, text: `${text}y` }], true, `length-${text.length}`),
    ];
    assert.ok(fixSafely('a', grow).text.length < 10_100);
  });
});
