/**
 * Compares a name with patterns as ssh does (PATTERNS in ssh_config(5)): `*` is anything, `?` one sign, commas part them.
 * `never`: a pattern with `!` before it shuts the name out, whatever the others say.
 */
export function matchesList(name: string, patterns: string): 'yes' | 'no' | 'never' {
  let found: 'yes' | 'no' = 'no';
  for (const pattern of patterns.split(',')) {
    const isAgainst = pattern.startsWith('!');
    if (!matches(name, isAgainst ? pattern.slice(1) : pattern)) continue;
    if (isAgainst) return 'never';
    found = 'yes';
  }
  return found;
}

/** Goes back to the last `*` only, so that no pattern takes long. */
function matches(name: string, pattern: string): boolean {
  let [at, sign] = [0, 0];
  let star: { readonly sign: number; at: number } | undefined;
  while (at < name.length) {
    if (pattern[sign] === '*') star = { sign: sign++, at };
    else if (sign < pattern.length && (pattern[sign] === '?' || pattern[sign] === name[at])) {
      at++;
      sign++;
    } else if (star) {
      at = ++star.at;
      sign = star.sign + 1;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(sign));
}
