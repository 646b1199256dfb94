import path from 'node:path';
import { isRepository } from '../files/ignored.js';
import { foldersUpwards } from '../files/names.js';

/** The name of the folder that is the repository around `folder`; of `folder` where there is none. */
export function repositoryName(folder: string): string {
  for (const at of foldersUpwards(folder, isRepository)) if (isRepository(at)) return nameOf(at);
  return nameOf(folder);
}

function nameOf(folder: string): string {
  return path.basename(folder) || 'charters';
}
