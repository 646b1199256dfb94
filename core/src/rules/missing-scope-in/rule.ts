import { say } from '../../l10n/say.js';
import { buildsOnAnother, isOver } from '../kit/charter.js';
import { addToScope, lacksScope } from '../kit/scope.js';
import { placeOfSection } from '../kit/place.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['extends', 'scope', 'node'],
  meta: {
    summary: 'The charter does not say what the team does.',
    severity: 'warning',
    group: 'essentials',
    absence: true,
  },
  *check({ document, charter }) {
    const { scope } = charter;
    if (isOver(charter) || buildsOnAnother(charter)) return;
    if (scope && (scope.in.length > 0 || scope.text)) return;
    if (!lacksScope(document, charter, 'in')) return;
    yield {
      node: scope?.node ?? charter.node,
      span: placeOfSection(charter, 'scope'),
      message: say`The charter does not say what people may bring to the team. Without that every request starts a talk about whose it is. List under “scope”, “in” what you do.`,
      fixes: addToScope(
        document,
        charter,
        'in',
        say`Add “what we do” with a blank to fill`,
        '[What people may bring to us]',
      ),
    };
  },
};
