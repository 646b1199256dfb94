import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  analyze,
  defaultSettings,
  formatEdits,
  formats,
  parseCharter,
  readBases,
  withBeside,
  type CharterDocument,
  type Finding,
} from '../../core/src/index.js';
import { shapes, type Charter } from '../../core/src/model/charter.generated.js';
import { entitiesOf, fieldsOf, valueOf } from '../../core/src/model/visit.js';
import { approve } from '../kit/approve.js';
import { examplesIn, EXAMPLES_TODAY, type Example } from '../kit/examples.js';

function findings(document: CharterDocument): Finding[] {
  return analyze(document, { settings: defaultSettings(), today: EXAMPLES_TODAY });
}

/** What `charter check` prints about it. */
function says({ file, text }: Example): string {
  const document = parseCharter(text);
  const report = {
    version: '0',
    today: EXAMPLES_TODAY,
    files: [{ file, document, findings: findings(document) }],
    failures: [],
    ruleUrl: () => undefined,
  };
  return formats.text(report, { color: false });
}

describe('examples of teams', () => {
  for (const { name, text } of examplesIn('teams')) {
    it(`${name} is clean`, () => {
      const objections = findings(parseCharter(text)).filter(
        ({ severity }) => severity === 'error' || severity === 'warning',
      );
      assert.deepEqual(
        objections.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });

    it(`${name} holds together with what it builds on`, () => {
      const document = parseCharter(text);
      const builtOn = readBases(document, `${name}.charter.yaml`, (path) => ({
        path,
        text: readFileSync(`examples/teams/${path}`, 'utf8'),
      }));
      withBeside(document, { builtOn, signatures: undefined });
      const objections = analyze(document, { settings: defaultSettings(), today: EXAMPLES_TODAY });
      assert.deepEqual(
        objections.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule }) => rule),
        [],
      );
    });

    it(`${name} is in shape`, () => assert.deepEqual(formatEdits(parseCharter(text)), []));
  }

  it('every-field uses every field of the format', () => {
    const { text } = examplesIn('teams').find(({ name }) => name === 'every-field') as Example;
    const used = new Set<string>();
    for (const entity of entitiesOf(parseCharter(text).charter as Charter)) {
      for (const [name] of fieldsOf(entity)) {
        const value = name === 'id' ? entity.idText : valueOf(entity, name);
        if (value !== undefined && !(Array.isArray(value) && value.length === 0)) used.add(`${entity.shape}.${name}`);
      }
    }
    const all = Object.entries(shapes).flatMap(([shape, { fields }]) =>
      Object.keys(fields).map((field) => `${shape}.${field}`),
    );
    assert.deepEqual(
      all.filter((field) => !used.has(field)),
      [],
    );
  });
});

describe('examples that need work', () => {
  for (const example of examplesIn('needs-work')) {
    it(`${example.name} is told what to mend`, () => {
      const text = says(example);
      assert.notEqual(text, '');
      approve(example.file.replace('.charter.yaml', '.says.txt'), text);
    });
  }

  it('have no approvals without a charter', () => {
    const left = readdirSync('examples/needs-work')
      .filter((name) => name.endsWith('.says.txt'))
      .filter((name) => !existsSync(`examples/needs-work/${name.replace('.says.txt', '.charter.yaml')}`));
    assert.deepEqual(left, []);
  });
});
