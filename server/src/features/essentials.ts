import { list, say, type Finding, type Said } from '../../../core/src/index.js';

/** The code of the one diagnostic that stands for several missing sections. */
export const ESSENTIALS = 'missing-essentials';

/** What several findings of the group "essentials" say together: gentle, because every charter starts out empty. */
export function essentialsMessage(findings: readonly Finding[]): Said {
  const missing = list([...new Set(findings.map(({ rule }) => rule))].map(nameOf));
  return say`This charter does not say everything yet. Still missing: ${missing}. Add them when you are ready; the quick fix writes the headings for you.`;
}

/** What a rule misses. */
const NAMES: { readonly [rule: string]: Said } = {
  'missing-communication': say`communication`,
  'missing-decisions': say`decisions`,
  'missing-members': say`members`,
  'missing-objectives': say`objectives`,
  'missing-purpose': say`purpose`,
  'missing-review': say`review`,
  'missing-scope-in': say`what is in scope`,
  'missing-scope-out': say`what is out of scope`,
  'missing-skills': say`skills`,
};

/** Of a rule that is not named here, what its id says. */
function nameOf(rule: string): Said {
  return NAMES[rule] ?? say`${rule.replace(/^missing-/, '').replaceAll('-', ' ')}`;
}
