import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { root, run } from '../lib/run.mjs';

const charter = (/** @type {number} */ hours) => `charter: 1
title: Returns Desk
status: active
purpose: Every return is settled within ${hours} hours.
roles:
  - title: Lead
    responsibilities: [Plans the rota]
members:
  - { id: ana, name: Ana Ruiz, role: Lead, email: ana@harbour.example }
  - { id: bo, name: Bo Lind }
review: { cadence: quarterly, last: 2026-09-15, next: 2026-12-15 }
`;

/**
 * A git repository in which Ana works, with a charter whose promise has changed since Bo signed it. Nothing where there
 * is no git.
 *
 * @param {string} folder
 */
export async function makeHistory(folder) {
  const name = 'returns-desk.charter.yaml';
  const file = path.join(folder, name);
  await mkdir(folder, { recursive: true });
  const git = (/** @type {string[]} */ ...args) => run('git', args, { cwd: folder, quiet: true });
  const began = await git('init', '--initial-branch=main').catch(() => ({ code: 1 }));
  if (began.code !== 0) return;
  await git('config', 'user.name', 'Ana Ruiz');
  await git('config', 'user.email', 'ana@harbour.example');
  await git('config', 'commit.gpgSign', 'false');
  const keep = async (/** @type {string} */ message) => {
    await git('add', '.');
    await git('commit', '--message', message);
  };

  await writeFile(file, charter(48));
  await keep('Our charter');
  const sign = [path.join(root, 'dist', 'cli', 'charter.js'), 'sign', name, '--as', 'bo', '--date', '2026-06-30'];
  await run(process.execPath, sign, { cwd: folder, quiet: true });
  await keep('Bo signs');
  await git('switch', '--create', 'faster');
  await writeFile(file, (await readFile(file, 'utf8')).replace('48 hours', '24 hours'));
  await keep('Answer within a day');
}
