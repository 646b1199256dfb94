import { say } from '../../l10n/say.js';
import { buildsOnAnother } from '../kit/charter.js';
import { missingSection } from '../kit/missing.js';
import { hasSectionAbout } from '../kit/said-elsewhere.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['extends', 'roles', 'sections', 'skills', 'node'],
  meta: {
    summary: 'The charter does not say which skills the team needs.',
    severity: 'warning',
    group: 'essentials',
    profile: 'strict',
    absence: true,
  },
  *check(context) {
    const { charter } = context;
    if (charter.skills || buildsOnAnother(charter) || hasSectionAbout(charter, HEADING)) return;
    if (charter.roles.some(({ skills }) => skills.length > 0)) return;
    yield* missingSection(
      context,
      'skills',
      say`The charter does not say what people need to know and to have done, so nobody notices what the team lacks until it is missed. Add “skills” here, or to the roles.`,
      'skills:\n  background: "[What people have learnt or studied]"\n  experience: "[What people have done before]"\n  training: "[What people learn in the team]"',
    );
  },
};

const HEADING = /skill|competenc|fähigkeit|kompetenz|compétence|habilidad/i;
