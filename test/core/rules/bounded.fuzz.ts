import assert from 'node:assert/strict';
import { analyze, analyzeTogether, defaultSettings, factsOf, parseCharter } from '../../../core/src/index.js';
import { findPlaceholders } from '../../../core/src/rules/kit/placeholders/find.js';

const LENGTH = 150_000;
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

// What grows with the square of the text would take minutes here, what does not takes a second or two.
describe('rules, on texts made to be slow,', () => {
  it('find blanks in bounded time', () => {
    const pieces = [
      'a',
      ' ',
      '\n',
      '[',
      '[a]',
      '[Name] ',
      '“',
      '_',
      '`a ``b ',
      '<!-- ',
      'to be defined ',
      ': ',
      'a@',
      '{{',
    ];
    for (const piece of [...pieces, 'TBD ', 'here! ', '<your ', '- ', '.', '~~~ ``` ', 'X']) {
      const text = piece.repeat(LENGTH / piece.length);
      assert.ok(findPlaceholders(`a${text}b`).length <= text.length, piece);
    }
  });

  it('read long runs of blanks and marks in bounded time', () => {
    const settings = defaultSettings(['strict', 'customer-experience']);
    for (const piece of [' ', '\t', '*', '"', '– ', 'and ', ', ']) {
      const text = JSON.stringify(`We ${piece.repeat(LENGTH / piece.length)} answer`);
      const charter = `charter: 1\ntitle: CX\npurpose: ${text}\nscope:\n  in: [${text}]\n  out: [Sales]\n`;
      const findings = analyze(parseCharter(charter), { settings, today: '2026-11-22' });
      assert.ok(findings.length > 0, piece);
    }
  });

  it('compare names in bounded time', () => {
    const names = many(3000, (i) => `Person Number${i}`).join(', ');
    const lines = (make: (i: number) => string): string => many(3000, (i) => `  - ${make(i)}\n`).join('');
    for (const charter of [
      `members: [${names}]\nobjectives:\n${lines((i) => `{text: Reach ${i} calls, owner: Persn Numbr${i}x}`)}`,
      `roles: [${names}]\nmembers:\n${lines((i) => `{name: A B${i}, role: Persn Numbr${i}x}`)}`,
      `roles: [${names}]\nmembers:\n${lines((i) => `A B${i}`)}`,
      `status: active\nmembers: [${names}]\nsignatures:\n${lines((i) => `Persn Numbr${i}x`)}`,
      `roles: [${names}]\nprocedures:\n  - title: Calls\n    steps:\n${lines((i) => `Answer call ${i} as customers wish`).replaceAll(/^/gm, '    ')}`,
      `title: CX\nprocedures:\n${lines((i) => `title: ${'survey of customers and '.repeat(20)}${i}`)}scope:\n  out:\n${lines((i) => `${'complaints-'.repeat(50)}${i}`)}`,
    ]) {
      const settings = defaultSettings(['strict', 'customer-experience']);
      const findings = analyze(parseCharter(charter), { settings, today: '2026-11-22' });
      assert.ok(findings.length > 0);
    }
  });

  it('look at several charters in time that grows with their number', () => {
    const people = Array.from({ length: 150 }, (_, i) => `  - Ana Number${i}\n`).join('');
    const metrics = Array.from(
      { length: 100 },
      (_, i) => `  - { name: Figure ${i}, definition: Cases of kind ${i} }\n`,
    ).join('');
    const text = `charter: 1\ntitle: A\nmembers:\n${people}metrics:\n${metrics}`;
    const settings = defaultSettings();
    const facts = factsOf('a', parseCharter(text), '2026-11-22');
    const charters = Array.from({ length: 300 }, (_, i) => ({ file: `${i}`, settings, facts: new Map([...facts].map(([id, list]) => [id, list.map((fact) => ({ ...fact, file: `${i}` }))])) })); // prettier-ignore
    const findings = [...analyzeTogether(charters).values()].flat();
    assert.equal(findings.filter((finding) => finding.rule === 'member-of-many-teams').length, 100);
    assert.ok(findings.every(({ related }) => related.length <= 10));
  });
});
