import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inFolder } from '../kit/folder.js';
import { PUSHED, spawnServer } from '../kit/lsp.js';
import { TEAM } from './scenario.js';

const LAUNCHER = 'dist/launcher.cjs';
const URI = 'file:///team/our.charter.yaml';

describe('the launcher of the server', () => {
  it('keeps the compiled code, and starts from it', () =>
    inFolder({}, async ({ path: cache }) => {
      const first = await codes(cache, { until: () => kept(cache).length === 1 });
      const [file = ''] = kept(cache);
      assert.equal(statSync(file).mode & 0o077, 0, 'nobody else may put code there');
      const longAgo = new Date('2026-11-01');
      utimesSync(file, longAgo, longAgo);
      assert.deepEqual(await codes(cache), first);
      assert.deepEqual(statSync(file).mtime, longAgo, 'what was taken is not written again');
    }));

  for (const [what, spoil] of Object.entries<(file: string) => void>({
    'cut short': (file) => truncateSync(file, 1000),
    'of something else': (file) => writeFileSync(file, 'not compiled code'),
  }))
    it(`starts all the same where that code is ${what}, and makes it anew`, () =>
      inFolder({}, async ({ path: cache }) => {
        const first = await codes(cache, { until: () => kept(cache).length === 1 });
        const [file = ''] = kept(cache);
        const { size } = statSync(file);
        spoil(file);
        assert.deepEqual(await codes(cache, { until: () => statSync(file).size >= size / 2 }), first);
      }));

  it('starts all the same where nothing can be kept', () =>
    inFolder({ file: 'a file, no folder' }, async ({ path: folder, read }) => {
      assert.ok((await codes(path.join(folder, 'file'))).includes('undefined-role'));
      assert.equal(read('file'), 'a file, no folder');
    }));

  it('keeps nothing for those who do not want it', () =>
    inFolder({}, async ({ path: cache }) => {
      await codes(cache, { env: { NODE_DISABLE_COMPILE_CACHE: '1' }, until: wait(1500) });
      assert.deepEqual(kept(cache), []);
    }));
});

interface How {
  readonly env?: NodeJS.ProcessEnv;
  /** What to wait for before the server is ended. */
  readonly until?: (() => boolean) | Promise<void>;
}

/** What a server says of a charter with a wrong role. */
async function codes(cache: string, { env = {}, until }: How = {}): Promise<unknown[]> {
  const server = await spawnServer(LAUNCHER, ['--stdio'], {
    capabilities: PUSHED,
    env: { NODE_COMPILE_CACHE: cache, ...env },
  });
  const told = server.nextPublished(URI);
  server.open(TEAM.replace('[lead]', '[boss]'));
  const found = (await told).map(({ code }) => code);
  if (typeof until === 'function') while (!until()) await wait(50);
  else await until;
  const ended = once(server.child, 'exit');
  await server.connection.sendRequest('shutdown');
  void server.connection.sendNotification('exit');
  assert.deepEqual(await ended, [0, null]);
  return found;
}

function kept(cache: string): string[] {
  const folder = path.join(cache, 'charter-as-code', 'compiled');
  try {
    return readdirSync(folder)
      .filter((name) => !name.endsWith('.part'))
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
