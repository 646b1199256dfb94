import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { applyEdits, canFormat, formatEdits, pages, parseCharter, type Node } from '../../../core/src/index.js';
import { pageExamples } from '../../kit/rule-page.js';
import { charterTexts } from './charter-texts.js';

function format(text: string): string {
  return applyEdits(text, formatEdits(parseCharter(text)));
}

/** Formats, and holds that it is a standstill and changes nothing that is said. */
function checkedFormat(text: string): string {
  const formatted = format(text);
  assert.equal(format(formatted), formatted, 'formatting twice is not formatting once');
  return formatted;
}

const CASES: { readonly [what: string]: readonly [before: string, after: string] } = {
  'indents by two, lists below their key too': [
    'charter: 1\nscope:\n    in:\n    - a\n    -   title: b\n        note: c\n',
    'charter: 1\nscope:\n  in:\n    - a\n    - title: b\n      note: c\n',
  ],
  'moves a block of text as a whole': [
    'purpose:\n    mission: |\n       One\n         deeper\n\n       two\n',
    'purpose:\n  mission: |\n    One\n      deeper\n\n    two\n',
  ],
  'keeps an indentation that is written down': [
    'purpose:\n    mission: |2\n        One\n      two\n',
    'purpose:\n  mission: |2\n      One\n    two\n',
  ],
  'takes away blanks nobody sees, but not those that count': [
    'title: X  \nintroduction: |\n  One  \n  two\npurpose: a\n  b   \n',
    'title: X\nintroduction: |\n  One  \n  two\npurpose: a\n  b   \n',
  ],
  'ends the file with one line break': ['title: X\n\n\n', 'title: X\n'],
  'adds the line break at the end': ['title: X', 'title: X\n'],
  'keeps CRLF': ['title: X  \r\nscope:\r\n    in: a', 'title: X\r\nscope:\r\n  in: a\r\n'],
  'keeps the byte order mark': ['\uFEFF\n\ntitle: X', '\uFEFFtitle: X\n'],
  'leaves one blank line of several': ['title: X\n\n\n\nteam: Z\n', 'title: X\n\nteam: Z\n'],
  'sets the other sections apart where most are': [
    'title: X\n\nscope:\n  in: a\n# About us\nmembers:\n  - Ana\n\nroles:\n  - Lead\n',
    'title: X\n\nscope:\n  in: a\n\n# About us\nmembers:\n  - Ana\n\nroles:\n  - Lead\n',
  ],
  'leaves the fields at the top together': [
    'charter: 1\ntitle: X\nteam:\n  name: Z\nsponsors:\n  - Cy\n\nscope:\n  in: a\n\nmembers: Ana\n',
    'charter: 1\ntitle: X\nteam:\n  name: Z\nsponsors:\n  - Cy\n\nscope:\n  in: a\n\nmembers: Ana\n',
  ],
  'leaves sections together where they are': [
    'title: X\nscope:\n  in: a\nmembers:\n  - Ana\n\nroles:\n  - Lead\n',
    'title: X\nscope:\n  in: a\nmembers:\n  - Ana\n\nroles:\n  - Lead\n',
  ],
  'keeps the blank lines that are part of a text': [
    'introduction: |+\n  One\n\n\nscope:\n  in: a\n\nmembers: Ana\n',
    'introduction: |+\n  One\n\n\nscope:\n  in: a\n\nmembers: Ana\n',
  ],
  'spells cadences in one way': [
    'meetings:\n  - cadence: every two weeks\n  - cadence: "Bi-Weekly" # really\n  - cadence: biannual\n',
    'meetings:\n  - cadence: biweekly\n  - cadence: biweekly # really\n  - cadence: biannual\n',
  ],
  'quotes what other programs misread': [
    'title: No\nversion: 1.10\nmeetings:\n  - time: 10:30\n    name: 1.5\nnorms: [yes, on time]\nreview: {next: 2026-12-01}\n',
    "title: 'No'\nversion: '1.10'\nmeetings:\n  - time: '10:30'\n    name: 1.5\nnorms: ['yes', on time]\nreview: {next: 2026-12-01}\n",
  ],
  'leaves a yes or no that is one': [
    'roles:\n  - title: Lead\n    vacant: true\n',
    'roles:\n  - title: Lead\n    vacant: true\n',
  ],
  'moves comments with what they are about': [
    'scope:\n    # what we do\n    in:\n        # first\n        - a\n    # end\nmembers: Ana\n',
    'scope:\n  # what we do\n  in:\n    # first\n    - a\n  # end\nmembers: Ana\n',
  ],
  'keeps the wrapping of texts': [
    'purpose: We answer\n   and help\nnorms:\n-   "We\n    listen"\n',
    'purpose: We answer\n   and help\nnorms:\n  - "We\n    listen"\n',
  ],
  'keeps a comment behind a block of text a comment': [
    'purpose:\n    mission: |\n        One\n      # two\n    vision: x\n',
    'purpose:\n  mission: |\n    One\n  # two\n  vision: x\n',
  ],
};

/** The same charters in every run of the suite; others, and more of them, in `npm run soak`. */
const SOAK_RUNS = Number(process.env['RUNS'] ?? 0);
const RUNS = SOAK_RUNS || 60;

describe('formatting', () => {
  for (const [what, [before, after]] of Object.entries(CASES)) {
    it(what, () => assert.equal(checkedFormat(before), after));
  }

  it('leaves alone what YAML cannot read', () => {
    const text = 'title: X   \npurpose: "open\n';
    assert.equal(canFormat(parseCharter(text)), false);
    assert.equal(format(text), text);
  });

  it('has nothing to do in an empty file', () => {
    for (const text of ['', '\n\n', '# only a comment   ']) assert.equal(format(text), text);
  });

  it('has nothing to do in the examples of good charters', () => {
    for (const name of readdirSync('examples/teams').filter((file) => file.endsWith('.charter.yaml'))) {
      assert.deepEqual(formatEdits(parseCharter(readFileSync(`examples/teams/${name}`, 'utf8'))), [], name);
    }
  });

  it('changes no data and no comment in the examples and the rule pages, and is done after once', () => {
    const folders = ['examples/teams', 'examples/needs-work'];
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.charter.yaml'))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    );
    const blocks = Object.values(pages).flatMap((page) => pageExamples(page).map(({ charter }) => charter));
    for (const text of [...files, ...blocks]) assertSame(text, checkedFormat(text));
  });

  it('changes no data and no comment in charters of any shape, and is done after once', () => {
    let formatted = 0;
    fc.assert(
      fc.property(charterTexts, (text) => {
        const result = checkedFormat(text);
        assertSame(text, result);
        // Editors end a line at a lone CR and YAML does not: such a charter is left alone where that matters.
        if (!canFormat(parseCharter(text)) || /\r(?!\n)/.test(text)) return;
        assertIndentedByTwo(result);
        formatted++;
      }),
      { numRuns: RUNS, ...(SOAK_RUNS === 0 && { seed: 20261122 }) },
    );
    assert.ok(formatted > RUNS / 2, `only ${formatted} of ${RUNS} charters could be formatted at all`);
  });
});

function assertSame(before: string, after: string): void {
  if (before === after || !canFormat(parseCharter(before))) return;
  const words = (text: string): unknown =>
    parse(respelled(text), { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
  assert.deepEqual(words(after), words(before));
  assert.deepEqual(commentsOf(after), commentsOf(before));
}

/** Every list and group of fields begins two columns behind the one around it. */
function assertIndentedByTwo(text: string): void {
  const { root, lines } = parseCharter(text).syntax;
  const columns = (node: Node, depth: number): void => {
    if (node.kind === 'scalar' || node.flow) return;
    const mark = text.startsWith('\uFEFF') && lines.position(node.span.start).line === 0 ? 1 : 0;
    assert.equal(lines.position(node.span.start).character - mark, depth * 2, text);
    const inner = node.kind === 'sequence' ? node.items : node.entries.map(({ value }) => value);
    for (const child of inner) columns(child, depth + 1);
  };
  if (root) columns(root, 0);
}

function respelled(text: string): string {
  return text.replaceAll(/every two weeks|bi-weekly/gi, 'biweekly');
}

function commentsOf(text: string): string[] {
  return parseCharter(text).syntax.comments.map(({ span }) => text.slice(span.start, span.end).trimEnd());
}
