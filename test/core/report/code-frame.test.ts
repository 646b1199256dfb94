import assert from 'node:assert/strict';
import { formats } from '../../../core/src/index.js';
import { fileReport, reportOn } from './sample-report.js';

/** The frame that `text` shows for the first `«…»` of a charter. */
function frame(source: string): string {
  const report = reportOn([fileReport('x', source, [{ at: 0 }])]);
  return `\n${formats.text(report, { color: false }).split('\n').slice(2, -2).join('\n')}\n`;
}

describe('the frame of a finding', () => {
  it('shows the line before, and underlines', () => {
    assert.equal(
      frame('charter: 1\ntitle: «A b»\n'),
      `
  1 │ charter: 1
  2 │ title: A b
    │        ^^^
`,
    );
  });

  it('marks a place where nothing is', () => {
    assert.equal(frame('title:«»'), '\n  1 │ title:\n    │       ^\n');
  });

  it('keeps the carets below wide letters, emoji, accents and tabs', () => {
    assert.equal(frame('a: 日本 «語» x'), '\n  1 │ a: 日本 語 x\n    │         ^^\n');
    assert.equal(frame('a: 🎉🇩🇪 «👍🏽» x'), '\n  1 │ a: 🎉🇩🇪 👍🏽 x\n    │         ^^\n');
    assert.equal(frame('a: e\u0301e\u0301 «n\u0303» x'), '\n  1 │ a: e\u0301e\u0301 n\u0303 x\n    │       ^\n');
    assert.equal(frame('a:\t«x\ty» z'), '\n  1 │ a:  x   y z\n    │     ^^^^^\n');
    assert.equal(frame('a: 𝒳𝒳 «𝒳» x'), '\n  1 │ a: 𝒳𝒳 𝒳 x\n    │       ^\n');
  });

  it('spells out what cannot be seen, and lets nothing reach the terminal', () => {
    assert.equal(
      frame('a: «\u001B[31mx\u202Ey»'),
      '\n  1 │ a: <U+001B>[31mx<U+202E>y\n    │    ^^^^^^^^^^^^^^^^^^^^^^\n',
    );
  });

  it('cuts long lines around the place', () => {
    const shown = frame(`a: ${'word '.repeat(400)}«here» ${'more '.repeat(400)}`);
    const [line, carets] = shown.split('\n').slice(1) as [string, string];
    assert.ok(line.length < 130);
    assert.equal(line.indexOf('here'), carets.indexOf('^^^^'));
    assert.match(line, /│ ….*word here more.*…$/);
  });

  it('shows at most three lines of many', () => {
    assert.equal(
      frame('a: >-\n  «one\n  two\n  three\n  four»\n'),
      `
  1 │ a: >-
  2 │   one
    │   ^^^
  3 │   two
    │   ^^^
  4 │   three
    │   ^^^^^
    │ …
`,
    );
  });
});
