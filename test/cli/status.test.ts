import assert from 'node:assert/strict';
import path from 'node:path';
import { inFolder, type Ran } from '../kit/folder.js';
import { parseCalendar, valuesOf } from '../kit/ical.js';
import { schemaErrors } from '../kit/json-schema.js';

interface Json {
  readonly charters: readonly { readonly repository: string; readonly file: string; readonly coverage: unknown }[];
  readonly trend: { readonly since: string } | null;
  readonly failures: readonly { readonly file?: string; readonly message: string }[];
}

/** What was printed as JSON, which has to be as its published schema says. */
function json(ran: Ran): Json {
  const report = JSON.parse(ran.out) as Json;
  assert.deepEqual(schemaErrors('schemas/status.schema.json', report), []);
  return report;
}

function desk(review: string): string {
  return `charter: 1\ntitle: Desk\nstatus: active\nmembers: [Ana Ruiz]\nreview: {next: ${review}}\n`;
}

const TODAY = ['--today', '2026-03-01'];
const AS_JSON = ['status', '--format', 'json', ...TODAY];

describe('charter status', () => {
  it('lists charters by their next review, and ends with 0 whatever is due', () =>
    inFolder({ 'a.charter.yaml': desk('2026-09-01'), 'b/b.charter.yml': desk('2026-02-01') }, async ({ run }) => {
      const { code, out, err } = await run(['status', ...TODAY]);
      assert.equal(code, 0);
      assert.match(
        out,
        /^Review [^]*\noverdue since 1 February 2026 [^]*\n {2}not signed yet: Ana Ruiz\non 1 September 2026 /,
      );
      assert.match(err, /^2 charters: 1 review overdue; 0 of 2 signatures; \d+ warnings\.\n$/);
    }));

  it('prints JSON as its schema says, for every exit code', () =>
    inFolder(
      { 'a.charter.yaml': desk('2026-09-01'), 'none/x.txt': '', 'bad.charter.yaml': '[' },
      async ({ run, path: top }) => {
        const all = await run(AS_JSON);
        assert.equal(all.code, 0);
        assert.deepEqual(
          json(all).charters.map(({ repository, file }) => [repository, file]),
          [
            [path.basename(top), 'a.charter.yaml'],
            [path.basename(top), 'bad.charter.yaml'],
          ],
        );
        const nothing = await run([...AS_JSON, 'none']);
        assert.deepEqual([nothing.code, json(nothing).charters, json(nothing).failures.length], [3, [], 1]);
        assert.deepEqual((await run(['status', 'none'])).out, '');
        for (const args of [['nope'], ['--from', 'nope.json'], ['--config', 'nope.yaml'], ['--bogus']]) {
          const failed = await run([...AS_JSON, ...args]);
          assert.deepEqual([failed.code, json(failed).failures.length], [2, 1], args.join(' '));
        }
        assert.equal((await run(['status', 'a.charter.yaml', 'nope'])).code, 2);
      },
    ));

  it('joins saved results, and tells the trend', () =>
    inFolder(
      { 'west/a.charter.yaml': desk('2026-02-01'), 'east/a.charter.yaml': desk('2026-04-01') },
      async ({ run, write }) => {
        const west = ['west', '--repository', 'west'];
        write('saved/west-1.json', (await run(['status', ...west, '--format', 'json', '--today', '2026-01-01'])).out);
        write('saved/west-2.json', (await run(['status', ...west, '--format', 'json', '--today', '2026-02-20'])).out);
        write(
          'saved/east.json',
          (await run(['status', 'east', '--repository', 'east', '--format', 'json', ...TODAY])).out,
        );
        const joined = json(await run([...AS_JSON, '--from', 'saved/*.json']));
        assert.deepEqual(
          joined.charters.map(({ repository }) => repository),
          ['west', 'east'],
        );
        assert.equal(joined.trend?.since, '2026-01-01');
        const here = await run(['status', ...TODAY, '--repository', 'west', '--from', 'saved/west-1.json', 'west']);
        assert.match(here.out, /Since 1 January 2026: 1 overdue review more/);
        assert.equal((await run([...AS_JSON, '--from', 'west/a.charter.yaml', 'saved/east.json'])).code, 0);
        assert.match((await run([...AS_JSON, '--from', 'none-*.json'])).err, /No file matches this/);
      },
    ));

  it('prints a calendar of all of them', () =>
    inFolder({ 'a.charter.yaml': desk('2026-09-01'), 'b.charter.yaml': desk('2026-10-01') }, async ({ run, write }) => {
      const ics = await run(['status', '--format', 'ics', ...TODAY]);
      assert.deepEqual(valuesOf(parseCalendar(ics.out), 'dtstart'), ['2026-09-01', '2026-10-01']);
      write('saved.json', (await run(AS_JSON)).out);
      const saved = await run(['status', '--format', 'ics', '--from', 'saved.json']);
      assert.deepEqual(valuesOf(parseCalendar(saved.out), 'dtstart'), ['2026-09-01', '2026-10-01']);
    }));

  it('says what a customer experience team is asked for, where its settings have the profile', () =>
    inFolder(
      { 'a.charter.yaml': desk('2026-09-01'), 'charter.config.yaml': 'profile: customer-experience\n' },
      async ({ run }) => {
        assert.ok(Array.isArray(json(await run(AS_JSON)).charters[0]?.coverage));
        assert.match((await run(['status', '--format', 'html'])).out, /What a customer experience team is asked for/);
      },
    ));

  it('writes to a file', () =>
    inFolder({ 'a.charter.yaml': desk('2026-09-01') }, async ({ run, read }) => {
      assert.equal((await run(['status', '--format', 'html', '--output-file', 'out/all.html', ...TODAY])).out, '');
      assert.match(read('out/all.html'), /^<!doctype html>/);
    }));
});
