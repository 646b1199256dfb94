import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { formats, profileOf, rules } from '../../core/src/index.js';
import { precisionOf } from '../../core/src/report/precision.js';
import { reportOn } from '../core/report/sample-report.js';

const FOLDER = 'test/precision';

interface OnRecord {
  readonly sets: readonly { readonly charters: readonly string[] }[];
  readonly mended: { readonly [rule: string]: unknown };
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly properties: { readonly precision?: string; readonly measured?: object };
        }[];
      };
    };
  }[];
}

const record = JSON.parse(readFileSync(`${FOLDER}/record.json`, 'utf8')) as OnRecord;
const ids = new Set(rules.map(({ id }) => id));

describe('how often the rules are right', () => {
  it('is at least 0.95 for every rule that everybody is asked, where enough findings tell', () => {
    const tooOften = rules.filter(({ id, meta }) => {
      const { precision, measured } = precisionOf(id);
      const isAsked = ['minimal', 'recommended'].includes(profileOf(meta));
      return isAsked && precision !== undefined && measured!.right / measured!.fired < 0.95;
    });
    assert.deepEqual(
      tooOften.map(({ id }) => id),
      [],
      'mend the rule, or give it the profile “strict”',
    );
  });

  it('is not called proven by fewer than ten findings', () => {
    for (const { id } of rules) {
      const { precision, measured } = precisionOf(id);
      assert.equal(precision !== undefined, (measured?.fired ?? 0) >= 10, id);
    }
  });

  it('stands in SARIF reports', () => {
    const sarif = JSON.parse(formats.sarif(reportOn([]), { color: false })) as Sarif;
    const descriptors = sarif.runs[0]!.tool.driver.rules;
    for (const { id, properties } of descriptors) {
      const { precision, measured } = precisionOf(id);
      assert.equal(properties.precision, precision, id);
      assert.deepEqual(properties.measured, measured, id);
    }
    assert.ok(descriptors.some(({ properties }) => properties.precision === 'very-high'));
  });

  it('counts every charter in one set, and expects and mends rules that there are or were', () => {
    const files = readdirSync(`${FOLDER}/charters`, { recursive: true, encoding: 'utf8' });
    const named = files.filter((file) => file.endsWith('.charter.yaml')).map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(
      named.toSorted(),
      record.sets.flatMap(({ charters }) => charters.map((name) => `${name}.charter.yaml`)).toSorted(),
    );
    for (const rule of Object.keys(record.mended)) assert.ok(ids.has(rule), rule);
  });
});
