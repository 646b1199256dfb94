import { say } from '../../l10n/say.js';
import { buildsOnAnother } from '../kit/charter.js';
import { missingSection } from '../kit/missing.js';
import { hasSectionAbout } from '../kit/said-elsewhere.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['reporting', 'extends', 'sections', 'communication', 'node'],
  meta: {
    summary: 'The charter does not say what the team tells whom.',
    severity: 'warning',
    group: 'essentials',
    profile: 'strict',
    absence: true,
  },
  *check(context) {
    const { charter } = context;
    if (charter.communication.length > 0 || charter.reporting.length > 0 || buildsOnAnother(charter)) return;
    if (hasSectionAbout(charter, HEADING)) return;
    yield* missingSection(
      context,
      'communication',
      say`The charter does not say what you tell whom and how often, so others hear of your work by chance. Add “communication”.`,
      'communication:\n  - what: "[What you share]"\n    audience: "[With whom]"\n    cadence: monthly',
    );
  },
};

const HEADING = /communicat|kommunikation|comunicaci/i;
