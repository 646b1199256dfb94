import type { Finding } from '../../../core/src/index.js';

/** The code of the one diagnostic that stands for several missing sections. */
export const ESSENTIALS = 'missing-essentials';

/** What several findings of the group "essentials" say together: gentle, because every charter starts out empty. */
export function essentialsMessage(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map(({ rule }) => nameOf(rule)))];
  const list = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
  return `This charter does not say everything yet. Still missing: ${list}. Add them when you are ready; the quick fix writes the headings for you.`;
}

const NAMES: { readonly [rule: string]: string } = {
  'missing-scope-in': 'what is in scope',
  'missing-scope-out': 'what is out of scope',
};

/** What a rule misses, as its id says. */
function nameOf(rule: string): string {
  return NAMES[rule] ?? rule.replace(/^missing-/, '').replaceAll('-', ' ');
}
