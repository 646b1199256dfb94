import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { analyze, defaultSettings, formatEdits } from '../../../core/src/index.js';
import { factsOf, importFile, read, type Facts } from './kit.js';

const FIXTURES = 'test/fixtures/import';
// Real charters belong to others and are no part of the project: they are read where they are at hand.
const CHARTERS = '../shared/data/charters';

describe('importing documents as people write them', () => {
  for (const name of documentsIn(FIXTURES)) {
    it(`${name}: who, what, when, and every word`, () => {
      const key = parse(readFileSync(`${FIXTURES}/${name.replace(/\.\w+$/, '.key.yaml')}`, 'utf8')) as Partial<Facts>;
      const imported = importFile(`${FIXTURES}/${name}`);
      assert.deepEqual(sorted(factsOf(read(imported))), sorted({ ...NOTHING, ...key }));
      holds(imported);
    });
  }
});

describe('importing real charters', () => {
  for (const name of existsSync(CHARTERS) ? readdirSync(CHARTERS) : ['none at hand']) {
    it(`${name}: every word is there, and no error`, function () {
      if (!existsSync(`${CHARTERS}/${name}`)) this.skip();
      holds(importFile(`${CHARTERS}/${name}`));
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

/** What holds for every import: the words come out as they went in, and the file is one that needs no mending. */
function holds(imported: ReturnType<typeof importFile>): void {
  const { words } = imported.report;
  assert.deepEqual(words.lost, []);
  assert.ok(words.sameOrder, 'the printed charter reads in another order');
  const document = read(imported);
  assert.deepEqual(document.syntax.problems, []);
  assert.deepEqual(formatEdits(document), []);
  const errors = analyze(document, { settings: defaultSettings(), today: '2026-11-22' }).filter(
    ({ severity }) => severity === 'error',
  );
  assert.deepEqual(
    errors.map(({ rule, message }) => `${rule}: ${message}`),
    [],
  );
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !name.endsWith('.key.yaml'));
}
