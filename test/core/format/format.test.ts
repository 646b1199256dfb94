import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { canFormat, formatEdits, parseCharter } from '../../../core/src/index.js';
import { checkedFormat, format } from './checked-format.js';

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
});
