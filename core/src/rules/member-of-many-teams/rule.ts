import { quote, quotedList } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { groupBy } from '../kit/group.js';
import { isActivePerson } from '../kit/people.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { WorkspaceRule } from '../rule.js';

export const rule: WorkspaceRule = {
  reads: 'workspace',
  meta: {
    summary: 'One person is a member of more teams than anybody can work for.',
    severity: 'warning',
    group: 'together',
    options: {
      most: { description: 'Of how many teams one person may be a member.', type: 'integer', minimum: 1, default: 4 },
    },
  },
  *gather({ charter }) {
    if (isOver(charter)) return;
    for (const member of charter.members.filter(isActivePerson)) {
      const { label, email, name } = member;
      // A first name alone may be anybody's.
      if (!/\S\s+\S/.test(label) || hasPlaceholder(label)) continue;
      yield {
        about: email ? email.value.trim().toLowerCase() : slug(label),
        says: '',
        words: label,
        node: name?.node ?? member.node,
      };
    }
  },
  *check(facts, { most }) {
    for (const group of groupBy(facts, ({ about }) => about)) {
      const teams = groupBy(group, ({ file }) => file).map(([fact]) => fact);
      const [first, ...others] = teams;
      if (!first || teams.length <= Number(most)) continue;
      const names = quotedList(teams.slice(0, SHOWN).map(({ charter }) => charter));
      const shown = teams.length > SHOWN ? say`${names} and more` : names;
      yield {
        fact: first,
        message: say`${quote(first.words)} is a member of ${teams.length} teams: ${shown}. Each counts on them, and no week has room for all. Ask which of them they can leave, or list them as “observer” there.`,
        related: others.map((fact) => ({ fact, message: say`Also a member of “${fact.charter}”` })),
      };
    }
  },
};

const SHOWN = 6;
