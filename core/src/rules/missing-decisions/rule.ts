import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import { buildsOnAnother } from '../kit/charter.js';
import { missingSection } from '../kit/missing.js';
import { proseOf } from '../kit/prose.js';
import { hasSectionAbout } from '../kit/said-elsewhere.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'The charter does not say how the team decides.',
    severity: 'warning',
    group: 'essentials',
    profile: 'strict',
    absence: true,
  },
  *check(context) {
    const { charter } = context;
    if (charter.decisions || buildsOnAnother(charter) || hasSectionAbout(charter, HEADING)) return;
    if (proseOf(charter).some(({ text, owner }) => owner.shape === 'item' && HOW.test(text.value))) return;
    yield* missingSection(
      context,
      'decisions',
      say`The charter does not say how you decide. When two of you disagree, you will argue about that first. Add “decisions” with the method, such as “consent” or “majority”, and who decides when there is none.`,
      'decisions:\n  method: "[How you decide]"\n  tiebreak: "[Who decides when you cannot agree]"',
    );
  },
};

const HEADING = /decision|deciding|entscheidung|beschl[uü]ss|décision|decision(?:es)?|toma de decisiones/i;

/** A way of deciding, in a norm or a principle. */
const HOW = wordPattern(
  String.raw`(?<!\p{L})(?:majority|unanim\p{L}+|consensus|consent|vetos?|casting vote|mehrheit\p{L}*|einstimmig\p{L}*|konsens\p{L}*|konsent|majorité|unanimité|consensus|mayoría|unanimidad|consenso)(?!\p{L})`,
  'iu',
);
