import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { spawnServer } from '../kit/lsp.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the programs', () => {
  const charter = (...args: string[]): string =>
    execFileSync(process.execPath, ['out/cli/src/main.js', ...args], { encoding: 'utf8' });

  it('run as processes of their own', () => {
    assert.equal(charter('--version'), `${version}\n`);
    const server = execFileSync(process.execPath, ['out/cli/src/language-server.js', '--version'], {
      encoding: 'utf8',
    });
    assert.equal(server, `${version}\n`);
  });

  it('read standard input and end with their code', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['out/cli/src/main.js', 'check', '-', '--format', 'concise'],
      {
        input: 'charter: 1\ntitle: A\nstatus: closed\nmembers: [{id: a, name: A}, {id: a, name: B}]\n',
        encoding: 'utf8',
      },
    );
    assert.match(stdout, /^<stdin>:4:\d+ error duplicate-id /);
    assert.equal(status, 1);
  });

  it('serve editors', async () => {
    for (const [program, ...args] of [
      ['out/cli/src/main.js', 'lsp', '--stdio'],
      ['out/cli/src/language-server.js', '--stdio'],
    ] as const) {
      const client = await spawnServer(program, args);
      const ended = once(client.child, 'exit');
      assert.equal(client.initialized.serverInfo?.name, 'charter');
      await client.connection.sendRequest('shutdown');
      await client.connection.sendNotification('exit');
      assert.deepEqual(await ended, [0, null]);
    }
  });
});
