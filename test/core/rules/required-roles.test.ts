import assert from 'node:assert/strict';
import { analyze, parseCharter, readSettings } from '../../../core/src/index.js';

const CHARTER = `
charter: 1
title: Repair Shop
roles:
  - title: Shop Lead
  - title: Senior Quality Coach
members: [Ana Ruiz]
`;

function missing(required: string, charter = CHARTER): string[] {
  const { settings, problems } = readSettings(`rules:\n  missing-role:\n    required: ${required}\n`);
  assert.deepEqual(problems, []);
  return analyze(parseCharter(charter), { settings, today: '2026-11-22' })
    .filter(({ rule }) => rule === 'missing-role')
    .map(({ message }) => /“([^”]+)”/.exec(message)?.[1] ?? '');
}

describe('required roles', () => {
  it('are found in the titles of roles, whatever stands around them', () => {
    assert.deepEqual(missing('[lead, quality coach]'), []);
    assert.deepEqual(missing('[lead, Scribe, Deputy]'), ['Scribe', 'Deputy']);
  });

  it('may be none', () => {
    assert.deepEqual(missing('[]', CHARTER.replace('Shop Lead', 'Painter')), []);
  });

  it('are not asked for where people and roles are missing altogether', () => {
    assert.deepEqual(missing('[lead]', 'charter: 1\ntitle: A\n'), []);
  });
});
