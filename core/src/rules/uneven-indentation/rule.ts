import { NOTHING } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
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
      ({ code }) => MESSAGES[code] ?? NOTHING,
      ({ code }) => TITLES[code] ?? NOTHING,
    );
  },
};

const MESSAGES: Record<string, Said> = {
  tab: say`This line is indented by a tab, which YAML does not read. Indent with spaces, two for each level.`,
  'odd-blank': say`This line is indented by spaces of a kind that YAML takes for letters, as web pages have them. Indent with ordinary spaces.`,
  column: say`This line does not begin below the lines it belongs with, so YAML cannot tell what it is part of. Let it begin in the same column.`,
  flush: say`This goes on with the text above, but begins too far left, so YAML takes it for something new. Indent it, so that text and field belong together.`,
};

const TITLES: Record<string, Said> = {
  tab: say`Indent with spaces`,
  'odd-blank': say`Indent with ordinary spaces`,
  column: say`Begin in the column of its neighbours`,
  flush: say`Make it part of the text above`,
};
