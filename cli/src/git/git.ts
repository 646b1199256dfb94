import { execFileSync } from 'node:child_process';
import process from 'node:process';

/** git said no, or is not there at all. The message is what it said. */
export class GitError extends Error {
  /** Whether there is a git to ask. */
  readonly installed: boolean;

  constructor(message: string, installed: boolean) {
    super(message);
    this.installed = installed;
  }
}

const MOST_OUTPUT = 2 ** 29;

// What the configuration of a repository names is never started, and nothing is fetched: a clone without all objects
// would ask its server for them.
const HARMLESS = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '--no-optional-locks'];
const OFFLINE = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/**
 * What git answers. Only for commands that read what is stored (`rev-parse`, `ls-tree`, `cat-file`): those that look at
 * the working tree would start filters. Throws GitError.
 */
export function askGit(cwd: string, args: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', [...HARMLESS, ...args], {
      cwd,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: MOST_OUTPUT,
      env: { ...process.env, ...OFFLINE },
    });
  } catch (error) {
    const { stderr, code } = error as NodeJS.ErrnoException & { readonly stderr?: Buffer };
    throw new GitError(stderr?.toString('utf8') ?? '', code !== 'ENOENT');
  }
}
