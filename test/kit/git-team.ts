import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { inFolder, type Folder } from './folder.js';

/** A repository in which several people work. */
export interface GitTeam extends Folder {
  /** Runs git as somebody, whose address is `NAME@desk.example` unless it is given, and returns what it says. */
  readonly gitAs: (who: string, ...args: string[]) => string;
  readonly git: (...args: string[]) => string;
  /** Commits everything that has changed. */
  readonly commitAs: (who: string, message?: string) => void;
  /** Signs with the command, and commits. */
  readonly signAs: (who: string, member: string, file?: string) => Promise<void>;
  /** What `charter verify` says, a line for each signature, without the file’s name; codes of commits become `…`. */
  readonly verify: (...args: string[]) => Promise<string[]>;
}

const PEOPLE: { readonly [name: string]: string } = { ana: 'Ana Ruiz', bo: 'Bo Lind', cy: 'Cy Moor', dee: 'Dee Park' };

/** Begins a repository with the branch `main` whose first commit, by Ana, holds these files. */
export async function inTeam(
  files: { readonly [file: string]: string },
  use: (team: GitTeam) => Promise<void>,
): Promise<void> {
  await inFolder(files, async (folder) => {
    const team = createTeam(folder);
    team.git('init', '-q', '-b', 'main');
    team.commitAs('ana', 'Begin');
    await use(team);
  });
}

/** For a clone, or another folder with a repository in it. */
export function createTeam(folder: Folder): GitTeam {
  const gitAs = (who: string, ...args: string[]): string => {
    const [name, email] = who.includes('@') ? [who.split('@')[0] as string, who] : [who, `${who}@desk.example`];
    const person = PEOPLE[name] ?? name;
    const env = {
      ...process.env,
      // Nothing of this machine’s own settings.
      GIT_CONFIG_GLOBAL: `${tmpdir()}/none`,
      GIT_CONFIG_SYSTEM: `${tmpdir()}/none`,
      GIT_AUTHOR_NAME: person,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: person,
      GIT_COMMITTER_EMAIL: email,
      GIT_EDITOR: 'true',
      // Nothing is tidied up: it takes longer than what it is for.
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'gc.auto',
      GIT_CONFIG_VALUE_0: '0',
      GIT_CONFIG_KEY_1: 'maintenance.auto',
      GIT_CONFIG_VALUE_1: 'false',
    };
    return execFileSync('git', args, { cwd: folder.path, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  };
  const commitAs = (who: string, message = 'A change'): void => {
    gitAs(who, 'add', '-A');
    gitAs(who, 'commit', '-q', '-m', message);
  };
  return {
    ...folder,
    gitAs,
    git: (...args) => gitAs('ana', ...args),
    commitAs,
    async signAs(who, member, file = 'desk.charter.yaml') {
      const { code, err } = await folder.run(['sign', file, '--as', member]);
      if (code !== 0) throw new Error(err);
      commitAs(who, `${member} signs`);
    },
    async verify(...args) {
      const { out, err } = await folder.run(['verify', ...args]);
      if (out === '') throw new Error(err);
      const lines = out.trim().split('\n').slice(1);
      return lines.map((line) =>
        line
          .trim()
          .replace(/\s{2,}/, ' | ')
          .replaceAll(/\b[0-9a-f]{7}\b/g, '…'),
      );
    },
  };
}
