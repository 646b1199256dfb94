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
      ({ code }) => MESSAGES[code] ?? '',
      ({ code }) => TITLES[code] ?? 'Add a space',
    );
  },
};

const MESSAGES: Record<string, string> = {
  'after-hyphen': 'After the hyphen of a list entry goes a space; without it YAML does not see the entry. Add one.',
  'after-colon': 'After the colon of a field goes an ordinary space; without it YAML does not see the field. Add one.',
  bullet: 'YAML knows lists with hyphens only. Write a hyphen and a space before each entry.',
  'no-colon': 'After the name of a field goes a colon; without it YAML does not see the field. Add one.',
};

const TITLES: Record<string, string> = { bullet: 'Write hyphens', 'no-colon': 'Add the colon' };
