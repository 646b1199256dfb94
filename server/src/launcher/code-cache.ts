/// <reference types="node" />
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** What V8 made of a program once, kept for the next start. */
export interface CodeCache {
  /** Undefined where nothing is kept, or it cannot be read. */
  read(): Buffer | undefined;
  /** Never throws: a start without it is slower, and that is all. */
  write(data: Buffer): void;
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/**
 * Node keeps compiled code by itself from version 22 on only, and throws it away where flags were set meanwhile. Its
 * variables count here as well: NODE_COMPILE_CACHE says where, NODE_DISABLE_COMPILE_CACHE that nothing is kept.
 *
 * V8 refuses what was made by another version or under other flags, but of the program it compares the length alone: the
 * name of the file tells more. The flags in it keep two ways to start from writing over each other’s.
 * @param program its name and a digest of it
 */
export function codeCache(program: string): CodeCache | undefined {
  const { env, execArgv, versions, arch } = process;
  if (env['NODE_DISABLE_COMPILE_CACHE']) return undefined;
  const folder = path.join(env['NODE_COMPILE_CACHE'] || userCache(), 'charter-as-code', 'compiled');
  const flags = Buffer.from(`${execArgv.join(' ')} ${env['NODE_OPTIONS'] ?? ''}`)
    .toString('hex')
    .slice(0, 60);
  const file = path.join(folder, `${program}-${versions.v8}-${arch}-${flags}`);
  return {
    read() {
      try {
        return readFileSync(file);
      } catch {
        return undefined;
      }
    },
    write(data) {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        // Whoever starts meanwhile finds a whole file or none.
        const unfinished = `${file}-${process.pid}.part`;
        writeFileSync(unfinished, data, { mode: 0o600 });
        renameSync(unfinished, file);
        removeOld(folder);
      } catch {
        // A folder that cannot be written to.
      }
    },
  };
}

/** Where a program keeps what it can make again, by the custom of the system. */
function userCache(): string {
  const { env, platform } = process;
  if (platform === 'win32') return env['LOCALAPPDATA'] || path.join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  return env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache');
}

/** Other versions leave theirs behind; one that is still in use is made again. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > MONTH) rmSync(file, { force: true });
  }
}
