import assert from 'node:assert/strict';
import { inFolder } from '../kit/folder.js';
import { schemaErrors } from '../kit/json-schema.js';
import { ERROR, json, WARNING } from './samples.js';

const BASELINE = ['--baseline', 'known.json'];
const WRITE = ['check', ...BASELINE, '--write-baseline'];
const STRICTLY = ['check', ...BASELINE, '--fail-on', 'warning'];

describe('charter check --baseline', () => {
  it('leaves out what was there when it was written, and reports what is new', () =>
    inFolder({ 'error.charter.yaml': ERROR, 'teams/warning.charter.yaml': WARNING }, async ({ run, read, write }) => {
      const written = await run(WRITE);
      assert.equal(written.code, 0);
      assert.match(written.err, /known\.json now holds \d+ findings, which will not be reported again\.\n$/);
      const baseline: unknown = JSON.parse(read('known.json'));
      assert.deepEqual(schemaErrors('schemas/baseline.schema.json', baseline), []);
      assert.equal((await run(STRICTLY)).code, 0);
      assert.deepEqual(json(await run(['check', ...BASELINE, '--format', 'json'])).findings, []);

      write('error.charter.yaml', `# One line more\n${ERROR}hobbies: swimming\n`);
      const { findings } = json(await run(['check', ...BASELINE, '--format', 'json']));
      assert.deepEqual(findings.map(({ rule }) => rule), ['unknown-key']); // prettier-ignore
      assert.equal((await run(STRICTLY)).code, 1);
    }));

  it('tells what no longer occurs, and takes it out when asked', () =>
    inFolder({ 'error.charter.yaml': ERROR, 'warning.charter.yaml': WARNING }, async ({ run, read, write }) => {
      await run(WRITE);
      const before = read('known.json');
      write('error.charter.yaml', ERROR.replace(/^.*$/m, 'charter: 1'));
      assert.equal((await run(['check', ...BASELINE, 'warning.charter.yaml'])).code, 0);
      assert.equal(read('known.json'), before, 'nothing is written unless asked');
      write('error.charter.yaml', 'charter: 1\ntitle: Fine\nstatus: closed\n');
      assert.match((await run(['check', ...BASELINE])).err, /of its entries no longer occur; --prune-baseline/);
      assert.match(
        (await run(['check', ...BASELINE, '--prune-baseline'])).err,
        /\d+ that no longer occur taken out of it\./,
      );
      const files = (JSON.parse(read('known.json')) as { findings: { file: string }[] }).findings.map(
        ({ file }) => file,
      );
      assert.ok(files.length > 0 && files.every((file) => file === 'warning.charter.yaml'));
    }));

  it('adds nothing when it takes out, and keeps what was not checked', () =>
    inFolder({ 'a.charter.yaml': ERROR, 'b.charter.yaml': WARNING }, async ({ run, read, write }) => {
      await run([...WRITE, 'b.charter.yaml']);
      const before = read('known.json');
      assert.equal((await run(['check', ...BASELINE, '--prune-baseline', 'a.charter.yaml'])).code, 1);
      assert.equal(read('known.json'), before);
      await run([...WRITE, 'a.charter.yaml']);
      assert.equal((await run(STRICTLY)).code, 0);
      write('b.charter.yaml', 'charter: 1\ntitle: Fine\nstatus: closed\n');
    }));

  it('is never about what is due to the calendar alone', () => {
    const overdue = 'charter: 1\ntitle: Desk\nreview:\n  next: 2026-01-31\n';
    return inFolder({ 'overdue.charter.yaml': overdue }, async ({ run }) => {
      await run(WRITE);
      const { findings } = json(await run(['check', ...BASELINE, '--format', 'json']));
      assert.deepEqual(findings.map(({ rule }) => rule), ['review-overdue']); // prettier-ignore
    });
  });

  it('names charters from its own folder', () =>
    inFolder({ 'teams/error.charter.yaml': ERROR }, async ({ run, read }) => {
      await run(['check', '--baseline', 'ci/known.json', '--write-baseline']);
      assert.match(read('ci/known.json'), /"file": "\.\.\/teams\/error\.charter\.yaml"/);
      assert.equal((await run(['check', '--baseline', '../ci/known.json'], { cwd: 'teams' })).code, 0);
    }));

  it('keeps the fingerprints of what is left', () =>
    inFolder({ 'x.charter.yaml': 'charter: 1\ntitle: A\nrisks: [TBD]\n' }, async ({ run, write }) => {
      await run(WRITE);
      write('x.charter.yaml', 'charter: 1\ntitle: A\nrisks: [TBD, TBD]\n');
      const all = json(await run(['check', '--format', 'json'])).findings;
      const left = json(await run(['check', ...BASELINE, '--format', 'json'])).findings;
      assert.ok(left.length > 0 && left.length < all.length);
      assert.ok(left.every(({ fingerprint }) => all.some((one) => one.fingerprint === fingerprint)));
    }));

  it('is refused where it is missing, broken or not named', () =>
    inFolder({ 'a.charter.yaml': WARNING, 'known.json': '{"version": 2}' }, async ({ run }) => {
      assert.equal((await run(['check', ...BASELINE])).code, 2);
      assert.equal((await run(WRITE)).code, 2);
      assert.match((await run(['check', '--baseline', 'nope.json'])).err, /There is no baseline “nope\.json”/);
      assert.match((await run(['check', '--write-baseline'])).err, /--baseline charter-baseline\.json/);
    }));
});

describe('charter check --shard', () => {
  it('shares the charters between the runs', () =>
    inFolder({ 'a.charter.yaml': ERROR, 'b.charter.yaml': ERROR, 'c.charter.yaml': ERROR }, async ({ run }) => {
      const files = async (shard: string): Promise<string[]> => [
        ...new Set(json(await run(['check', '--format', 'json', '--shard', shard])).findings.map(({ file }) => file)),
      ];
      assert.deepEqual(await files('1/2'), ['a.charter.yaml', 'c.charter.yaml']);
      assert.deepEqual(await files('2/2'), ['b.charter.yaml']);
      assert.equal((await run(['check', '--shard', '4/4'])).code, 0);
      for (const bad of ['0/2', '3/2', 'first', '1']) assert.equal((await run(['check', '--shard', bad])).code, 2);
    }));
});
