/**
 * Whether a pattern covers a path, both with forward slashes. `*` stands for any characters within a name, `?` for one,
 * `**` for any folders. A pattern without a slash is looked for in every folder, and one that names a folder covers
 * what is in it. Own code, in time that grows with pattern times path: a settings file may be a stranger's, and the
 * regular expressions that libraries make of patterns can be made to run for years.
 */
export function globCovers(pattern: string, path: string): boolean {
  const wanted = pattern
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .split('/');
  return matches(wanted.length > 1 ? wanted : ['**', ...wanted], path.split('/'));
}

/** Whether the first folders of the path, or all of it, are as the pattern says. */
function matches(pattern: readonly string[], path: readonly string[]): boolean {
  // Where in the path each beginning of the pattern may end: one row of a table, as in `text/similar.ts`.
  let ends = new Set([0]);
  for (const part of pattern) {
    const next = new Set<number>();
    for (const end of ends) {
      if (part === '**') for (let at = end; at <= path.length; at++) next.add(at);
      else if (end < path.length && nameMatches(part, path[end] as string)) next.add(end + 1);
    }
    ends = next;
  }
  return ends.size > 0;
}

/** Goes back to the last star only, which is enough: an earlier one could take nothing that the last cannot. */
function nameMatches(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let i = 0; i < name.length;) {
    if (pattern[at] === '*') [star, taken] = [at++, i];
    else if (pattern[at] === '?' || pattern[at] === name[i]) [at, i] = [at + 1, i + 1];
    else if (star >= 0) [at, i] = [star + 1, ++taken];
    else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
