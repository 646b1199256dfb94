import { say } from '../../l10n/say.js';
import { buildsOnAnother } from '../kit/charter.js';
import { missingSection } from '../kit/missing.js';
import type { CharterRule } from '../rule.js';

const BLANK = 'objectives:\n  - text: "[The result we want, with its figure]"\n    due: "[YYYY-MM-DD]"';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['objectives', 'extends', 'node'],
  meta: {
    summary: 'The charter names no result that the team wants to reach.',
    severity: 'warning',
    group: 'essentials',
    absence: true,
  },
  *check(context) {
    const { charter } = context;
    if (charter.objectives.length > 0 || buildsOnAnother(charter)) return;
    yield* missingSection(
      context,
      'objectives',
      say`The charter names no result that the team wants to reach, so nobody can tell later whether it went well. Add “objectives”: two or three results, each with a figure and a day.`,
      BLANK,
    );
  },
};
