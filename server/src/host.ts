import type { Catalogue, FileBeside, FolderFile } from '../../core/src/index.js';

/** What the server needs from where it runs: a clock, and files where there are any. */
export interface Host {
  /** The day it is, as YYYY-MM-DD. */
  today(): string;
  /** A charter was judged. */
  answered?(): void;
  /** What is said in a language, "de" or "de-AT"; undefined for English, and where there is none. Never rejects. */
  catalogue?(locale: string): Promise<Catalogue | undefined>;
  /** The text of a file; undefined where there is none or it cannot be read. Never rejects. */
  readFile(uri: string): Promise<string | undefined>;
  /** The charters below a folder, where there are folders. Never rejects. */
  findCharters?(folder: string): Promise<string[]>;
  /**
   * A charter at a path below a folder, where links are known to lead no further. Undefined where this host has no such
   * files. Never rejects.
   */
  readInside?(folder: string, path: string): Promise<FileBeside | undefined>;
  /** The files in which members sign, in a folder below another one, likewise. Never rejects. */
  listInside?(folder: string, path: string): Promise<readonly FolderFile[] | undefined>;
}

/** The local day of a clock, as YYYY-MM-DD. */
export function localDay(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
