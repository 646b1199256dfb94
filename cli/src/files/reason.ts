import { fixed, say, type Said } from '../../../core/src/l10n/say.js';
const REASONS: { readonly [code: string]: Said } = {
  EACCES: say`You may not read or write here (permission denied).`,
  EPERM: say`You may not read or write here (permission denied).`,
  EROFS: say`This place is read-only.`,
  ENOENT: say`There is no such file or folder.`,
  EISDIR: say`This is a folder, not a file.`,
  ENOTDIR: say`A part of this path is a file, not a folder.`,
  ELOOP: say`The links of this path lead in a circle.`,
  ENAMETOOLONG: say`The name is too long.`,
  ENOSPC: say`The disk is full.`,
};

/** Why the file system refused, in plain words. */
export function reasonOf(error: unknown): Said {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? fixed(message);
}
