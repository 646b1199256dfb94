import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { assertHolds } from './holds.js';
import { factsOf, importFile, read, type Facts } from './kit.js';

const FIXTURES = 'test/fixtures/import';

describe('importing documents as people write them', () => {
  for (const name of documentsIn(FIXTURES)) {
    it(`${name}: who, what, when, and every word`, () => {
      const key = parse(readFileSync(`${FIXTURES}/${name.replace(/\.\w+$/, '.key.yaml')}`, 'utf8')) as Partial<Facts>;
      const imported = importFile(`${FIXTURES}/${name}`);
      assert.deepEqual(sorted(factsOf(read(imported))), sorted({ ...NOTHING, ...key }));
      assertHolds(imported);
    });
  }
});

const NOTHING: Facts = { members: [], roles: {}, objectives: [], in: [], out: [], signatories: [], cadences: [] };

/** The order in which meetings are read off prose is nobody's business; who has no role need not be named. */
function sorted(facts: Facts): Facts {
  const roles = Object.fromEntries(Object.entries(facts.roles).filter(([, titles]) => titles.length > 0));
  const { language, review, ...others } = facts;
  return {
    ...others,
    roles,
    cadences: [...new Set(facts.cadences)].toSorted(),
    language: language ?? 'en',
    review: review ?? '',
  };
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.endsWith('.key.yaml'));
}
