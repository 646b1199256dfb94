import { execFileSync } from 'node:child_process';
import process from 'node:process';
import type { Environment } from '../environment.js';

/** Who commits here as git is set up, the address first; empty without git. Nothing else is asked, and nothing is run. */
export function gitIdentity(folder: string, { variables }: Environment): string[] {
  return ['user.email', 'user.name'].flatMap((key) => {
    try {
      const said = execFileSync('git', ['config', '--get', key], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, ...variables },
      }).trim();
      return said === '' ? [] : [said];
    } catch {
      return [];
    }
  });
}
