import type { Catalogue } from '../../core/src/index.js';

/** Where a command runs: all it may know of the machine around it. */
export interface Environment {
  /** Absolute. */
  readonly cwd: string;
  readonly variables: { readonly [name: string]: string | undefined };
  /** Everything on standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  /** Who commits in a folder as git is set up, the address first; empty without git. */
  readonly committer: (folder: string) => readonly string[];
  /** What is said in the language that was asked for with `--language`; left out, English. */
  readonly catalogue?: Catalogue | undefined;
}

export interface Output {
  write(content: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** How wide the terminal is; undefined where there is none. */
  readonly columns: number | undefined;
}

/** Whether to color what goes to `output`: NO_COLOR wins over FORCE_COLOR, which wins over what the terminal is. */
export function wantsColor({ variables }: Environment, output: Output): boolean {
  if (variables['NO_COLOR']) return false;
  const forced = variables['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return output.isTerminal && variables['TERM'] !== 'dumb';
}
