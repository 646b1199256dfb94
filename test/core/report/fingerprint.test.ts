import assert from 'node:assert/strict';
import { analyze, defaultSettings, formats, parseCharter } from '../../../core/src/index.js';
import { fileReport, reportOn } from './sample-report.js';

function fingerprintsOf(text: string): Map<string, string> {
  const document = parseCharter(text);
  const findings = analyze(document, { settings: defaultSettings(), today: '2026-11-22' });
  const report = reportOn([{ file: 'x.charter.yaml', document, findings }]);
  const { findings: shown } = JSON.parse(formats.json(report, { color: false })) as {
    findings: { rule: string; fingerprint: string; path: unknown[] }[];
  };
  return new Map(shown.map(({ rule, fingerprint, path }) => [fingerprint, `${rule} ${path.join('/')}`]));
}

const CHARTER = `charter: 1
title: Returns Desk
roles: [Lead]
members:
  - id: ana
    name: Ana Ruiz
    role: Nobody
  - id: bo
    name: Bo Lind
    role: Nobody
`;

describe('fingerprints', () => {
  it('are different for each finding', () => {
    const lines = CHARTER + CHARTER.replace('charter: 1\ntitle: Returns Desk\nroles: [Lead]\nmembers:\n', '');
    const document = parseCharter(lines);
    const findings = analyze(document, { settings: defaultSettings(), today: '2026-11-22' });
    assert.equal(fingerprintsOf(lines).size, findings.length);
    assert.ok(findings.length > 5);
  });

  it('stay when lines move', () => {
    const moved = CHARTER.replace('members:', '\n# The people\n\nmembers:').replace('  - id: bo', '  # Bo\n  - id: bo');
    assert.deepEqual([...fingerprintsOf(moved).keys()], [...fingerprintsOf(CHARTER).keys()]);
  });

  it('stay when another item is put in front', () => {
    const more = CHARTER.replace('members:\n', 'members:\n  - id: cy\n    name: Cy Wong\n    role: Nobody\n');
    const before = fingerprintsOf(CHARTER);
    const after = fingerprintsOf(more);
    for (const [fingerprint, what] of before) assert.ok(after.has(fingerprint), what);
    assert.equal(
      after.get([...before].find(([, what]) => what.includes('members/0'))![0])?.includes('members/1'),
      true,
    );
  });

  it('stay when only a figure of the underlined words changes', () => {
    const markOf = (target: string): string | undefined =>
      [...fingerprintsOf(`charter: 1\ntitle: A\nobjectives:\n  - {id: nps, metric: NPS, target: ${target}}\n`)].find(
        ([, what]) => what.startsWith('target-out-of-range'),
      )?.[0];
    assert.notEqual(markOf('at least 130'), undefined);
    assert.equal(markOf('at least 130'), markOf('at least 140'));
    assert.notEqual(markOf('at least 130'), markOf('at most 130'));
  });

  it('stay when the message is worded anew', () => {
    const mark = (message: string): string => {
      const report = reportOn([fileReport('x', 'title: «A»', [{ at: 0, message }])]);
      return (JSON.parse(formats.gitlab(report, { color: false })) as { fingerprint: string }[])[0]!.fingerprint;
    };
    assert.equal(mark('The review is 3 days late.'), mark('Die Überprüfung ist seit 14 Tagen fällig.'));
  });
});
