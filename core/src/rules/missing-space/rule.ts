import { NOTHING } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { reportProblems } from '../kit/syntax-problem.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'A hyphen or colon lacks its space, a list has other signs than hyphens, or a name lacks its colon.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    yield* reportProblems(
      document,
      ['blank'],
      ({ code }) => MESSAGES[code] ?? NOTHING,
      ({ code }) => TITLES[code] ?? say`Add a space`,
    );
  },
};

const MESSAGES: Record<string, Said> = {
  'after-hyphen': say`After the hyphen of a list entry goes a space; without it YAML does not see the entry. Add one.`,
  'after-colon': say`After the colon of a field goes an ordinary space; without it YAML does not see the field. Add one.`,
  bullet: say`YAML knows lists with hyphens only. Write a hyphen and a space before each entry.`,
  'no-colon': say`After the name of a field goes a colon; without it YAML does not see the field. Add one.`,
};

const TITLES: Record<string, Said> = { bullet: say`Write hyphens`, 'no-colon': say`Add the colon` };
