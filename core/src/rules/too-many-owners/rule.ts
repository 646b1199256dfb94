import { quote, quotedList } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Text } from '../../model/text.js';
import { valueOf } from '../../model/visit.js';
import { isOver } from '../kit/charter.js';
import { allEntities } from '../kit/once.js';
import { plainOrQuoted } from '../kit/yaml-text.js';
import type { CharterRule, Fix } from '../rule.js';

/** What is done by several at once is seldom asked of one: a point of a list may have two owners. */
const SHAPES = new Set(['objective', 'metric', 'deliverable', 'procedure', 'service', 'channel', 'stage', 'review']);

/** The one who stays, in the place of the list. */
function fixesFor({ node: { parent } }: Text, names: readonly string[]): Fix[] {
  if (parent?.kind !== 'sequence' || !parent.flow) return [];
  return names.slice(0, 3).map((name) => ({
    title: say`Keep ${quote(name)}`,
    safe: false,
    edits: [{ ...parent.span, text: plainOrQuoted(name) }],
  }));
}

export const rule: CharterRule = {
  reads: 'charter',
  ignores: 'values',
  meta: {
    summary: 'Several own one entry, so that nobody has the last word.',
    severity: 'info',
    group: 'roles',
  },
  *check({ charter, references }) {
    if (isOver(charter)) return;
    for (const entity of allEntities(charter)) {
      if (!SHAPES.has(entity.shape)) continue;
      const owners = valueOf(entity, 'owner') as readonly Text[];
      const different = new Map(
        owners.map((text) => {
          const target = references.resolve(text.value, ['members', 'roles']);
          return [target.found === 'one' ? target.entity : text.value, text] as const;
        }),
      );
      const [first] = different.values();
      if (!first || different.size < 2) continue;
      const names = [...different].map(([key, { value }]) => (typeof key === 'string' ? value : key.label || value));
      yield {
        node: first.node,
        fixes: fixesFor(first, names),
        message: say`${quotedList(names)} own this together, and what belongs to several is often left to the other. Keep the one who answers for it, and name who helps in the text of ${entity.label ? quote(entity.label) : say`“this entry”`}.`,
      };
    }
  },
};
