import { existsSync, readFileSync } from 'node:fs';

interface Package {
  readonly version: string;
  readonly homepage?: string;
}

/** What package.json says: the nearest above this file, wherever that was compiled or bundled to. */
export function readPackage(): Package {
  for (let folder = new URL('./', import.meta.url); ; folder = new URL('../', folder)) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Package;
    if (folder.pathname === new URL('../', folder).pathname) return { version: 'unknown' };
  }
}
