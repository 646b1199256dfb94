import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { inheritedOf } from '../kit/inherited.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'The charter says something else than the one it builds on.',
    severity: 'info',
    group: 'references',
  },
  *check({ charter, references }) {
    for (const { base, own, title } of inheritedOf(charter, references)?.deviations ?? []) {
      if (!isWithin(own.node, charter.node)) continue;
      yield {
        node: own.node,
        message: say`${quote(title)}, on which this charter builds, says ${quote(base.sentence, 100)} What stands here holds for this team. Is that meant?`,
      };
    }
  },
};

/** Of two charters that this one builds on, one may deviate from the other: nothing that could be mended here. */
function isWithin(node: { readonly parent: unknown } | undefined, root: unknown): boolean {
  for (let at: unknown = node; at; at = (at as { readonly parent: unknown }).parent) if (at === root) return true;
  return false;
}
