import type { SourceBlock, SourceList } from '../../source/blocks.js';
import { plain, plainBlocks } from '../../source/plain.js';
import { isBlankName, isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { isOrganization } from '../../recognise/organizations.js';
import type { Person } from '../../recognise/person.js';
import { portrayed } from '../../recognise/told-people.js';
import { daysOf } from '../../recognise/weekdays.js';
import { tokensOf } from '../../words/phrasebook.js';
import { namesBetween } from '../../recognise/joined.js';
import { rolesIn } from '../../recognise/roles-in.js';
import { heldAs } from '../../recognise/singular.js';
import { slug } from '../../../text/slug.js';
import { textAt } from '../draft.js';
import { exactColumnKind } from '../../words/column-kinds.js';
import { runsOfPeople } from '../../recognise/runs-of-people.js';
import { toldByArrows } from '../../recognise/told-by-arrows.js';
import type { SectionKind } from '../../words/words.js';
import type { Placing } from '../placing.js';
import { ABOUT_OTHERS } from '../without-others.js';
import { peopleOfItems } from './people.js';

/** Sections whose people are others than the team, or are read by what the section is about. */
export const READ_OTHERWISE: ReadonlySet<SectionKind> = new Set([
  ...ABOUT_OTHERS,
  'members',
  'roles',
  'channels',
  'communication',
  'signatures',
  'approval',
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
  if (team.size > 0 || kinds.length === 0 || kinds.some((kind) => READ_OTHERWISE.has(kind))) return;
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
  const people = runsOfPeople(lines);
  for (const person of people.length > 0 ? people : toldByArrows(lines)) roster.member(person);
}

/** "Test lead (Ana):", wherever it stands, where Ana is one of the team: what she does in it. */
export function gatherHeldRoles({ roster, known }: Placing, blocks: readonly SourceBlock[]): void {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []));
  for (const line of lines) {
    const [, title = '', said = ''] = /^([^():]{3,60}?)\s*\(([^()]{2,80})\)\s*(?::|$)/u.exec(plain(line)) ?? [];
    if (!isRoleTitle(title) || nameLikeness(title) === 2 || title.split(/\s+/).length > 6) continue;
    const names = namesBetween(said);
    const members = names.map((name) => (nameLikeness(name) > 0 ? textAt(roster.find(name)?.member, 'name') : ''));
    if (members.every((name) => known.has(slug(name))))
      for (const name of members) roster.member({ name, roles: rolesIn(heldAs(title, members.length > 1)) });
  }
}

/** Letters for who does, answers for, is asked and is told. */
const PART = /^(?:[RACISL](?:\s*[/,+&]?\s*[RACISL]){0,3}|[-–—xX✓✔●○]?)$/u;

/** Where no section names the team: columns that are headed by people, with the part that each has in what stands before. */
export function gatherMatrix({ roster }: Placing, blocks: readonly SourceBlock[]): void {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const names = block.header.slice(1).map((cell) => plainBlocks(cell));
    const areNames = names.length > 1 && names.every((name) => nameLikeness(name) === 2 && !isRoleTitle(name));
    const parts = block.rows.flatMap((row) => row.slice(1).map((cell) => plainBlocks(cell)));
    if (areNames && parts.some((part) => part !== '') && parts.every((part) => PART.test(part)))
      for (const name of names) roster.member({ name, roles: [] });
  }
}

/** Where no section names the team: whoever a table of the team's own skills or hours is about, below "Name". */
export function gatherRows({ roster }: Placing, blocks: readonly SourceBlock[]): void {
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const heads = block.header.map(plainBlocks);
    const column = heads.findIndex((head) => exactColumnKind(head) === 'name');
    const names = block.rows.map((row) => plainBlocks(row[column] ?? []));
    // Beside weekdays, a first name is enough.
    const days = heads.filter((head) => daysOf(tokensOf(head)).length === 1).length;
    const least = days > 1 ? 1 : 2;
    const areAll = names.length > 1 && names.every((name) => nameLikeness(name) >= least && !isBlankName(name));
    if (column === 0 && areAll) for (const name of names) roster.member({ name, roles: [] });
  }
}

/** Where no section names the team: "**Ana Ruiz** draws the screens (Designer)", in several paragraphs or items. */
export function gatherPortrayed({ roster }: Placing, blocks: readonly SourceBlock[]): void {
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.kind === 'list'
        ? block.items.flatMap(({ blocks: [first] }) => (first?.kind === 'paragraph' ? [first.text] : []))
        : [],
  );
  const bold = texts.map((text) => text.replace(/^[^\p{L}*]+/u, '')).filter((text) => text.startsWith('**'));
  const people = bold.flatMap((text): Person[] => {
    const person = /^\*\*[^*]+\*\*\s+\p{Ll}/u.test(text) ? portrayed(text) : undefined;
    const title = /\(([^()]{2,40})\)[.!]?$/u.exec(plain(text))?.[1] ?? '';
    return person
      ? [{ ...person, roles: person.roles.length === 0 && isRoleTitle(title) ? rolesIn(title) : person.roles }]
      : [];
  });
  const areAll = people.length > 1 && people.length === bold.length;
  if (areAll && !people.some(({ name }) => isOrganization(name))) for (const person of people) roster.member(person);
}
