import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../../cli/src/environment.js';
import { run } from '../../cli/src/run.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly variables?: { readonly [name: string]: string };
  readonly terminal?: boolean;
  /** Whom git knows, the address first. */
  readonly committer?: readonly string[];
  /** Below the folder. */
  readonly cwd?: string;
}

/** A folder with files in it, to run commands in. */
export interface Folder {
  readonly path: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  readonly read: (file: string) => string;
  readonly write: (file: string, content: string | Uint8Array) => void;
}

/** Lays files out in a folder of their own, which goes afterwards. */
export async function inFolder(
  files: { readonly [file: string]: string | Uint8Array },
  use: (folder: Folder) => Promise<void>,
): Promise<void> {
  const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'charter-')));
  const folder: Folder = {
    path: top,
    run: (args, options) => runIn(top, args, options),
    read: (file) => readFileSync(path.join(top, file), 'utf8'),
    write(file, content) {
      mkdirSync(path.dirname(path.join(top, file)), { recursive: true });
      writeFileSync(path.join(top, file), content);
    },
  };
  try {
    // A repository of its own, so that nothing above it counts.
    mkdirSync(path.join(top, '.git'));
    for (const [file, content] of Object.entries(files)) folder.write(file, content);
    await use(folder);
  } finally {
    // A disk takes its time over this, and nothing waits for it but the end of the process.
    void rm(top, { recursive: true, force: true });
  }
}

async function runIn(top: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const isTerminal = options.terminal === true;
  const environment: Environment = {
    cwd: path.join(top, options.cwd ?? '.'),
    variables: options.variables ?? {},
    readInput: () => Promise.resolve(Buffer.from(options.input ?? '')),
    stdout: {
      write: (content) => void (out += Buffer.from(content as Uint8Array).toString()),
      isTerminal,
      columns: undefined,
    },
    stderr: {
      write: (content) => void (err += Buffer.from(content as Uint8Array).toString()),
      isTerminal,
      columns: undefined,
    },
    now: () => new Date(2026, 10, 22, 12),
    committer: () => options.committer ?? [],
  };
  return { code: await run(args, environment), out, err };
}
