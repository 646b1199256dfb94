import { isSignatureFile, MOST_SIGNATURE_FILES, type FileBeside, type FolderFile } from '../../../core/src/index.js';
import type { Host } from '../host.js';
import type { FolderEntry } from '../protocol.js';
import { uriIn } from './place.js';

/** Files below the top of a workspace. */
export interface FilesBeside {
  read(top: string, path: string): Promise<FileBeside>;
  /** The files of a folder; undefined where nobody can look. */
  list(top: string, path: string): Promise<readonly FolderFile[] | undefined>;
}

/**
 * By the host, which knows where links lead; where it has no such files, as the client reads them.
 * @param listFolder undefined where there is nobody to ask, or they cannot look
 */
export function createFilesBeside(
  host: Pick<Host, 'readInside' | 'listInside'>,
  readFile: (uri: string) => Promise<string | undefined>,
  listFolder: (uri: string) => Promise<readonly FolderEntry[] | undefined>,
): FilesBeside {
  return {
    async read(top, path) {
      const inside = await host.readInside?.(top, path);
      if (inside) return inside;
      const text = await readFile(uriIn(top, path));
      return text === undefined ? { problem: 'missing' } : { text, path };
    },
    async list(top, path) {
      const inside = await host.listInside?.(top, path);
      if (inside) return inside;
      const folder = uriIn(top, path);
      const entries = (await listFolder(folder))?.filter(({ name }) => isSignatureFile(name));
      const looked = entries?.toSorted((a, b) => (a.name < b.name ? -1 : 1)).slice(0, MOST_SIGNATURE_FILES);
      if (!looked) return undefined;
      return await Promise.all(
        looked.map(async ({ name, isSmallFile }) => ({
          name,
          text: isSmallFile ? await readFile(uriIn(folder, name)) : undefined,
        })),
      );
    },
  };
}
