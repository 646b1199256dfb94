import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { toData } from '../../../core/src/syntax/resolve.js';
import { checkSound } from './sound.js';
import { counts } from './counts.js';

const HEAD = 'charter: 1\ntitle: Returns Desk\npurpose: We help.\n';

describe('hostile YAML', () => {
  it('brackets and hyphens inside each other stop at the limit, without an abort', () => {
    for (let round = 0; round < 5; round++) {
      assert.deepEqual(counts('['.repeat(850)), { 'too-large': 1 });
      assert.deepEqual(counts('- '.repeat(1000)), { 'too-large': 1 });
      assert.deepEqual(counts(`${HEAD}x-a: ${'['.repeat(100_000)}`), { 'too-large': 1 });
      assert.deepEqual(counts(`${HEAD}x-a: ${'{a: '.repeat(100_000)}`), { 'too-large': 1 });
    }
  });

  it('the slips of one map are reported up to a limit', () => {
    const keys = Array.from({ length: 200 }, (_, i) => `key-number-${i}: v\n`).join('');
    assert.deepEqual(counts(HEAD + keys), { 'unknown-key': 100 });
    assert.deepEqual(counts(`${HEAD}x-a:\n${'  a: 1\n'.repeat(200)}`), { 'duplicate-key': 100 });
  });

  it('question marks for keys are refused before anything is made of them', () => {
    assert.deepEqual(counts(`${HEAD}${'? '.repeat(90)}`), { 'yaml-feature': 90 });
    assert.deepEqual(counts(`${HEAD}${'? '.repeat(400)}`), { 'too-large': 1 });
    assert.deepEqual(counts(`${HEAD}x-a: ${'? '.repeat(400)}`), { 'too-large': 1 });
  });

  it('anchors and aliases are not followed', () => {
    const laughs = [
      'x-a: &a [lol, lol]',
      ...'bcdefghi'.split('').map((c, i) => `x-${c}: &${c} [${`*${'abcdefgh'[i]}, `.repeat(9)}]`),
    ];
    assert.ok((counts(`${HEAD}${laughs.join('\n')}\n`)['yaml-feature'] ?? 0) > 60);
    assert.equal(counts(`${HEAD}x-a: &a b\nnorms:\n${'  - *a\n'.repeat(200)}`)['yaml-feature'], 100);
    assert.deepEqual(counts(`${HEAD}background: *nothing\n`), { 'refused-text': 1 });
  });

  it('an unclosed brace repeated 50,000 times', () => {
    const found = counts(`${HEAD}x-a: ${'{a: 1, '.repeat(50_000)}`);
    assert.deepEqual(found, { 'too-large': 1 });
    const within = counts(`${HEAD}x-a: ${'{a: 1, '.repeat(60)}`);
    assert.deepEqual(within, { 'refused-text': 1 });
  });

  it('directives, tags, merge keys and several documents are findings', () => {
    assert.deepEqual(counts(`%YAML 1.1\n---\n${HEAD}`), { 'yaml-feature': 1 });
    assert.deepEqual(counts(`${HEAD}background: !!binary aGk=\n`), { 'yaml-feature': 1 });
    assert.deepEqual(counts(`${HEAD}roles:\n  - title: Lead\n    <<: x\n`), { 'yaml-feature': 1 });
    assert.deepEqual(counts(`${HEAD}---\ntitle: Another\n`), { 'yaml-feature': 1 });
    assert.deepEqual(counts(`${HEAD}...\n${HEAD}`), { 'yaml-feature': 1 });
  });

  it('figures that no program keeps, and characters that nobody sees', () => {
    for (const figure of ['1e400', '12345678901234567890', '.inf', '0x1F', '1e3', '007', '1.10']) {
      assert.deepEqual(counts(`${HEAD}version: ${figure}\n`), { 'retyped-text': 1 }, figure);
    }
    for (const hidden of ['\u0000', '\u0007', '\u009B', '\u202E', '\u2066', '\uD800', '\uDC00', '\uFFFE', '\uFEFF']) {
      assert.deepEqual(counts(`${HEAD}background: a${hidden}b\n`), { 'control-character': 1 }, JSON.stringify(hidden));
    }
    assert.deepEqual(counts(`\uFEFF${HEAD}background: 😀 é \u200D\n`), {});
    assert.deepEqual(counts(HEAD.replaceAll('\n', '\r\n')), {});
  });

  it('lone carriage returns and line separators do not move a place', () => {
    const text = `${HEAD}background: a\u2028b\u0085c 😀\nkind: boat\n`;
    const finding = checkSound(text).find(({ rule }) => rule === 'unknown-word');
    assert.equal(text.slice(finding?.span.start, finding?.span.end), 'boat');
  });

  it('names that mean something in JavaScript are names like others', () => {
    const text = `${HEAD}__proto__: a\nconstructor: b\nhasOwnProperty: c\nroles:\n  - title: Lead\n    __proto__: d\n`;
    assert.deepEqual(counts(text), { 'unknown-key': 4 });
    const root = parseCharter(text).syntax.root;
    assert.ok(root);
    assert.equal(Object.getPrototypeOf(toData(root)), null);
    assert.equal(({} as Record<string, unknown>)['a'], undefined);
  });

  it('a file that is no text or no charter gets one finding', () => {
    assert.deepEqual(counts('PK\u0003\u0004\u0014\u0000\u0006\u0000'), { 'not-a-charter': 1 });
    assert.deepEqual(counts('%PDF-1.7\n1 0 obj'), { 'not-a-charter': 1 });
    assert.deepEqual(counts('We help.'), { 'not-a-charter': 1 });
    assert.deepEqual(counts('- a\n- b'), { 'not-a-charter': 1 });
    for (const text of ['', '\n', '# remark', '---\n', '{}', '\uFEFF'])
      assert.deepEqual(counts(text), { 'empty-charter': 1 }, text);
  });
});

describe('one cause is one finding', () => {
  const cases: Record<string, Record<string, number>> = {
    'purpose: Be the #1 reason: quality': { 'cut-text': 1 },
    'norms:\n  - Tools #1: survey': { 'cut-text': 1 },
    'norms:\n  - Tools: survey: CRM': { 'refused-text': 1 },
    'norms:\n  - Tools: [a, b]': { 'split-text': 1 },
    'norms:\n  - Tools: 1.10': { 'split-text': 1 },
    'members:\n  - name: [to be hired]': { 'split-list': 1 },
    'members:\n  - name: 10:30': { 'unquoted-time': 1 },
    'status: yes': { 'unknown-word': 1 },
    'status: 1.10': { 'unknown-word': 1 },
    'status: [draft]': { 'split-list': 1 },
    'status:\n  - draft': { 'wrong-type': 1 },
    'roles:\n  - title: Lead\n    vacant: yes': { 'unquoted-yes-no': 1 },
    'roles:\n  - title: Lead\n    vacant: "yes"': { 'wrong-type': 1 },
    'team:\n  Our name: Desk': { 'split-text': 1 },
    'purpose:\n  - Answer\n  - Resolve': { 'wrong-type': 1 },
    'scope:\n  inn: Parcels': { 'unknown-key': 1 },
    'norms:\n  - {a}': { 'split-text': 1 },
    'norms:\n  - {{a}}': { 'refused-text': 1 },
    'norms: a\nnorms: [b: c]': { 'duplicate-key': 1 },
    'background: >9': { 'refused-text': 1 },
    'norms:\n  - -5 points\n  - - a': { 'wrong-type': 1 },
    'purpose: "We" help\nand care: always': { 'refused-text': 1, 'unknown-key': 1 },
    'scope:\n\t- in: a\n\t- out: b': { 'uneven-indentation': 1, 'wrong-type': 1 },
  };
  for (const [part, expected] of Object.entries(cases)) {
    it(JSON.stringify(part), () => assert.deepEqual(counts(`charter: 1\ntitle: x\n${part}\n`), expected));
  }

  it('a misspelt title is not missing as well', () => {
    assert.deepEqual(counts('charter: 1\nTitle: x\n'), { 'unknown-key': 1 });
    assert.deepEqual(counts('charter: 1\ntitle: #1 desk\n'), { 'cut-text': 1 });
    assert.deepEqual(counts('charter: Returns Desk\n'), { 'wrong-type': 1, 'missing-title': 1 });
  });
});
