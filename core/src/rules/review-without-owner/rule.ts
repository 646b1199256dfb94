import { say } from '../../l10n/say.js';
import { isOver } from '../kit/charter.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { namesSomebody } from '../kit/names-somebody.js';
import { placeOfSection } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['review', 'members', 'roles', 'node'],
  meta: {
    summary: 'Nobody is named who sees to the review of the charter.',
    severity: 'warning',
    group: 'review',
    profile: 'strict',
  },
  *check({ document, charter }) {
    const { review } = charter;
    if (!review || review.owner.length > 0 || isOver(charter) || !isReadThrough(document)) return;
    const words = review.text?.value ?? '';
    if (hasPlaceholder(words) || namesSomebody(words, charter) || isMisspelt(document, review.node, 'owner')) return;
    yield {
      node: review.node,
      span: placeOfSection(charter, 'review'),
      message: say`Nobody is named who sees to the review, and so the day comes and nobody invites the others. Add “owner” with a member or a role.`,
      fixes:
        review.node.kind === 'mapping'
          ? addition(
              say`Add “owner” with a blank to fill`,
              insertEntry(document, review.node, 'review', 'owner', 'owner: "[Who sees to it]"'),
            )
          : [],
    };
  },
};
