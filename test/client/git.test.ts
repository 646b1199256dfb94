import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { branchStart } from '../../client/src/git/branch-start.js';
import type { Repository } from '../../client/src/git/git.js';
import { textAt } from '../../client/src/git/text-at.js';
import { inEnglish } from '../kit/in-english.js';

/** The last commit of the branch that is checked out. */
const HEAD = 'c3';

interface Fake {
  readonly branch?: string;
  readonly config?: { readonly [key: string]: string };
  /** What the extension takes for the branch that this one came from. */
  readonly base?: { readonly remote?: string; readonly name: string };
  /** Where each branch that there is and this one went apart. */
  readonly apart?: { readonly [branch: string]: string | undefined };
  /** The texts by commit and path. */
  readonly texts?: { readonly [commitAndPath: string]: string };
  readonly renamed?: { readonly from: string; readonly to: string };
}

function repository({ branch, config = {}, base, apart = {}, texts = {}, renamed }: Fake): Repository {
  const uri = (path: string): Uri => ({ path, fsPath: path }) as Uri;
  const commit = (hash: string): { hash: string; message: string } => ({ hash, message: '' });
  const none = { rootUri: uri('/'), getGlobalConfig: async () => '', log: async () => [] };
  return {
    ...none,
    state: { HEAD: { ...(branch !== undefined && { name: branch }), commit: HEAD } },
    getConfig: async (key) => config[key] ?? '',
    getBranchBase: async () => base,
    getCommit: async (revision) => {
      if (revision in apart || revision === 'c1') return commit(revision);
      throw new Error('unknown');
    },
    getMergeBase: async (other) => apart[other],
    show: async (revision, path) => {
      const text = texts[`${revision} ${path}`];
      if (text === undefined) throw new Error('not there');
      return text;
    },
    diffBetween: async () => (renamed ? [{ originalUri: uri(renamed.from), uri: uri(renamed.to) }] : []),
  };
}

describe('where a branch began', () => {
  it('is where it left the main branch', async () => {
    const found = await branchStart(
      repository({ branch: 'faster', apart: { 'origin/main': 'c1', main: 'c2' } }),
      inEnglish,
    );
    assert.deepEqual(found, { revision: 'c1', from: 'origin/main' });
  });

  it('is where it left the branch that git knows it came from', async () => {
    const base = { remote: 'origin', name: 'release' };
    const apart = { 'origin/release': 'c2', 'origin/main': 'c1' };
    const found = await branchStart(repository({ branch: 'faster', base, apart }), inEnglish);
    assert.deepEqual(found, { revision: 'c2', from: 'origin/release' });
  });

  it('is where a pull request of the GitHub extension goes', async () => {
    const config = { 'branch.pr/7.github-pr-base-branch': 'acme#charters#next' };
    const apart = { 'origin/next': 'c2', 'origin/main': 'c1' };
    const found = await branchStart(repository({ branch: 'pr/7', config, base: { name: 'main' }, apart }), inEnglish);
    assert.deepEqual(found, { revision: 'c2', from: 'origin/next' });
  });

  it('is found without a branch, too', async () => {
    assert.deepEqual(await branchStart(repository({ apart: { 'origin/main': 'c1' } }), inEnglish), {
      revision: 'c1',
      from: 'origin/main',
    });
  });

  it('is nowhere on the main branch itself, nor in half a history: it says why', async () => {
    const why = async (fake: Fake): Promise<string> => {
      const found = await branchStart(repository(fake), inEnglish);
      return 'why' in found ? found.why : assert.fail(found.revision);
    };
    assert.match(await why({ branch: 'main', apart: { main: HEAD } }), /came from no other/);
    assert.match(
      await why({ branch: 'main', apart: { 'origin/main': HEAD } }),
      /nothing was committed since origin\/main/,
    );
    assert.match(
      await why({ branch: 'faster', apart: { 'origin/main': undefined } }),
      /not in this copy of the history/,
    );
  });
});

describe('a file as it was', () => {
  const file = { path: '/desk.charter.yaml', fsPath: '/desk.charter.yaml' } as Uri;

  it('is read by any name of a revision', async () => {
    const found = repository({ apart: { main: 'c1' }, texts: { 'main /desk.charter.yaml': 'charter: 1\n' } });
    assert.deepEqual(await textAt(found, file, 'main', inEnglish), { text: 'charter: 1\n' });
    await assert.rejects(textAt(found, file, 'mian', inEnglish), /knows nothing here by the name “mian”/);
  });

  it('is found by its earlier name, or was not there', async () => {
    const renamed = { from: '/old/team.charter.yaml', to: '/desk.charter.yaml' };
    const texts = { 'c1 /old/team.charter.yaml': 'charter: 1\n' };
    const earlier = await textAt(repository({ texts, renamed }), file, 'c1', inEnglish);
    assert.deepEqual(earlier, { text: 'charter: 1\n', from: 'team.charter.yaml' });
    assert.deepEqual(await textAt(repository({}), file, 'c1', inEnglish), { text: null });
  });
});
