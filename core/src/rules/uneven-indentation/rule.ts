import { reportProblems } from '../kit/syntax-problem.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'A line is indented by tabs or begins in another column than the lines it belongs with.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    yield* reportProblems(
      document,
      ['indent'],
      ({ code }) => MESSAGES[code] ?? '',
      ({ code }) => TITLES[code] ?? '',
    );
  },
};

const MESSAGES: Record<string, string> = {
  tab: 'This line is indented by a tab, which YAML does not read. Indent with spaces, two for each level.',
  'odd-blank':
    'This line is indented by spaces of a kind that YAML takes for letters, as web pages have them. Indent with ordinary spaces.',
  column:
    'This line does not begin below the lines it belongs with, so YAML cannot tell what it is part of. Let it begin in the same column.',
  flush:
    'This goes on with the text above, but begins too far left, so YAML takes it for something new. Indent it, so that text and field belong together.',
};

const TITLES: Record<string, string> = {
  tab: 'Indent with spaces',
  'odd-blank': 'Indent with ordinary spaces',
  column: 'Begin in the column of its neighbours',
  flush: 'Make it part of the text above',
};
