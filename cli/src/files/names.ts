import path from 'node:path';

/** The files that are charters by their name. */
export const CHARTER_NAME: RegExp = /\.charter\.ya?ml$/i;

/** A path as people are to see it: relative to `cwd` where that is possible, with forward slashes. */
export function displayName(file: string, cwd: string): string {
  return slashed(path.relative(cwd, file) || '.');
}

export function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

/** The folders from `folder` upwards, as far as the root of the git repository, or of the file system where there is none. */
export function* foldersUpwards(folder: string, isTop: (folder: string) => boolean): Generator<string, void> {
  for (let at = folder; ; at = path.dirname(at)) {
    yield at;
    if (isTop(at) || at === path.dirname(at)) return;
  }
}
