import assert from 'node:assert/strict';
import { analyze, defaultSettings, parseCharter } from '../../../core/src/index.js';
import { charterStatus, portfolioOf, statusFormats, type Portfolio } from '../../../core/src/status/index.js';
import { approve } from '../../kit/approve.js';

const TODAY = '2026-03-01';
const NASTY = '=HYPERLINK("http://x.example","<b>1</b>"); @here';

function portfolio(charters: readonly string[], covers = false): Portfolio {
  const all = charters.map((text, index) => {
    const document = parseCharter(text);
    const findings = analyze(document, { settings: defaultSettings(), today: TODAY }).filter(
      ({ calendar }) => calendar,
    );
    const options = { repository: 'here', file: `${index}.charter.yaml`, findings, today: TODAY, covers };
    return charterStatus(document, options);
  });
  return portfolioOf([{ repository: 'here', today: TODAY, charters: all }], TODAY);
}

function format(name: keyof typeof statusFormats, of: Portfolio, columns?: number): string {
  return statusFormats[name](of, { version: '1.0.0', columns });
}

const WORDS = JSON.stringify(NASTY);
const HOSTILE = portfolio([
  `charter: 1\ntitle: ${WORDS}\nteam: ${WORDS}\nversion: ${WORDS}\nstatus: active\nmembers: [{id: a, name: ${WORDS}}, {id: b, name: "+1"}]\nreview: {next: 2026-03-18}\n`,
  'charter: 1\ntitle: "\\u202e##[error]x\\n::set-output"\nreview: {next: 2026-03-18}\n',
  'charter: 1\ntitle: "\\t\\u3000＝1"\nreview: {next: 2026-03-18}\n',
]);
const PEOPLE = 'members: [{id: ana, name: Ana Ruiz}, {id: bo, name: Bo Chen}]\n';
const SIMPLE = portfolio([
  `charter: 1\ntitle: Returns Desk\nteam: Returns\nversion: 1.2\nstatus: active\n${PEOPLE}signatures: [{member: ana, signed: 2026-01-05}]\nreview: {next: 2026-02-18}\nperiod: {end: 2026-02-20}\n`,
  ...['North', 'South', 'West'].map(
    (name) => `charter: 1\ntitle: ${name} Desk\nteam: ${name}\nreview: {next: 2026-06-10}\n`,
  ),
  'charter: 1\ntitle: New Desk\n',
]);

describe('a portfolio as', () => {
  for (const [name, extension] of [
    ['table', 'txt'],
    ['csv', 'csv'],
    ['html', 'html'],
    ['markdown', 'md'],
  ] as const) {
    it(`${name} is as approved`, () => {
      approve(`test/core/status/approved/portfolio.${extension}`, format(name, SIMPLE).replaceAll('\r\n', '\n'));
    });
  }

  it('table fits a narrow terminal', () => {
    const lines = format('table', HOSTILE, 60).split('\n');
    assert.ok(lines.includes('  0.charter.yaml'));
  });

  it('CSV has no cell that a spreadsheet would calculate', () => {
    const cells = [...format('csv', HOSTILE).matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
    assert.ok(cells.includes(`'${NASTY}`));
    for (const cell of cells) assert.ok(!/^\s*[=+\-@|%＝＋－＠]/u.test(cell) || /^-?\d+$/.test(cell), cell);
    const widths = format('csv', SIMPLE)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(',').length);
    assert.equal(new Set(widths).size, 1);
  });

  it('a page has nothing active, and its tables have headings', () => {
    const page = format('html', HOSTILE);
    assert.match(page, /&lt;b&gt;1&lt;\/b&gt;/);
    assert.doesNotMatch(page, /<b>|<script|<a |\son\w+=|##\[|\u202e/);
    assert.match(page, /default-src 'none'/);
    const tables = page.match(/<table>/g)?.length;
    assert.equal(page.match(/<caption>/g)?.length, tables);
    assert.doesNotMatch(page, /<th>/);
  });

  it('text and page say what a customer experience team is asked for', () => {
    const asked = portfolio(['charter: 1\ntitle: Returns Desk\nscope: {in: [Returns]}\n'], true);
    assert.match(
      format('table', asked),
      /\nReturns Desk and what a customer experience team is asked for:\n {2}Its work: 0 of /,
    );
    assert.match(format('html', asked), /<tr><th scope="row">what you do<\/th><td>yes<\/td><\/tr>/);
  });

  it('Markdown addresses and pings nobody', () => {
    const text = format('markdown', HOSTILE);
    assert.doesNotMatch(text, /@here|<b>|\]\(|<!--/);
    const widths = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replaceAll('\\|', '').split('|').length);
    assert.deepEqual([...new Set(widths)], [8]);
  });

  it('text gives no command to a CI runner', () => {
    for (const name of ['table', 'json', 'csv', 'html', 'markdown'] as const)
      assert.doesNotMatch(format(name, HOSTILE), /##\[|^\s*::/m);
  });
});
