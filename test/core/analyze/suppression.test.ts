import assert from 'node:assert/strict';
import { analyze, defaultSettings, parseCharter } from '../../../core/src/index.js';

/** What is said of the objective below a remark, and of the remark. */
function said(remark: string, today = '2026-11-22'): string[] {
  const text = `charter: 1\ntitle: A\nobjectives:\n  # ${remark}\n  - Make people smile\n`;
  return analyze(parseCharter(text), { settings: defaultSettings(), today }).flatMap(({ rule }) =>
    rule.startsWith('missing-') ? [] : [rule],
  );
}

const SILENT: readonly string[] = [];
const RULE = 'unmeasurable-objective';

describe('remarks that silence a rule', () => {
  const cases: readonly (readonly [remark: string, said: readonly string[]])[] = [
    [`charter-ignore ${RULE}: the founders' words`, SILENT],
    [`charter-ignore ${RULE} the founders' words`, SILENT],
    [`charter-ignore ${RULE} until 2026-11-22: the board meets today`, SILENT],
    [`charter-ignore ${RULE} until 2026-11-21: the board met`, ['expired-suppression', RULE]],
    [`charter-ignore ${RULE}`, ['suppression-without-reason', RULE]],
    [`charter-ignore ${RULE} until 2027-01-31`, ['suppression-without-reason', RULE]],
    [`charter-ignore ${RULE} until we have moved`, ['unclear-suppression', RULE]],
    [`charter-later ${RULE} by Ana until 2026-12-31`, SILENT],
    [`charter-later ${RULE} by Ana Ruiz until 2026-12-31: which figure`, SILENT],
    [`charter-later ${RULE} by Ana Ruiz until 2026-10-31: which figure`, ['decision-overdue', RULE]],
    [`charter-later ${RULE} by Ana Ruiz: which figure`, ['unclear-suppression', RULE]],
    [`charter-later ${RULE} until 2026-12-31`, ['unclear-suppression', RULE]],
    [`charter-later ${RULE} by until 2026-12-31`, ['unclear-suppression', RULE]],
    [`charter-later ${RULE}: Ana decides`, ['unclear-suppression', RULE]],
    ['charter-ignore placeholder: the name comes later', ['unused-suppression', RULE]],
    ['charter-later weak-objective by Ana until 2026-12-31', ['unused-suppression', RULE]],
  ];
  for (const [remark, expected] of cases) it(`“${remark}”`, () => assert.deepEqual(said(remark), expected));

  it('are not told unused where the file cannot be read, or the rule was not asked', () => {
    const rules = (text: string): string[] =>
      analyze(parseCharter(text), { settings: defaultSettings(['minimal']), today: '2026-11-22' }).map(
        ({ rule }) => rule,
      );
    const remark = '# charter-ignore-file missing-role: we decide by lot\n# charter-ignore-file unknown-key: ours\n';
    assert.deepEqual(rules(`${remark}charter: 1\ntitle: A\n`), ['unused-suppression']);
    assert.ok(!rules(`${remark}charter: 1\ntitle: "A\n`).includes('unused-suppression'));
  });

  it('may be many', () => {
    const remarks = `# charter-ignore ${RULE}: why not\n`.repeat(200);
    const text = `charter: 1\ntitle: A\nobjectives:\n${'  - Make people smile\n'.repeat(50)}${remarks}`;
    const findings = analyze(parseCharter(text), { settings: defaultSettings(), today: '2026-11-22' });
    assert.equal(findings.filter(({ rule }) => rule === RULE).length, 50);
    assert.equal(findings.filter(({ rule }) => rule === 'unused-suppression').length, 100);
  });
});

describe('very many findings of one rule', () => {
  it('do not hide those of others', () => {
    const objectives = Array.from({ length: 150 }, (_, i) => `  - Make customers happy ${'x'.repeat(i)}\n`).join('');
    const text = `charter: 1\ntitle: A\nobjectives:\n${objectives}version: 1.10\n`;
    const findings = analyze(parseCharter(text), { settings: defaultSettings(), today: '2026-11-22' });
    assert.equal(findings.filter(({ rule }) => rule === RULE).length, 100);
    assert.ok(findings.some(({ rule }) => rule === 'retyped-text'));
  });
});
