import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { inFolder, type Folder } from './folder.js';

/** Runs git and returns what it says. */
export type Git = (...args: string[]) => string;

export interface Repository extends Folder {
  readonly git: Git;
  /** Commits everything as it lies in the folders. */
  readonly commit: (message?: string) => void;
  readonly remove: (file: string) => void;
}

/** A folder that is a git repository with one commit on its branch `main`, gone afterwards. */
export function inRepository(
  files: { readonly [file: string]: string | Uint8Array },
  use: (repository: Repository) => Promise<void>,
): Promise<void> {
  return inFolder(files, async (folder) => {
    rmSync(path.join(folder.path, '.git'), { recursive: true });
    const git = gitIn(folder.path);
    const commit = (message = 'A change'): void => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
    };
    git('init', '-q', '-b', 'main');
    commit();
    await use({
      ...folder,
      git,
      commit,
      remove: (file) => rmSync(path.join(folder.path, file), { recursive: true }),
    });
  });
}

/** git in a folder, as somebody called Test, and without what this machine has set up. */
export function gitIn(cwd: string): Git {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return (...args) =>
    execFileSync('git', [...who, ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
}
