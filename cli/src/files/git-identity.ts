import { execFileSync } from 'node:child_process';

/** Who commits here as git is set up, the address first; empty without git. Nothing else is asked, and nothing is run. */
export function gitIdentity(folder: string): string[] {
  const known = new Map<string, string>();
  for (const entry of asked(folder).split('\0')) {
    const end = entry.indexOf('\n');
    known.set(entry.slice(0, end), entry.slice(end + 1).trim());
  }
  return ['user.email', 'user.name'].flatMap((key) => known.get(key) || []);
}

/** Both at once, since starting git takes most of the time: the key, a line break, the value and a zero byte for each. */
function asked(cwd: string): string {
  try {
    return execFileSync('git', ['config', '-z', '--get-regexp', String.raw`^user\.(email|name)$`], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
