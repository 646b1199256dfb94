import { say, type Said } from '../../l10n/say.js';
import { headOf } from '../../syntax/tree.js';
import { isReadThrough } from '../kit/lacks.js';
import { linksOf } from '../kit/links.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'A change of wording is not confirmed, or the history has a gap behind it.',
    severity: 'warning',
    group: 'signatures',
  },
  *check({ document, charter, references }) {
    if (!isReadThrough(document)) return;
    for (const { kind, entry } of linksOf(charter, references)) {
      const message = MESSAGES[kind];
      if (message) yield { node: entry.node, span: entry.kind?.node.span ?? headOf(entry.node), message };
    }
  },
};

const MESSAGES: { readonly [kind: string]: Said } = {
  unconfirmed: say`Nobody has confirmed that only the wording changed here, so signatures to the earlier wording do not stand yet. Somebody else than the author who may sign, too, does it with “charter amend FILE --confirm --by MEMBER”.`,
  gap: say`After this change of wording something else has changed that the history does not tell, so nobody can see what the signatures before it were given to. Add an entry with the day and the change.`,
};
