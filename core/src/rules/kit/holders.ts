import type { Charter, Member, Role } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { References, Target } from '../../model/references.js';
import type { Text } from '../../model/text.js';
import { slug } from '../../text/slug.js';
import { oncePerCharter } from './once.js';
import { isPlainMembership, rolesOf } from './people.js';
import { partsOf } from './replace.js';
import { createSuggester, type Suggestion } from './suggest.js';

/** What a member wrote as a role, and where it leads. */
export interface HeldRole {
  readonly member: Member;
  readonly text: Text;
  readonly target: Target;
  /** Where it leads nowhere: the names of the roles that its parts name, "Lead / Analyst"; else empty. */
  readonly parts: readonly string[];
  /** Where it leads nowhere: the role that may be meant. */
  readonly suggestion: Suggestion;
}

type Ask<T> = (charter: Charter, references: References) => T;

export const heldRoles: Ask<readonly HeldRole[]> = oncePerCharter(({ members, roles }, references: References) => {
  const suggestOne = createSuggester();
  return members.flatMap((member) =>
    rolesOf(member).map((text) => {
      const target = references.resolve(text.value, ['roles']);
      const isLost = target.found === 'none';
      const parts = isLost ? partsOf(text.value) : [];
      const areKnown = parts.length > 1 && parts.every((part) => references.resolve(part, ['roles']).found === 'one');
      return {
        member,
        text,
        target,
        parts: areKnown ? parts : [],
        suggestion: isLost ? suggestOne(text.value, roles) : { found: 'none' },
      };
    }),
  );
});

/** The roles that somebody holds, or would hold if what is written were right: one cause is one finding. */
export function rolesHeld(charter: Charter, references: References): ReadonlySet<Entity> {
  const held = new Set<Entity>();
  for (const { target, parts, suggestion } of heldRoles(charter, references)) {
    const named = parts.map((part) => references.resolve(part, ['roles']));
    for (const found of [target, suggestion, ...named]) {
      if (found.found === 'one') held.add(found.entity);
      if (found.found === 'several') for (const entity of found.entities) held.add(entity);
    }
  }
  // In one stretch, so that looking for a title does not go through the members one by one.
  const said = charter.members.map(({ label, text }) => padded(slug([label, text?.value].join(' ')))).join(' ');
  const names = charter.members.flatMap(({ label }) => (label.includes(' ') ? padded(slug(label)) : []));
  for (const role of charter.roles) {
    if (held.has(role)) continue;
    const isSponsor = charter.sponsors.length > 0 && /^(?:executive-)?sponsors?$/.test(slug(role.label));
    if (isSponsor || isPlainMembership(role.label, charter) || isHeldInWords(role, said, names)) held.add(role);
  }
  return held;
}

/** "Ana Ruiz (Team Lead)" as a name, or a role whose own words name a member. All are padded slugs. */
function isHeldInWords(role: Role, members: string, names: readonly string[]): boolean {
  const title = slug(role.label);
  if (title !== '' && members.includes(padded(title))) return true;
  const words = padded(slug([role.label, role.text?.value, role.purpose?.value].join(' ')));
  return names.some((name) => name.length <= words.length && words.includes(name));
}

/** True where `words` stand in `text`, whatever the case and the signs between them. */
export function mentions(text: string, words: string): boolean {
  const wanted = slug(words);
  return wanted !== '' && padded(slug(text)).includes(padded(wanted));
}

/** A slug with hyphens around it, so that only whole words are found. */
export function padded(words: string): string {
  return `-${words}-`;
}
