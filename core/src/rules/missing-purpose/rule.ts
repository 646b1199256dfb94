import { say } from '../../l10n/say.js';
import { buildsOnAnother } from '../kit/charter.js';
import { missingSection } from '../kit/missing.js';
import type { CharterRule } from '../rule.js';

const BLANK = 'purpose: "[Whom we serve, and what gets better because of us]"';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['purpose', 'extends', 'node'],
  meta: {
    summary: 'The charter does not say what the team is for.',
    severity: 'warning',
    group: 'essentials',
    absence: true,
  },
  *check(context) {
    const { charter } = context;
    if (charter.purpose || buildsOnAnother(charter)) return;
    yield* missingSection(
      context,
      'purpose',
      say`The charter does not say what the team is for. Whoever has to choose between two tasks looks here first. Add “purpose” with one or two sentences: whom you serve, and what gets better because of you.`,
      BLANK,
    );
  },
};
