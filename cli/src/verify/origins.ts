import type { FileVersion } from '../git/history.js';

/**
 * The versions that brought something into a file: they have it, and none of those they were made from has. Several where
 * it came on several branches; none where the version itself does not have it.
 */
export function originsOf(version: FileVersion, has: (version: FileVersion) => boolean): FileVersion[] {
  if (!has(version)) return [];
  const origins: FileVersion[] = [];
  const seen = new Set<FileVersion>();
  const waiting = [version];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const from = next.parents().filter(has);
    if (from.length === 0) origins.push(next);
    waiting.push(...from);
  }
  return origins;
}
