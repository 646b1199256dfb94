import { existsSync, realpathSync } from 'node:fs';

/** Whether two absolute paths lead to one file, be it through links; or would, if it is not there yet. */
export function isSameFile(one: string, other: string): boolean {
  const real = (file: string): string => (existsSync(file) ? realpathSync(file) : file);
  return real(one) === real(other);
}
