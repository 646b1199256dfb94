import { count, sentences } from '../../l10n/phrases.js';
import { fixed, say, type Said } from '../../l10n/say.js';
import { CHARTER } from '../../coverage/charter.js';
import { coverage, type CoveredPoint } from '../../coverage/coverage.js';
import type { CoveragePart } from '../../coverage/point.js';
import { PROCEDURES } from '../../coverage/procedures.js';
import { WORK } from '../../coverage/work.js';
import { isOver } from '../kit/charter.js';
import { isReadThrough } from '../kit/lacks.js';
import { placeOfCharter } from '../kit/place.js';
import type { CharterRule } from '../rule.js';
import { addMissing } from './add.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'The charter of a customer experience team leaves out some of what belongs in it.',
    severity: 'info',
    group: 'coverage',
    profile: 'customer-experience',
    absence: true,
    options: {
      except: {
        description: 'What is not asked of your team.',
        type: 'array',
        items: { type: 'string', enum: [...WORK, ...CHARTER, ...PROCEDURES].map(({ id }) => id) },
        default: [],
      },
    },
  },
  *check({ document, charter, options }) {
    if (isOver(charter) || !isReadThrough(document)) return;
    const except = options['except'] as readonly string[];
    const asked = coverage(document).filter(({ id }) => !except.includes(id));
    const missing = asked.filter(({ state }) => state === 'missing');
    if (missing.length === 0) return;
    yield {
      node: charter.node,
      span: placeOfCharter(charter),
      message: sentences(
        count(
          missing.length,
          say`A customer experience team is asked for ${asked.length} things, and one is missing here.`,
          say`A customer experience team is asked for ${asked.length} things, and ${missing.length} are missing here.`,
        ),
        ...listed(missing),
        say`Add what your team does, and name what others do under “scope”, “out”.`,
      ),
      fixes: addMissing(document, missing),
    };
  },
};

const PARTS: { readonly [P in CoveragePart]: (labels: Said) => Said } = {
  work: (labels) => say`Work: ${labels}.`,
  charter: (labels) => say`Charter: ${labels}.`,
  procedures: (labels) => say`Procedures: ${labels}.`,
};

function listed(missing: readonly CoveredPoint[]): Said[] {
  return (Object.keys(PARTS) as CoveragePart[]).flatMap((part) => {
    const [first, ...others] = missing.filter((point) => point.part === part).map(({ label }) => fixed(label));
    return first ? [PARTS[part](others.reduce((before, label) => say`${before}; ${label}`, first))] : [];
  });
}
