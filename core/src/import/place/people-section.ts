import type { SectionKind } from '../words/words.js';
import type { Section } from '../structure/outline.js';
import { thingsAt, type LayoutPart } from './draft.js';
import { FIELDS } from './fields.js';
import { glean } from './glean.js';
import { placeEntity } from './kinds/entities.js';
import { placeFreeText } from './kinds/free.js';
import { placeList, type ListField } from './kinds/lists.js';
import { aboutHeading, withAbout, type About } from './kinds/about-people.js';
import { plain } from '../source/plain.js';
import { isListOfFirms, takeMemberOrganizations } from './kinds/organizations.js';
import { placePeople } from './kinds/people.js';
import { officeIn } from './kinds/office-above.js';
import { takeBelowRoles } from './kinds/people-below.js';
import { toldInLines } from './kinds/told-in-lines.js';
import { gatherRuns } from './kinds/stray-people.js';
import { ofTheTeam } from './kinds/first-names.js';
import { placeRoles } from './kinds/roles.js';
import { sayPart, wordsOf, type Placing } from './placing.js';
import { type Segment } from './segments.js';
import { placeUnknown } from './unknown.js';
import { peopleInProse } from '../recognise/people-in-prose.js';
import { peopleIn } from '../recognise/people.js';
import { heldAtEnds } from '../recognise/held-in-brackets.js';
import { isOfThePast } from '../recognise/past.js';
import { isRoleTitle, nameLikeness } from '../recognise/names.js';
import { singular } from '../recognise/singular.js';
import { firstWordsOf, type SourceBlock, type SourceItem } from '../source/blocks.js';
import { boldLine } from '../structure/infer-headings.js';
import { splitRow } from '../recognise/joined.js';

/** Members and roles: people where there are any, else roles, else what the words say of membership. */
export function placePeopleSection(
  given: Placing,
  segments: readonly Segment[],
  kinds: readonly SectionKind[],
  section: Section,
): LayoutPart[] {
  const placing = { ...given, team: new Set<string>() };
  if (CONTRIBUTORS.test(plain(section.heading)) && segments.some(({ body }) => isListOfFirms(placing, body)))
    return segments.flatMap((segment) => placeRest(placing, segment, []));
  const before = count(placing);
  const said = aboutSection(given, section);
  const whole = said.role === undefined ? said : { ...said, team: given.team };
  const all = segments.flatMap(({ lead, body }) => (body ? [...lead, body] : lead));
  const inLines = all.some(({ kind }) => kind === 'table') ? undefined : toldInLines(all);
  if (inLines?.isWhole === true) {
    for (const person of inLines.people) placing.roster.member(withAbout(person, whole));
    glean(placing, all);
    return [{ text: wordsOf(all) }];
  }
  const ofSeats = aboutSeats(segments);
  const read = segments.map((segment) => {
    if (isBelowPast(segment)) return undefined;
    const about = { ...(aboutLabel(segment) ?? ofSeats(segment) ?? whole), isOfRoles: kinds.includes('roles') };
    if (segment.body) takeBelowRoles(placing, segment.lead);
    const isRoles = kinds[0] === 'roles' && !kinds.includes('members') && !isHeldAtEnds(segment);
    return isRoles
      ? (placeRoles(given, segment) ?? placePeople(placing, segment, about))
      : (placePeople(placing, segment, about) ?? placeRoles(given, segment));
  });
  const [only, more] = segments;
  if (kinds[0] === 'members' && only && !more && read[0] === undefined && only.body === undefined)
    for (const name of firstNamesIn(only.lead)) placing.roster.member({ name, roles: [] });
  for (const person of ofTheTeam(given, inLines?.people ?? [])) placing.roster.member(person);
  const isProse = segments.every(({ body }) => body === undefined);
  if (isProse || count(placing) === before) gatherProse(given, all);
  gatherRuns(placing, all);
  if (kinds[0] === 'members' && count(placing) === before) takeMemberOrganizations(placing, all);
  const headed = segments.map((segment) => gatherHeaded(placing, segment)).some(Boolean);
  if (headed || read.some((part) => part !== undefined))
    return segments.flatMap((segment, index) => {
      const part = read[index];
      if (!segment.body || part) glean(placing, segment.lead);
      if (part) return [part];
      glean(placing, segment.body ? [...segment.lead, segment.body] : segment.lead);
      return segment.body ? placeRest(placing, segment, kinds) : sayPart(segment.lead);
    });
  const blocks = segments.flatMap(({ lead, body }) => (body ? [...lead, body] : lead));
  glean(placing, blocks);
  if (kinds.includes('responsibilities') || (kinds[0] === 'roles' && !kinds.includes('members')))
    return placeList(placing, segments, 'responsibilities', FIELDS['responsibilities'] as ListField);
  return placeEntity(placing, blocks, 'membership') ?? placeUnknown(placing, blocks);
}

/** Whoever gives to what the team does, which firms may. */
const CONTRIBUTORS =
  /^(?:\p{L}+ ){0,2}(?:contribut(?:ors?|ing (?:companies|organi[sz]ations))|bidragsgivare|bidragande (?:företag|organisationer)|(?:empresas )?(?:colaborador|contribuidor)[ae]s|mitwirkende|contributeurs)$/iu;

/** What a heading says of those below it; among others that are offices, "Chair & Treasurer" is what the only one is. */
function aboutSection({ siblings }: Placing, section: Section): About {
  const about = aboutHeading(section.heading);
  const isOffice = siblings.get(section)?.includes('office') === true;
  const lines = section.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []));
  const isOfOne = lines.filter((line) => nameLikeness(line) === 2).length === 1;
  if (about.role !== undefined || about.status !== undefined || !isOffice) return about;
  const words = plain(section.heading)
    .replace(/:$/, '')
    .replace(/^övriga\s+(\p{Ll})/iu, (_, letter: string) => letter.toUpperCase());
  if (isOfOne) return { ...about, role: plain(section.heading).replace(/:$/, '') };
  return /(?:^|\s)(?:styrelse)?ledamöter$/iu.test(words) ? { ...about, role: singular(words) } : about;
}

function count({ charter }: Placing): number {
  return thingsAt(charter, 'members').length;
}

/** Where nothing else names the team, the people in its sentences. */
function gatherProse(placing: Placing, blocks: readonly SourceBlock[]): void {
  const text = blocks
    .flatMap((block) => (block.kind === 'paragraph' && /^[^\n]+[.!?]$/.test(block.text) ? [block.text] : []))
    .join('\n\n');
  for (const person of ofTheTeam(placing, peopleInProse(text))) placing.roster.member(person);
}

/** A list of "Scribe: takes the notes – Ana". */
function isHeldAtEnds({ body }: Segment): boolean {
  return body?.kind === 'list' && heldAtEnds(body.items.map(firstWordsOf)) !== undefined;
}

/** "**Former members**" right above a list, or a table. */
function isBelowPast({ lead, body }: Segment): boolean {
  const label = body === undefined ? undefined : labelIn(lead.at(-1));
  return label !== undefined && isOfThePast(label);
}

/** "Ana, Bo and Cleo" and nothing else where a section says who the members are. */
function firstNamesIn(blocks: readonly SourceBlock[]): string[] {
  const [only, more] = blocks;
  if (only?.kind !== 'paragraph' || more) return [];
  const names = plain(only.text)
    .replace(/[.,]$/, '')
    .split(/,(?!\s)|\n/u)
    .flatMap(splitRow)
    .map((name) => name.trim());
  const sure = names.filter((name) => nameLikeness(name) > 0);
  const areNames = names.every((name) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(name) && !isRoleTitle(name));
  return names.length > 1 && areNames && (sure.length === names.length || sure.length > names.length * 0.7)
    ? names
    : [];
}

/** "Moderator(s):", "**Alternates**" right above those it speaks of. */
function aboutLabel({ lead, body }: Segment): About | undefined {
  const above = lead.at(-1);
  const label = body === undefined ? undefined : (officeIn(above) ?? labelIn(above));
  const about = label === undefined ? undefined : aboutHeading(label);
  return about?.role !== undefined || about?.status !== undefined ? about : undefined;
}

/** "Ledamöter:" beside "Suppleanter:": those on a board with those who stand in for them. */
function aboutSeats(segments: readonly Segment[]): (segment: Segment) => About | undefined {
  const areBeside = segments.some((segment) => aboutLabel(segment)?.status === 'alternate');
  return ({ lead, body }) => {
    const label = areBeside && body !== undefined ? labelIn(lead.at(-1))?.replace(/:$/, '') : undefined;
    return label !== undefined && SEATS.test(label) ? { role: singular(label), status: undefined } : undefined;
  };
}

const SEATS = /^(?:(?:ordinarie|övriga) )?(?:styrelse)?ledamöter$/iu;

/** What stands in bold, before a colon, or as words that are a title and nothing else. */
function labelIn(block: SourceBlock | undefined): string | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const words = plain(block.text);
  const isTitle = /^[^.:!?\n]{2,40}$/u.test(words) && aboutHeading(words).role !== undefined && nameLikeness(words) < 2;
  return boldLine(block) ?? (isTitle || /^[^.:!?]{2,40}:$/u.test(words) ? words : undefined);
}

/** "**Ana Ruiz – Lead**" above a list of what she does, or "Ana Ruiz" above one of how to reach her. */
function gatherHeaded({ roster }: Placing, { lead, body }: Segment): boolean {
  const above = lead.at(-1);
  const isBare = above?.kind === 'paragraph' && nameLikeness(above.text) === 2 && !isRoleTitle(above.text);
  const bare = isBare && body?.kind === 'list' && body.items.every(isContact) ? above.text : undefined;
  const label = body?.kind === 'list' ? (boldLine(above) ?? bare) : undefined;
  const [person, more] = label === undefined ? [] : peopleIn(label, { short: false, many: false, labels: true });
  if (!person || more) return false;
  roster.member(person);
  return true;
}

/** "Phone: …", "ana@example.org" */
function isContact(item: SourceItem): boolean {
  const words = plain(firstWordsOf(item));
  return CONTACT.test(words) || /^\S+@\S+$/.test(words);
}

const CONTACT =
  /^(?:tele)?(?:phone|mobile|cell|tel|fon|mobil|teléfono|móvil|celular|e-?mail|e-?post|mejl|correo(?: electrónico)?|courriel|slack|discord|github)(?: \p{L}+)?\.?\s*:/iu;

function placeRest(placing: Placing, segment: Segment, kinds: readonly SectionKind[]): LayoutPart[] {
  const list = kinds.includes('responsibilities') || kinds.includes('roles') ? FIELDS['responsibilities'] : undefined;
  const isList = segment.body?.kind === 'list' && list;
  return isList
    ? placeList(placing, [segment], 'responsibilities', isList)
    : placeFreeText(placing, segment.body ? [...segment.lead, segment.body] : segment.lead);
}
