import { slug } from '../../../text/slug.js';
import { isGivenName } from '../../recognise/given-names.js';
import { isBlankName, isRoleTitle, nameBefore, nameLikeness } from '../../recognise/names.js';
import { isOfOthers, isOverTheTeam } from '../../recognise/of-others.js';
import { peopleIn } from '../../recognise/people.js';
import type { Person } from '../../recognise/person.js';
import { rolesIn, rolesInField } from '../../recognise/roles-in.js';
import { isVacant } from '../../recognise/status.js';
import type { SourceBlock, SourceTable } from '../../source/blocks.js';
import { plain, plainBlocks } from '../../source/plain.js';
import { splitLabel } from '../../structure/infer-headings.js';
import type { Section } from '../../structure/outline.js';
import { exactColumnKind } from '../../words/column-kinds.js';
import type { ColumnKind } from '../../words/words.js';
import { OF_THE_DOCUMENT } from '../held-section.js';
import type { Placing } from '../placing.js';
import { aboutHeading } from './about-people.js';
import { isSetOffTitle } from './told-in-lines.js';

/** A section that is one member: "Member 1", or a name, with the name and other facts in its lines. */
export function placeOneMember(placing: Placing, section: Section): boolean {
  const heading = plain(section.heading);
  const facts = factsIn(section);
  const said = facts.find(({ kind }) => kind === 'name')?.rest;
  const isPortrait = placing.siblings.get(section)?.includes('person') ?? false;
  const before = nameBefore(heading);
  const isNamed = nameLikeness(before) === 2 || (isPortrait && before !== heading && !isRoleTitle(before));
  const [person] = peopleIn(said ?? heading, { short: said !== undefined || isPortrait, many: false });
  const isTold = isPortrait || said !== undefined || facts.some(({ kind }) => kind !== undefined && TOLD.has(kind));
  if (!person || !isTold || (isRoleTitle(heading) && !isNamed)) return false;
  const roles = rolesTold(facts);
  const [first] = section.blocks.flatMap(linesOf);
  const title = plain(first ?? '').split(/[.;]\s|[.;]$/)[0] as string;
  const isHeld = isTitle(title) || (isPortrait && isSetOffTitle(first ?? ''));
  if (roles.length === 0 && person.roles.length === 0 && isHeld) roles.push(...rolesIn(title));
  // "Advisor" below a name, beside those whom "Members" stands above.
  const held = [...person.roles, ...roles];
  const isBeside = placing.siblings.get(section)?.includes('besideMembers') === true;
  if (isBeside && held.length > 0 && held.every(isOverTheTeam)) return false;
  const email = facts.map(({ rest }) => /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(rest)?.[0]).find(Boolean);
  placing.roster.member({ ...person, roles: held, ...(email && { email }) });
  return true;
}

/** "Team lead", alone on a line or in a sentence. */
function isTitle(words: string): boolean {
  return isRoleTitle(words) && words.split(/\s+/).length < 7 && nameLikeness(words) < 2 && !words.includes(':');
}

/** What is told of a person below their name. */
const TOLD: ReadonlySet<string> = new Set([
  'role',
  'email',
  'phone',
  'handle',
  'affiliation',
  'skills',
  'responsibilities',
  'location',
]);

/** What the lines of a section say of somebody, each behind its label. */
function factsIn({ blocks }: Section): readonly Fact[] {
  return blocks
    .flatMap(linesOf)
    .flatMap((line) => splitLabel(line) ?? [])
    .map(({ label, rest }) => ({
      kind: exactColumnKind(
        plain(label)
          .replace(/:$/, '')
          .replaceAll(/\([^()]*\)/g, ''),
      ),
      rest,
    }));
}

function rolesTold(facts: readonly Fact[]): string[] {
  return facts.filter(({ kind, rest }) => kind === 'role' && !isVacant(rest)).flatMap(({ rest }) => rolesInField(rest));
}

interface Fact {
  readonly kind: ColumnKind | undefined;
  readonly rest: string;
}

function linesOf(block: SourceBlock): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  if (block.kind === 'table') return pairsOf(block);
  return block.kind === 'list'
    ? block.items.flatMap(({ blocks: [first] }) => (first?.kind === 'paragraph' ? [first.text] : []))
    : [];
}

/** "Role | Tester", row for row, as "Role: Tester". */
function pairsOf({ header, rows }: SourceTable): string[] {
  const pairs = [header, ...rows].map((row) => row.map(plainBlocks));
  return pairs.every((pair) => pair.length === 2)
    ? pairs.flatMap(([label = '', said = '']) => (said === '' ? [] : [`${label.replace(/:$/, '')}: ${said}`]))
    : [];
}

/** "Project lead: Ana Ruiz" as a heading: somebody with a common first name, or whom the document names elsewhere, too. */
function officerNamed({ known }: Placing, { heading }: Section): Person | undefined {
  const [, title = '', name = ''] = /^([^:]{3,60}):\s+([^:,()]{3,50})$/u.exec(plain(heading)) ?? [];
  const isTitled = isRoleTitle(title) && nameLikeness(title) < 2;
  const isOfTeam = isTitled && !isOfOthers(title) && !OF_THE_DOCUMENT.test(title);
  const isName = nameLikeness(name) === 2 && !isRoleTitle(name) && (isGivenName(name) || known.has(slug(name)));
  return isOfTeam && isName ? { name, roles: rolesIn(title) } : undefined;
}

/** "Treasurer" as a heading, with "Name: Ana" below it: whoever holds that office, as "Role: …" says it. */
export function gatherOfficer(placing: Placing, section: Section): void {
  const { roster } = placing;
  const named = officerNamed(placing, section);
  if (named) roster.member(named);
  const title = aboutHeading(section.heading).role ?? '';
  if (!isTitle(title) || isOfOthers(title) || OF_THE_DOCUMENT.test(title)) return;
  const facts = factsIn(section);
  const names = facts.filter(({ kind }) => kind === 'name');
  const told = rolesTold(facts);
  if (told.some(isOfOthers)) return;
  for (const { rest } of names.length === 1 ? names : []) {
    const [person, more] =
      isVacant(rest) || isBlankName(plain(rest)) ? [] : peopleIn(rest, { short: true, many: false });
    if (person && !more) roster.member({ ...person, roles: told.length > 0 ? told : rolesIn(title) });
  }
}
