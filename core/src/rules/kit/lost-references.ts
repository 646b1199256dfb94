import { wordPattern } from '../../text/word-pattern.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { ReferencePlace, References } from '../../model/references.js';
import { slug } from '../../text/slug.js';
import { buildsOnAnother } from './charter.js';
import { oncePerCharter } from './once.js';
import { isEverybody, isPlainMembership, rolesOf } from './people.js';
import { hasPlaceholder } from './placeholders/find.js';
import { partsOf } from './replace.js';
import { createSuggester, type Suggestion } from './suggest.js';

/** A reference that leads to nothing, and what may have been meant. */
export interface LostReference {
  readonly place: ReferencePlace;
  /** The names of a text that names several: "Ana, Bo"; else empty. */
  readonly parts: readonly string[];
  readonly suggestion: Suggestion;
}

type Ask<T> = (charter: Charter, references: References) => T;

/** Every reference of a charter that has to lead somewhere and does not; signatures and members' roles have their own rules. */
export const lostReferences: Ask<readonly LostReference[]> = oncePerCharter((charter, references: References) => {
  const suggest = createSuggester();
  const candidatesOf = listsOf(references);
  return references.places.flatMap((place): LostReference | [] => {
    const { field, text } = place;
    const lists = field.refers ?? [];
    if (!isLost(place)) return [];
    // Without the list there is nothing to point to, which is another rule's finding or none at all.
    const candidates = candidatesOf(lists);
    if (candidates.length === 0 || hasPlaceholder(text.value)) return [];
    if (lists.includes('members') && isKnownOtherwise(text.value, charter, references)) return [];
    const suggestion = suggest(text.value, candidates);
    if (buildsOnAnother(charter) && !(suggestion.found === 'one' && suggestion.sure)) return [];
    const parts = partsOf(text.value);
    const areKnown = parts.length > 1 && parts.every((part) => references.resolve(part, lists).found === 'one');
    return { place, parts: areKnown ? parts : [], suggestion };
  });
});

function isLost({ field, owner, target }: ReferencePlace): boolean {
  return !field.free && target.found === 'none' && owner.shape !== 'signature' && owner.shape !== 'member';
}

/** What may be referred to in these lists, put together once. */
function listsOf(references: References): (lists: readonly string[]) => readonly Entity[] {
  const known = new Map<string, readonly Entity[]>();
  return (lists) => {
    const key = lists.join(' ');
    const entities = known.get(key) ?? lists.flatMap((list) => references.list(list));
    known.set(key, entities);
    return entities;
  };
}

/** The team as a whole, a role that only members' own words name, or somebody outside whom the charter names. */
function isKnownOtherwise(words: string, charter: Charter, references: References): boolean {
  if (isPlainMembership(words, charter) || isEverybody(words, charter) || WHOEVER.test(words)) return true;
  if (references.resolve(words, ['stakeholders', 'sponsors', 'approvers']).found !== 'none') return true;
  return charter.roles.length === 0 && plainRoles(charter).has(slug(words));
}

/** The roles that only the members' own words name. */
const plainRoles: (charter: Charter) => ReadonlySet<string> = oncePerCharter(
  ({ members }) => new Set(members.flatMap((member) => rolesOf(member).map(({ value }) => slug(value)))),
);

const WHOEVER = wordPattern(
  String.raw`^(?:each|every|all|any|anyone|whoever|the whole|the person|jede[rs]?|alle|wer|chaque|tous|toutes|quiconque|cada|todos|todas|quien|varje|alla)(?![\p{L}-])`,
  'iu',
);

/**
 * Whether entities of the same name are one person: a member who is a sponsor or an approver, too. An approver may be
 * named by the member's id.
 */
export function areOnePerson(entities: readonly Entity[]): boolean {
  const names = new Set(entities.map(({ label }) => slug(label)));
  const [member, ...others] = entities.filter(({ shape }) => shape === 'member');
  const persons = entities.filter(({ shape }) => shape === 'person');
  if (others.length > 0 || persons.length + (member ? 1 : 0) < entities.length) return false;
  if (member) names.delete(slug(member.id));
  return names.size <= 1;
}
