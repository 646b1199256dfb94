import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inFolder } from '../kit/folder.js';
import { gitIn, inRepository, type Repository } from '../kit/repository.js';
import { DESK, TOLD, WEAKER } from '../cli/review/samples.js';
import { startGitHub, type GitHub } from './github.js';
import { act, buildProgram, type Ended, type Given } from './runner.js';

/** A pull request that changes one charter, checked out as the runner does it: what merging would make. */
async function inPull(
  before: { readonly [file: string]: string | Uint8Array },
  after: { readonly [file: string]: string | Uint8Array },
  use: (repository: Repository, run: (given?: Given) => Promise<Ended>) => Promise<void>,
): Promise<void> {
  await inRepository(before, async (repository) => {
    const { git, write, commit } = repository;
    git('checkout', '-q', '-b', 'topic');
    for (const [file, text] of Object.entries(after)) write(file, text);
    commit();
    mergeInto(repository);
    await use(repository, (given) => act(repository, { payload: pullOf(repository), ...given }));
  });
}

/** What the runner checks out of a pull request, with whatever is new on main. */
function mergeInto({ git }: Repository): void {
  git('checkout', '-q', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'Meanwhile on main');
  git('checkout', '-q', '--detach', 'main');
  git('merge', '-q', '--no-ff', '-m', 'Merge', 'topic');
}

function pullOf({ git }: Repository, head = 'acme/charters'): object {
  return {
    number: 7,
    repository: { full_name: 'acme/charters', default_branch: 'main' },
    pull_request: {
      number: 7,
      base: { sha: git('rev-parse', 'main').trim() },
      head: { sha: git('rev-parse', 'topic').trim(), repo: { full_name: head } },
    },
  };
}

describe('the GitHub Action', () => {
  let github: GitHub;
  const at = (): { [name: string]: string } => ({ GITHUB_API_URL: github.url });
  const posted = (): string[] =>
    github.requests.filter(({ method }) => method !== 'GET').map(({ method, path: to }) => `${method} ${to}`);

  before(buildProgram);
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close());

  it('says what a pull request does: annotations, summary, outputs, a comment and a status', () =>
    inPull({ 'teams/a.charter.yaml': DESK }, { 'teams/a.charter.yaml': WEAKER }, async ({ git }, run) => {
      const { code, commands, outputs, summary, err } = await run({ variables: at() });
      assert.equal(err, '');
      assert.equal(code, 1, 'signatures that do not hold are errors');
      const first =
        'A promise got weaker. Ana Ruiz and Bo Lind must sign again. Read the changes, then sign: approving is not signing.';
      assert.equal(commands.find(({ name }) => name === 'warning')?.data, first);
      const place = commands.find(({ data }) => data.includes('drops'))?.properties;
      assert.deepEqual([place?.get('file'), place?.get('line')], ['teams/a.charter.yaml', '11']);
      assert.equal(summary.split('\n')[0], first);
      assert.match(summary, /\n## Charters\n/);
      assert.deepEqual(Object.fromEntries(outputs), {
        headline: first,
        changed: 'true',
        loosened: '1',
        material: '1',
        'must-sign': '["Ana Ruiz","Bo Lind"]',
        people: '@ana-ruiz',
        'sarif-file': '',
      });
      const [comment] = github.comments;
      assert.equal(github.comments.length, 1);
      assert.match(comment?.body ?? '', /^<!-- charter-review [0-9a-f]{32} -->\nA promise got weaker\./);
      assert.match(comment?.body ?? '', /\*\*Asked to sign:\*\* Ana Ruiz \(@ana-ruiz\), Bo Lind\n/);
      const status = github.requests.find(({ path: to }) => to.includes('/statuses/'));
      assert.ok(status?.path.endsWith(git('rev-parse', 'topic').trim()));
      assert.deepEqual(status?.body, {
        state: 'failure',
        context: 'Charters / review',
        description: first,
        target_url: 'https://github.example/acme/charters/actions/runs/42',
      });
    }));

  it('keeps one comment up to date, and writes nothing where nothing is new', () =>
    inPull({ 'a.charter.yaml': DESK }, { 'a.charter.yaml': WEAKER }, async (repository, run) => {
      const { git, write, commit } = repository;
      const inputs = { status: 'false' };
      await run({ variables: at(), inputs });
      await run({ variables: at(), inputs });
      assert.deepEqual(posted(), ['POST /repos/acme/charters/issues/7/comments']);

      git('checkout', '-q', 'topic');
      write('a.charter.yaml', WEAKER.replace('day: Monday', 'day: Tuesday'));
      commit();
      mergeInto(repository);
      await run({ variables: at(), inputs });
      assert.match(github.comments[0]?.body ?? '', /\nSince the last push: 1 new change, 1 as before\.\n/);
      await run({ variables: at(), inputs });
      assert.equal(posted().length, 2);

      git('checkout', '-q', 'topic');
      write('a.charter.yaml', DESK);
      commit();
      mergeInto(repository);
      await run({ variables: at(), inputs });
      assert.match(
        github.comments[0]?.body ?? '',
        /\nNothing changed in the charters: .*\n[^]*Since the last push: 2 taken back\./,
      );
      assert.equal(github.comments.length, 1);
    }));

  it('posts nothing where no charter changed', () =>
    inPull({ 'a.charter.yaml': DESK }, { 'readme.md': 'x' }, async (_, run) => {
      const { code, commands, outputs } = await run({ variables: at() });
      assert.equal(code, 0);
      assert.deepEqual(posted(), []);
      assert.equal(outputs.get('changed'), 'false');
      assert.equal(commands.filter(({ name }) => name === 'warning').length, 0);
    }));

  it('has a comment for each workflow, job and id, and leaves those of people alone', () =>
    inPull({ 'a.charter.yaml': DESK }, { 'a.charter.yaml': TOLD }, async (_, run) => {
      const inputs = { status: 'false' };
      await run({ variables: at(), inputs });
      const copied = github.comments[0]?.body ?? '';
      await run({ variables: { ...at(), GITHUB_JOB: 'other' }, inputs });
      await run({ variables: { ...at(), GITHUB_WORKFLOW: 'other' }, inputs });
      await run({ variables: at(), inputs: { ...inputs, id: 'leg 2' } });
      assert.equal(new Set(github.comments.map(({ body }) => body.split('\n')[0])).size, 4);

      github.comments.length = 0;
      github.comments.push({ id: 900, body: `${copied}\nI approve.`, user: { type: 'User', login: 'mallory' } });
      for (let id = 1000; id < 1150; id++)
        github.comments.push({ id, body: 'Talk', user: { type: 'User', login: 'ana' } });
      await run({ variables: at(), inputs });
      await run({ variables: at(), inputs });
      assert.equal(github.comments.length, 152);
      assert.match(github.comments[0]?.body ?? '', /I approve\.$/);
    }));

  it('writes only where the token may, and says so where it may not', () =>
    inPull({ 'a.charter.yaml': DESK }, { 'a.charter.yaml': TOLD }, async (repository, run) => {
      const foreign = await run({ variables: at(), payload: pullOf(repository, 'mallory/charters') });
      assert.equal(foreign.code, 0);
      assert.deepEqual(github.requests, []);
      assert.match(foreign.out, /^This comes from another repository, whose runs may only read/m);

      github.refuse = 403;
      const refused = await run({ variables: at() });
      assert.equal(refused.code, 0);
      assert.match(
        refused.out,
        /^No comment was written: the token may not do that\. The job needs the permission “pull-requests: write”\.$/m,
      );
      assert.match(refused.out, /^No commit status was set: .*“statuses: write”\.$/m);

      const silent = await run({ variables: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
      assert.equal(silent.code, 0);
      assert.match(silent.out, /^No comment was written: GitHub did not answer\.$/m);
      const off = await run({ variables: at(), inputs: { comment: 'false', status: 'false' } });
      assert.deepEqual([off.code, github.requests.length], [0, 3]);
    }));

  it('fails the job as asked: by findings, by changes, by what cannot be read', () =>
    inPull({ 'a.charter.yaml': DESK }, { 'a.charter.yaml': TOLD }, async (_, run) => {
      const code = async (inputs: { readonly [name: string]: string }): Promise<number> =>
        (await run({ variables: at(), inputs: { comment: 'false', status: 'false', ...inputs } })).code;
      assert.equal(await code({}), 0);
      assert.equal(await code({ 'fail-on': 'warning' }), 1);
      assert.equal(await code({ 'fail-on-change': 'loosened\nmaterial,unsigned' }), 0);
      assert.equal(await code({ 'fail-on-change': 'notice' }), 1);
      for (const wrong of [
        { 'fail-on': 'x' },
        { 'fail-on-change': 'x' },
        { comment: 'maybe' },
        { today: 'soon' },
        { base: 'nope' },
      ]) {
        const { code: ended, commands } = await run({ variables: at(), inputs: wrong });
        assert.equal(ended, 1);
        assert.equal(commands.filter(({ name }) => name === 'error').length, 1, JSON.stringify(wrong));
      }
    }));

  it('reads a checkout of two commits, and says what to do about one that is too short', () =>
    inPull({ 'a.charter.yaml': DESK }, { 'a.charter.yaml': TOLD }, async ({ path: top, git }, run) => {
      git('branch', 'merged');
      const payload = pullOf({ git } as Repository);
      for (const [depth, wanted] of [
        ['2', 0],
        ['1', 1],
      ] as const) {
        await inFolder({}, async (folder) => {
          execFileSync('git', ['clone', '-q', '--depth', depth, '--branch', 'merged', `file://${top}`, 'c'], {
            cwd: folder.path,
            stdio: 'ignore',
          });
          const cwd = path.join(folder.path, 'c');
          const ended = await act({ ...folder, path: cwd, git: gitIn(cwd) } as unknown as Repository, {
            payload,
            variables: at(),
          });
          assert.equal(ended.code, wanted, ended.out);
          if (wanted === 1)
            assert.match(ended.out, /^::error title=Charters::The checkout does not reach back .*fetch-depth: 0/m);
        });
      }
      assert.equal((await run({ event: 'pull_request_target' })).code, 1);
      assert.match((await run({ event: 'pull_request_target' })).out, /Use the event pull_request\./);
    }));

  it('checks after a push and by the clock, compares where it can, and writes SARIF', () =>
    inRepository({ 'a.charter.yaml': DESK }, async (repository) => {
      const { git, write, commit } = repository;
      const earlier = git('rev-parse', 'HEAD').trim();
      write('a.charter.yaml', WEAKER);
      commit();
      const inputs = { 'sarif-file': 'out/charters.sarif' };
      const push = await act(repository, { event: 'push', payload: { before: earlier }, inputs, variables: at() });
      assert.match(push.outputs.get('headline') ?? '', /^A promise got weaker\./);
      assert.equal(push.outputs.get('sarif-file'), 'out/charters.sarif');
      assert.match(repository.read('out/charters.sarif'), /"version": ?"2\.1\.0"/);
      for (const before of ['0'.repeat(40), 'f'.repeat(40), 'not a commit; rm -rf', 7]) {
        const alone = await act(repository, { event: 'push', payload: { before }, variables: at() });
        assert.equal(alone.outputs.get('headline'), '');
        assert.equal(alone.commands.filter(({ name }) => name === 'error').length, 2, 'two signatures do not hold');
      }
      const clock = await act(repository, { event: 'schedule', variables: at() });
      assert.equal(clock.code, 1);
      assert.deepEqual(github.requests, []);
    }));

  it('lets no name, title or text of a stranger do anything', () => {
    const name = 'a%0A::error::x ##[error]y\n::stop-commands::z @everyone <!-- x -->.charter.yaml';
    const text = DESK.replace('Returns Desk', '"::error::owned ##[stop-commands]t @everyone <img src=x> EOF"')
      .replace('Ana Ruiz', '"end-x\\n::set-output name=people::@mallory\\n<!-- charter-review 0 -->"')
      .replace('"@ana-ruiz"', '"@everyone\\npeople=@mallory"');
    return inPull({ [name]: text }, { [name]: text.replace('90 %', '80 %') }, async ({ path: top }, run) => {
      const ended = await run({ variables: { ...at(), GITHUB_WORKFLOW: '::error::w -->', GITHUB_JOB: '../../x' } });
      const names = new Set(ended.commands.map((command) => command.name));
      assert.deepEqual(
        [...names].filter((one) => !['error', 'warning', 'notice'].includes(one)),
        [],
      );
      assert.ok(ended.commands.every(({ properties }) => properties.get('title') !== undefined));
      assert.deepEqual([...ended.outputs.keys()].toSorted(), [
        'changed',
        'headline',
        'loosened',
        'material',
        'must-sign',
        'people',
        'sarif-file',
      ]);
      assert.equal(ended.outputs.get('people'), '');
      const [comment] = github.comments;
      assert.doesNotMatch(
        comment?.body.replaceAll(/<!-- charter-(?:review|changes) [0-9a-f ]*-->/g, '') ?? '',
        /<!--|@[a-z]|<img/,
      );
      assert.ok(
        github.requests.every(({ path: to }) =>
          /^\/repos\/acme\/charters\/(?:issues\/7\/comments|statuses\/[0-9a-f]{40})/.test(to),
        ),
      );
      assert.ok(!existsSync(path.join(top, 'x')));
    });
  });
});
