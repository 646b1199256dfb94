import { inWords } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { reviewDate } from '../../review-date/review-date.js';
import { isOver } from '../kit/charter.js';
import { groupBy } from '../kit/group.js';
import type { WorkspaceRule } from '../rule.js';

export const rule: WorkspaceRule = {
  reads: 'workspace',
  meta: {
    summary: 'All charters are to be reviewed on the same day.',
    severity: 'info',
    group: 'together',
    options: {
      least: {
        description: 'From how many charters on it is too many for one day.',
        type: 'integer',
        minimum: 2,
        default: 3,
      },
    },
  },
  *gather({ charter, today }) {
    const { next, from } = reviewDate(charter, today);
    const node = from?.node ?? charter.review?.node;
    if (next && node && !isOver(charter)) yield { about: 'review', says: next, words: next, node };
  },
  *check(facts, { least }) {
    const [all, ...others] = groupBy(facts, ({ says }) => says);
    if (!all || others.length > 0 || all.length < Number(least)) return;
    const [first, ...rest] = all;
    yield {
      fact: first,
      message: say`All ${all.length} charters here are to be reviewed on ${inWords(first.says)}. Nobody reads ${all.length} charters with care on one day, so most will be waved through. Spread the days over the year.`,
      related: rest.map((fact) => ({ fact, message: say`“${fact.charter}” on the same day` })),
    };
  },
};
