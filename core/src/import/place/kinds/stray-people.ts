import type { SourceBlock, SourceList } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { rolesIn } from '../../recognise/roles-in.js';
import { heldAs } from '../../recognise/singular.js';
import { slug } from '../../../text/slug.js';
import { textAt } from '../draft.js';
import { runsOfPeople } from '../../recognise/runs-of-people.js';
import type { SectionKind } from '../../words/words.js';
import type { Placing } from '../placing.js';
import { peopleOfItems } from './people.js';

/** Sections whose people are others than the team, or are read by what the section is about. */
export const OTHERS: ReadonlySet<SectionKind> = new Set([
  'members',
  'roles',
  'stakeholders',
  'channels',
  'references',
  'history',
  'signatures',
  'approval',
  'escalation',
  'glossary',
  'risks',
  'resources',
  'communication',
  'reporting',
]);

/** "@ana looks after the servers", item for item: whoever is called by a handle is one of the team. */
export function isListOfHandles({ items }: SourceList): boolean {
  return (
    items.length > 1 &&
    items.every(({ blocks: [first] }) => first?.kind === 'paragraph' && /^@[\w-]{2,40}(?=\s|$)/.test(plain(first.text)))
  );
}

/**
 * Where no section names the team: "Ana Ruiz – Lead", "Lead: Ana Ruiz", item for item, in a section about something
 * else. The list stays what its section makes of it.
 */
export function gatherStrayPeople(
  { roster, team }: Placing,
  blocks: readonly SourceBlock[],
  kinds: readonly SectionKind[],
): void {
  if (team.size > 0 || kinds.length === 0 || kinds.some((kind) => OTHERS.has(kind))) return;
  for (const block of blocks) {
    if (block.kind !== 'list' || block.items.length < 2) continue;
    const people = peopleOfItems(block.items).flatMap(([person, more]) => (person && !more ? [person] : []));
    if (isListOfHandles(block)) {
      for (const { name } of people) roster.member({ name, roles: [] });
      continue;
    }
    const isTold = people.every(({ name, roles }) => nameLikeness(name) === 2 && roles.some(isRoleTitle));
    if (isTold && people.length === block.items.length) for (const person of people) roster.member(person);
  }
}

/** Whoever is told of line below line with what they are, in paragraphs, whatever else stands around them. */
export function gatherRuns({ roster }: Placing, blocks: readonly SourceBlock[]): void {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : ['']));
  for (const person of runsOfPeople(lines)) roster.member(person);
}

/** "Test lead (Ana):", wherever it stands, where Ana is one of the team: what she does in it. */
export function gatherHeldRoles({ roster, known }: Placing, blocks: readonly SourceBlock[]): void {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []));
  for (const line of lines) {
    const [, title = '', said = ''] = /^([^():]{3,60}?)\s*\(([^()]{2,80})\)\s*(?::|$)/u.exec(plain(line)) ?? [];
    if (!isRoleTitle(title) || nameLikeness(title) === 2 || title.split(/\s+/).length > 6) continue;
    const names = said.split(/\s*[,/&+]\s*|\s+(?:and|och|und|et|y|e)\s+/iu);
    const members = names.map((name) => (nameLikeness(name) > 0 ? textAt(roster.find(name)?.member, 'name') : ''));
    if (members.every((name) => known.has(slug(name))))
      for (const name of members) roster.member({ name, roles: rolesIn(heldAs(title, members.length > 1)) });
  }
}
