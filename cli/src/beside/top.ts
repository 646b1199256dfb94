import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The top of the workspace around a charter, links resolved: the nearest folder with `.git` in it, else the folder one
 * is in, else that of the charter. What a charter builds on lies below it.
 */
export function topAround(file: string, cwd: string): string {
  const folder = resolved(path.dirname(file));
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) break;
  }
  const here = resolved(cwd);
  return isBelow(folder, here) || folder === here ? here : folder;
}

/** Whether a path, links resolved, lies below a folder. */
export function isBelow(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The path with links resolved; as it is where nothing is there yet. */
export function resolved(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}
