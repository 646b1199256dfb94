import type { FileBeside, FolderFile } from '../../../core/src/index.js';
import type { Host } from '../host.js';
import { uriIn } from './place.js';

/** Files below the top of a workspace. */
export interface FilesBeside {
  read(top: string, path: string): Promise<FileBeside>;
  /** The files of a folder; undefined where nobody can look. */
  list(top: string, path: string): Promise<readonly FolderFile[] | undefined>;
}

/** By the host, which knows where links lead; where it has no such files, as the client reads them. */
export function createFilesBeside(
  host: Pick<Host, 'readInside' | 'listInside'>,
  readFile: (uri: string) => Promise<string | undefined>,
): FilesBeside {
  return {
    async read(top, path) {
      const inside = await host.readInside?.(top, path);
      if (inside) return inside;
      const text = await readFile(uriIn(top, path));
      return text === undefined ? { problem: 'missing' } : { text, path };
    },
    list: async (top, path) => await host.listInside?.(top, path),
  };
}
