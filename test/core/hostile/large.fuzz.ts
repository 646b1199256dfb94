import assert from 'node:assert/strict';
import { analyze, defaultSettings, parseCharter } from '../../../core/src/index.js';
import { counts } from './counts.js';

const HEAD = 'charter: 1\ntitle: Returns Desk\npurpose: We help.\n';

describe('large texts', () => {
  it('30,000 keys of one map are read, and their slips reported up to a limit', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `key-number-${i}: v\n`).join('');
    assert.deepEqual(counts(HEAD + keys), { 'unknown-key': 100 });
    assert.deepEqual(counts(`${HEAD}x-a:\n${'  a: 1\n'.repeat(18_000)}`), { 'duplicate-key': 100 });
  });

  it('20,000 aliases are not followed', () => {
    assert.equal(counts(`${HEAD}x-a: &a b\nnorms:\n${'  - *a\n'.repeat(20_000)}`)['yaml-feature'], 100);
  });

  it('a MiB of commas, of keys, of blanks with tabs', () => {
    assert.deepEqual(counts(`${HEAD}norms: [${'1,'.repeat(500_000)}]`), { 'too-large': 1 });
    assert.deepEqual(counts('a:\n'.repeat(340_000)), { 'too-large': 1 });
    assert.deepEqual(counts(HEAD + ' \t\n'.repeat(340_000)), { 'too-large': 1 });
    assert.deepEqual(counts(HEAD + 'a'.repeat(1_048_577)), { 'too-large': 1 });
  });

  it('20,000 remarks that silence a rule', () => {
    const rule = 'unmeasurable-objective';
    const remarks = `# charter-ignore ${rule}: why not\n`.repeat(20_000);
    const text = `charter: 1\ntitle: A\nobjectives:\n${'  - Make people smile\n'.repeat(50)}${remarks}`;
    const findings = analyze(parseCharter(text), { settings: defaultSettings(), today: '2026-11-22' });
    assert.equal(findings.filter((finding) => finding.rule === rule).length, 50);
    assert.equal(findings.filter((finding) => finding.rule === 'unused-suppression').length, 100);
  });
});
