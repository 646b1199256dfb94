import { say } from '../../l10n/say.js';
import { buildsOnAnother } from '../kit/charter.js';
import { missingSection } from '../kit/missing.js';
import type { CharterRule } from '../rule.js';

const BLANK = 'review:\n  cadence: annual\n  next: "[YYYY-MM-DD]"';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['extends', 'review', 'node'],
  meta: {
    summary: 'The charter does not say when it is looked at again.',
    severity: 'warning',
    group: 'essentials',
    absence: true,
  },
  *check(context) {
    const { charter } = context;
    if (charter.review || buildsOnAnother(charter)) return;
    yield* missingSection(
      context,
      'review',
      say`The charter does not say when it is looked at again, and a charter nobody looks at is soon out of date. Add “review” with how often and the next date.`,
      BLANK,
    );
  },
};
