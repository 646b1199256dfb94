import type { CharterRule } from '../rule.js';
import { placeOfSection } from '../kit/place.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'The charter does not say what the team is for.',
    severity: 'warning',
    group: 'essentials',
    absence: true,
  },
  *check({ charter }) {
    if (charter.purpose) return;
    yield {
      node: charter.node,
      span: placeOfSection(charter, 'purpose'),
      message:
        'The charter does not say what the team is for. Add “purpose” with one or two sentences: whom you serve and what gets better because of you.',
    };
  },
};
