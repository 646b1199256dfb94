import assert from 'node:assert/strict';
import { formats, parseCharter } from '../../../core/src/index.js';
import { fileReport, reportOn } from './sample-report.js';

describe('the frame of a finding', () => {
  it('shows a stretch of a line of a million letters', () => {
    const source = `a: ${'x'.repeat(500_000)}«y»${'z'.repeat(500_000)}`;
    const report = reportOn([
      fileReport(
        'x',
        source,
        Array.from({ length: 100 }, () => ({ at: 0 })),
      ),
    ]);
    assert.ok(formats.text(report, { color: false }).length < 50_000);
    assert.equal(parseCharter(source.replaceAll(/[«»]/g, '')).syntax.problems.length, 0);
  });
});
