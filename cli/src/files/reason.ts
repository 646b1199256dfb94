const REASONS: { readonly [code: string]: string } = {
  EACCES: 'You may not read or write here (permission denied).',
  EPERM: 'You may not read or write here (permission denied).',
  EROFS: 'This place is read-only.',
  ENOENT: 'There is no such file or folder.',
  EISDIR: 'This is a folder, not a file.',
  ENOTDIR: 'A part of this path is a file, not a folder.',
  ELOOP: 'The links of this path lead in a circle.',
  ENAMETOOLONG: 'The name is too long.',
  ENOSPC: 'The disk is full.',
};

/** Why the file system refused, in plain words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
