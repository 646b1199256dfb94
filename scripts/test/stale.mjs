import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../lib/run.mjs';

/** Removes compiled suites whose source is gone: the compiler leaves them, and mocha would run them. */
export async function removeStaleSuites() {
  const names = await readdir(path.join(root, 'out', 'test'), { recursive: true }).catch(() => []);
  const stale = names
    .filter((name) => /\.(?:test|system|fuzz)\.js$/u.test(name))
    .filter((name) => !existsSync(path.join(root, 'test', name.replace(/\.js$/u, '.ts'))));
  await Promise.all(stale.map((name) => rm(path.join(root, 'out', 'test', name))));
}
