import assert from 'node:assert/strict';
import { analyze, defaultSettings, english, parseCharter } from '../../../core/src/index.js';
import {
  charterStatus,
  portfolioOf,
  readSaved,
  statusFormats,
  type CharterStatus,
  type Run,
} from '../../../core/src/status/index.js';

const TODAY = '2026-03-01';

function statusOf(text: string, file = 'a.charter.yaml', today = TODAY, repository = 'here'): CharterStatus {
  const document = parseCharter(text);
  const findings = analyze(document, { settings: defaultSettings(), today });
  return charterStatus(document, { repository, file, findings, today, covers: false });
}

function charter(review: string, more = ''): string {
  return `charter: 1\ntitle: Desk\nstatus: active\nreview: {next: ${review}}\n${more}`;
}

function run(today: string, repository: string, charters: { readonly [file: string]: string }): Run {
  const all = Object.entries(charters).map(([file, text]) => statusOf(text, file, today, repository));
  return { repository, today, charters: all };
}

describe('the status of a charter', () => {
  it('says how far the signing has come, and whom it waits for', () => {
    const people = 'members: [{id: ana, name: Ana Ruiz}, {id: bo, name: Bo Chen}]\n';
    const one = statusOf(charter('2026-03-20', `${people}signatures: [{member: ana, signed: 2026-02-01}]\n`));
    assert.deepEqual(one.signatures, {
      people: 2,
      signed: 1,
      missing: ['Bo Chen'],
      again: [],
      words: '1 of 2 signed',
    });
    assert.deepEqual(one.review, { state: 'soon', due: '2026-03-20', days: 19, words: 'Review in 19 days' });
    const fallen = charter(
      '2026-03-20',
      `${people}signatures: [{member: ana, signed: 2026-02-01, terms: v1-${'0'.repeat(64)}}]\n`,
    );
    assert.deepEqual(statusOf(fallen).signatures.again, ['Ana Ruiz']);
  });

  it('asks nobody to sign a draft', () => {
    const { signatures } = statusOf('charter: 1\ntitle: Desk\nmembers: [Ana Ruiz]\n');
    assert.deepEqual(
      [signatures.people, signatures.missing, signatures.words],
      [0, [], 'A draft: nobody is asked yet'],
    );
  });

  it('of any text is one', () => {
    for (const text of ['', '[', '\0', 'charter: 1\ntitle: {}\nreview: 7\nsignatures: folder\n']) {
      const one = statusOf(text);
      assert.ok(one.review.words !== '' && one.signatures.words !== '', JSON.stringify(text));
    }
    assert.equal(statusOf('').review.words, 'Cannot be read as a charter');
    assert.equal(statusOf('charter: 1\ntitle: Desk\nstatus: closed\n').review.words, 'Closed');
  });
});

describe('a portfolio', () => {
  const files = (all: readonly CharterStatus[]): string[] => all.map(({ file }) => file);

  it('has the next review first, and those without a day last', () => {
    const { charters, summary } = portfolioOf(
      [
        run(TODAY, 'here', {
          a: 'charter: 1\ntitle: Desk\n',
          b: charter('2026-05-01'),
          c: 'charter: 1\ntitle: Desk\nreview: {cadence: annual}\n',
          d: charter('2026-02-01'),
        }),
      ],
      TODAY,
    );
    assert.deepEqual(files(charters), ['d', 'b', 'c', 'a']);
    assert.deepEqual([summary.overdue, summary.soon, summary.undated], [1, 0, 1]);
  });

  it('spreads the reviews that fall on one day over free working days', () => {
    const day = charter('2026-03-18');
    const { crowded } = portfolioOf(
      [run(TODAY, 'here', { a: day, b: day, c: day, d: day, e: charter('2026-03-11'), f: charter('2026-02-01') })],
      TODAY,
    );
    assert.deepEqual(
      crowded.map((one) => [one.day, one.charters.map(({ file, suggested }) => `${file} ${suggested}`)]),
      // A week earlier there is a review already, and two weeks earlier is too soon.
      [['2026-03-18', ['a 2026-03-18', 'b 2026-03-25', 'c 2026-04-01', 'd 2026-04-08']]],
    );
    assert.deepEqual(portfolioOf([run(TODAY, 'here', { a: day, b: day })], TODAY).crowded, []);
    const past = charter('2026-02-18');
    assert.deepEqual(portfolioOf([run(TODAY, 'here', { a: past, b: past, c: past })], TODAY).crowded, []);
  });

  it('joins repositories, each by its latest run, as of today', () => {
    const joined = portfolioOf(
      [
        run('2026-02-01', 'west', { a: charter('2026-02-20') }),
        run('2026-02-10', 'west', { a: charter('2026-02-20'), b: charter('2026-09-01') }),
        run('2026-02-10', 'east', { a: charter('2026-06-01') }),
      ],
      TODAY,
    );
    assert.deepEqual(
      joined.charters.map(({ repository, file, review }) => `${repository} ${file} ${review.words}`),
      [
        'west a Review overdue since 20 February 2026',
        'east a Review on 1 June 2026',
        'west b Review on 1 September 2026',
      ],
    );
    assert.equal(joined.trend?.since, '2026-02-01');
    assert.deepEqual(joined.trend?.added, [{ repository: 'west', file: 'b', title: 'Desk' }]);
  });

  it('tells what has changed since an earlier run', () => {
    const before = run('2026-02-01', 'here', { a: charter('2026-01-20'), gone: charter('2026-09-01') });
    const now = run(TODAY, 'here', { a: charter('2027-01-20') });
    const portfolio = portfolioOf([now, before], TODAY);
    assert.equal(portfolio.trend?.before.overdue, 1);
    assert.match(
      statusFormats.table(portfolio, { version: '1', columns: undefined }),
      /Since 1 February 2026: 1 overdue review fewer, \d+ findings fewer, 1 charter gone\./,
    );
    assert.equal(portfolioOf([now], TODAY).trend, null);
    assert.equal(portfolioOf([before, run('2026-02-01', 'here', {})], TODAY).trend, null);
  });
});

describe('a saved result', () => {
  it('is read as it was', () => {
    const portfolio = portfolioOf([run(TODAY, 'here', { a: charter('2026-03-18'), b: '[' })], TODAY);
    const saved = readSaved(statusFormats.json(portfolio, { version: '1', columns: undefined }));
    assert.ok('length' in saved);
    assert.deepEqual(portfolioOf(saved, TODAY), portfolio);
  });

  it('of anything else is refused with the reason', () => {
    const refused = (data: unknown, text = JSON.stringify(data)): string => {
      const read = readSaved(text);
      return 'words' in read ? english(read) : '';
    };
    assert.match(refused(undefined, 'no'), /This is no JSON/);
    for (const data of [null, [], 7, {}, { version: 1, today: TODAY, findings: [] }])
      assert.match(refused(data), /This is no result of/);
    assert.match(refused({ version: 2, today: TODAY, charters: [] }), /another version/);
    assert.match(refused({ version: 1, today: TODAY, charters: [{ repository: 'a', file: 'b' }] }), /cannot be read/);
    const odd = {
      repository: 'a',
      file: 'b',
      seen: TODAY,
      title: 7,
      signatures: { people: -1, missing: [1, 'x'] },
      coverage: [{}],
    };
    const read = readSaved(JSON.stringify({ version: 1, today: TODAY, charters: [odd] }));
    assert.ok('length' in read);
    assert.deepEqual([read[0]?.charters[0]?.title, read[0]?.charters[0]?.signatures.missing], ['', ['x']]);
  });
});
