import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { Text } from '../../model/text.js';
import { valueOf } from '../../model/visit.js';
import { isOver } from '../kit/charter.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { namesSomebody } from '../kit/names-somebody.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

/** Lists of work, where an owner is who answers for it. */
// prettier-ignore
const LISTS = [
  'objectives', 'metrics', 'deliverables', 'responsibilities', 'procedures', 'services', 'channels', 'journey',
  'communication', 'reporting', 'risks', 'resources', 'dependencies',
] as const;

const ENOUGH = 3;
const HABIT = 0.7;

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'An entry has no owner, although nearly all others of its list have one.',
    severity: 'info',
    group: 'roles',
  },
  *check({ document, charter }) {
    if (isOver(charter) || !isReadThrough(document)) return;
    for (const name of LISTS) {
      const entries: readonly Entity[] = charter[name];
      const without = entries.filter((entry) => !isOwned(entry));
      const owned = entries.length - without.length;
      if (owned < ENOUGH || owned < entries.length * HABIT) continue;
      for (const entry of without) {
        if (isMisspelt(document, entry.node, 'owner') || isAnswered(entry, charter)) continue;
        const title = say`Add “owner” with a blank to fill`;
        yield {
          node: entry.node,
          span: placeOfEntity(entry),
          message: say`${quote(entry.label || entry.id)} has no owner, although ${owned} others in this list have one, so nobody is asked when it stands still. Add “owner” with a member or a role.`,
          fixes:
            entry.node.kind === 'mapping'
              ? addition(
                  title,
                  insertEntry(document, entry.node, entry.shape, 'owner', 'owner: "[Who answers for it]"'),
                )
              : [],
        };
      }
    }
  },
};

function isOwned(entry: Entity): boolean {
  const owners = valueOf(entry, 'owner') as readonly Text[] | undefined;
  const below = (valueOf(entry, 'items') as readonly Entity[] | undefined) ?? [];
  return (owners !== undefined && owners.length > 0) || (below.length > 0 && below.every(isOwned));
}

/** Somebody is named in the words, or the entry is still a blank. */
function isAnswered(entry: Entity, charter: Charter): boolean {
  const said = ['title', 'text', 'note', 'definition', 'what'].map((name) => (valueOf(entry, name) as Text | undefined)?.value ?? ''); // prettier-ignore
  const words = said.join(' ');
  return hasPlaceholder(words) || namesSomebody(words, charter);
}
