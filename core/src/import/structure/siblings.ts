import { isBlankName, isRoleTitle, nameBefore, nameLikeness } from '../recognise/names.js';
import { isVacant } from '../recognise/status.js';
import { isShort } from '../recognise/short-lines.js';
import { plain, textsOf } from '../source/plain.js';
import { classifyHeading } from './classify.js';
import { isDenied } from './denied.js';
import { nameLists } from './name-lists.js';
import type { Section } from './outline.js';
import { areToldAlike } from './told-alike.js';
import type { SectionKind } from '../words/words.js';
import { sideOfWords, sideSaid } from './scope-side.js';

/** What the headings beside a section tell of it, where its own words do not. */
export type Sibling = 'scopeIn' | 'scopeOut' | 'person' | 'point' | 'office' | 'names' | 'besideMembers' | 'theme';

/** "We bake" beside "We don't bake", and headings of which nearly all are names of people, or all say a point. */
export function siblingsIn(
  sections: readonly Section[],
  found: Map<Section, Sibling[]> = new Map(),
): Map<Section, Sibling[]> {
  const tag = (section: Section, as: Sibling): void => void found.set(section, [...(found.get(section) ?? []), as]);
  const open = sections.filter(({ heading, blocks }) => blocks.length > 0 && classifyHeading(heading) === undefined);
  const labels = open.map(({ heading }) => plain(heading));
  const sides = new Set(sections.flatMap(({ heading }) => sideSaid(heading) ?? []));
  if (sides.size === 2)
    for (const section of open) {
      const side = sideOfWords(plain(section.heading));
      if (side) tag(section, side);
    }
  for (const [index, section] of open.entries()) {
    const label = labels[index] as string;
    const other = labels.findIndex((each) => isDenied(label, [each]));
    if (other < 0) continue;
    tag(section, 'scopeIn');
    tag(open[other] as Section, 'scopeOut');
  }
  const named = sections.filter((section) => isOfPerson(section));
  const filled = sections.filter(({ heading }) => !isOpenSeat(heading));
  if (named.length > 1 && named.length >= filled.length * 0.8)
    for (const section of sections.filter(({ heading }) => nameLikeness(nameBefore(heading)) > 0))
      tag(section, 'person');
  const offices = sections.filter((section) => isOffice(section));
  if (offices.length > 1) for (const section of offices) tag(section, 'office');
  for (const section of nameLists(sections)) tag(section, 'names');
  const members = sections.find((section) => isOfMembers(section));
  if (members) for (const section of sections) if (section !== members) tag(section, 'besideMembers');
  const alike = sections.every(saysPoint) && areToldAlike(sections);
  const pointed = alike ? sections : sections.filter((section) => isPoint(section));
  if (pointed.length > 1 && pointed.length === sections.length) for (const section of pointed) tag(section, 'point');
  if (sections.length > 1 && sections.every(isTheme)) for (const section of sections) tag(section, 'theme');
  for (const { sections: below } of sections) siblingsIn(below, found);
  return found;
}

/** "Open seat", "Vacante", "You?": among portraits, a place for somebody. */
function isOpenSeat(heading: string): boolean {
  const words = plain(heading).replace(/[?!.]+$/, '');
  return isVacant(words) || OPEN_SEAT.test(words);
}

const OPEN_SEAT =
  /^(?:(?:open|empty|vacant|free) (?:seat|position|role|slot|place)|you|your name(?: here)?|could (?:it )?be you|(?:ledig|vakant|öppen) (?:plats|post|roll)|kanske du|(?:puesto|cargo|plaza) (?:vacante|libre)|tú|vos|(?:freier|offener) (?:platz|posten)|poste (?:vacant|à pourvoir))$/iu;

/** "Ana Ruiz", "Ana – Tester", or "Ana" above what she is. */
function isOfPerson({ heading, blocks: [first] }: Section): boolean {
  const name = nameBefore(heading);
  const likeness = nameLikeness(name);
  const behind = plain(heading)
    .slice(name.length)
    .replace(/^[\s,:(–—|-]+/u, '');
  if (likeness === 1 && isShort(name) && isTitle(behind)) return true;
  if (likeness !== 1 || first === undefined || !isShort(plain(heading))) return likeness === 2;
  const [words = ''] = textsOf([first]).flatMap((text) => text.split('\n'));
  const title = plain(words).replace(/^(?:role|roles|title|position|roll|rol|cargo|puesto|rolle|rôle)\s*:\s*/iu, '');
  return isTitle(title);
}

function isTitle(words: string): boolean {
  return isRoleTitle(words) && words.split(/\s+/).length < 7;
}

/** "Members" above headings that are each one of them. */
function isOfMembers({ heading, sections }: Section): boolean {
  const about = classifyHeading(heading);
  return about?.confidence === 'sure' && about.kinds[0] === 'members' && sections.filter(isOfPerson).length > 1;
}

/** What everybody else on a board is, and those who stand in for them. */
const SEATS = /^(?:(?:ordinarie|övriga) )?(?:styrelse)?(?:ledamöter|suppleanter|ersättare)$/iu;

/** "Chair", "Events & Marketing Officer" above somebody's full name on a line of its own, or with more behind a comma. */
function isOffice({ heading, blocks: [first] }: Section): boolean {
  const title = plain(heading).replace(/:$/, '');
  const isListed = first?.kind === 'list' && SEATS.test(title);
  const [words = ''] = first?.kind === 'paragraph' || isListed ? textsOf([first]) : [];
  // Words of more could be whatever somebody gives: "Executive support".
  const [above = ''] = words.split(/\s/u.test(title) ? '\n' : /\n|,\s/u);
  const line = isListed ? nameBefore(above) : above;
  return (
    isTitle(title) &&
    nameLikeness(title) < 2 &&
    nameLikeness(line) === 2 &&
    !isRoleTitle(line) &&
    !isBlankName(plain(line))
  );
}

/** "Customers", "Technology" above a list, and of nobody: what a part of the points above them is about. */
function isTheme({ heading, blocks, sections }: Section): boolean {
  const about = classifyHeading(heading);
  const isOpen = about === undefined || about.confidence === 'doubtful' || THEMES.has(about.kinds[0] as SectionKind);
  return (
    isOpen &&
    sections.length === 0 &&
    blocks.length > 0 &&
    blocks.every((block) => block.kind === 'list' && textsOf([block]).every((text) => nameLikeness(text) < 2))
  );
}

/** What a part of the aims may be about. */
const THEMES: ReadonlySet<SectionKind> = new Set([
  'members',
  'stakeholders',
  'services',
  'communication',
  'resources',
  'skills',
  'reporting',
]);

/** A heading that says something by itself, with nothing but sentences below it. */
function isPoint(section: Section): boolean {
  return (
    section.sections.length === 0 && saysPoint(section) && section.blocks.every(({ kind }) => kind === 'paragraph')
  );
}

function saysPoint({ heading }: Section): boolean {
  return plain(heading).split(/\s+/).length > 2 && classifyHeading(heading)?.confidence !== 'sure';
}
