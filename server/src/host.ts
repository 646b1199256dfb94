/** What the server needs from where it runs: a clock, and files where there are any. */
export interface Host {
  /** The day it is, as YYYY-MM-DD. */
  today(): string;
  /** The text of a file; undefined where there is none or it cannot be read. Never rejects. */
  readFile(uri: string): Promise<string | undefined>;
  /** The charters below a folder, where there are folders. Never rejects. */
  findCharters?(folder: string): Promise<string[]>;
}

/** The local day of a clock, as YYYY-MM-DD. */
export function localDay(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
