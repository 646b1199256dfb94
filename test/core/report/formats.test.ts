import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { formats, rules, type CheckReport, type FormatName } from '../../../core/src/index.js';
import { approve } from '../../kit/approve.js';
import { schemaErrors } from '../../kit/json-schema.js';
import { fileReport, reportOn, sampleReport } from './sample-report.js';

const ESCAPE = '\u001B';
const plain = { color: false };

function show(format: FormatName, report: CheckReport = sampleReport()): string {
  return formats[format](report, plain);
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
      }[];
    }[];
    readonly tool: {
      readonly driver: {
        readonly rules: readonly { readonly id: string; readonly help: { readonly markdown: string } }[];
      };
    };
  }[];
}

describe('report formats', () => {
  const extensions = {
    text: 'txt',
    concise: 'txt',
    github: 'txt',
    json: 'json',
    gitlab: 'json',
    rdjson: 'json',
    junit: 'xml',
    checkstyle: 'xml',
    markdown: 'md',
  };
  for (const [format, extension] of Object.entries(extensions)) {
    it(`${format} shows a report as approved`, () => {
      approve(`test/core/report/approved/${format}.${extension}`, show(format as FormatName));
    });
  }

  it('sarif shows the results as approved', () => {
    const { results } = (JSON.parse(show('sarif')) as Sarif).runs[0]!;
    approve('test/core/report/approved/sarif-results.json', `${JSON.stringify(results, undefined, 2)}\n`);
  });

  it('text is colored where that is wanted, and says the same', () => {
    const colored = formats.text(sampleReport(), { color: true });
    assert.ok(colored.includes(`${ESCAPE}[31merror${ESCAPE}[0m`));
    assert.equal(
      colored
        .split(ESCAPE)
        .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, '')))
        .join(''),
      show('text'),
    );
  });

  it('text is broken between words on a terminal', () => {
    const lines = formats.text(sampleReport(), { color: false, columns: 50 }).split('\n');
    const at = lines.findIndex((line) => line.includes('YAML reads only'));
    assert.deepEqual(lines.slice(at, at + 2), [
      '  YAML reads only “Be the”: what follows the # is',
      '  lost. Put the text in quotation marks.',
    ]);
  });

  it('all but json leave the hints to the editor', () => {
    for (const format of Object.keys(formats) as FormatName[]) {
      const tells = show(format).includes('Only for the editor.');
      assert.equal(tells, format === 'json', format);
    }
  });

  it('say nothing, or nothing bad, about clean charters', () => {
    const clean = reportOn([fileReport('a.charter.yaml', 'charter: 1\ntitle: A\n', [])]);
    for (const format of ['text', 'concise', 'github'] as const) assert.equal(show(format, clean), '');
    assert.deepEqual(JSON.parse(show('gitlab', clean)), []);
    assert.match(show('junit', clean), /tests="1" failures="0" errors="0"/);
  });
});

describe('the JSON report', () => {
  const errorsIn = (report?: CheckReport): readonly object[] =>
    schemaErrors('schemas/check.schema.json', JSON.parse(show('json', report)));

  it('is as its published schema says', () => {
    assert.deepEqual(errorsIn(), []);
  });

  it('has the address of the rule where there is one', () => {
    const report = { ...sampleReport(), ruleUrl: (rule: string) => `https://example.org/${rule}` };
    const { findings } = JSON.parse(show('json', report)) as { findings: { url: string; rule: string }[] };
    assert.deepEqual(errorsIn(report), []);
    for (const { url, rule } of findings) assert.equal(url, `https://example.org/${rule}`);
  });
});

describe('the SARIF report', () => {
  it('is as the schema of SARIF 2.1.0 says', () => {
    // From the npm package @microsoft/jest-sarif (MIT): the schema of the OASIS standard, written for draft-04.
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(readFileSync('test/fixtures/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
    const draft4 = { strict: false, validateFormats: false, unicodeRegExp: false };
    const validate = new Ajv({ ...draft4, allErrors: true, code: { optimize: false } }).compile(schema);
    assert.ok(validate(JSON.parse(show('sarif'))), JSON.stringify(validate.errors));
    assert.ok(!validate({ version: '2.1.0' }), 'the schema lets anything pass');
  });

  it('carries the page of every rule as help', () => {
    const { driver } = (JSON.parse(show('sarif')) as Sarif).runs[0]!.tool;
    assert.equal(driver.rules.length, rules.length);
    for (const { id, help } of driver.rules) assert.match(help.markdown, new RegExp(`^# ${id}\n`));
  });

  it('points from each result to its rule', () => {
    const charter = fileReport('a.charter.yaml', '«title»: A', [{ at: 0, rule: rules.at(-1)!.id }]);
    const { results, tool } = (JSON.parse(show('sarif', reportOn([charter]))) as Sarif).runs[0]!;
    assert.equal(tool.driver.rules[results[0]!.ruleIndex]!.id, rules.at(-1)!.id);
  });

  it('names files by references that resolve to them', () => {
    const { results } = (JSON.parse(show('sarif')) as Sarif).runs[0]!;
    for (const { locations } of results) {
      const { uri } = locations[0]!.physicalLocation.artifactLocation;
      const url = new URL(uri, 'file:///top/');
      assert.equal(url.search + url.hash, '');
      assert.ok(
        ['/top/teams/cx, 50 % #1.charter.yaml', '/top/teams/empty.charter.yaml'].includes(
          decodeURIComponent(url.pathname),
        ),
      );
    }
  });

  it('gives columns only where start and end are on one line', () => {
    for (const { locations } of (JSON.parse(show('sarif')) as Sarif).runs[0]!.results) {
      const region = locations[0]!.physicalLocation.region;
      assert.notEqual('endLine' in region, 'startColumn' in region);
    }
  });
});
