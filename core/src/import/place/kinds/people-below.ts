import type { SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { isBesideTeam } from '../../recognise/beside-team.js';
import { isBlankName, isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { areMostlyNames, isNameAmongNames } from '../../recognise/among-names.js';
import { peopleIn } from '../../recognise/people.js';
import type { Person } from '../../recognise/person.js';
import { isOfOthers, OUTSIDE, OVER_THE_TEAM, SPONSORS } from '../../recognise/of-others.js';
import { isShort } from '../../recognise/short-lines.js';
import { isVacant } from '../../recognise/status.js';
import { boldLine } from '../../structure/infer-headings.js';
import { classifyHeading } from '../../structure/classify.js';
import type { SectionKind } from '../../words/words.js';
import type { Placing } from '../placing.js';
import { aboutHeading, withAbout } from './about-people.js';
import { toldInLines } from './told-in-lines.js';
import { AND } from '../../recognise/joined.js';

/** A label on a line of its own, and the lines with people right below it. */
interface Below {
  readonly label: string;
  readonly people: readonly Person[];
}

/** Paragraphs apart into those below a label, with it, and the others. */
interface Apart {
  readonly below: readonly Below[];
  readonly rest: readonly SourceBlock[];
}

/** "**Chair**", "Members:", with nothing but people in the lines below, up to the first line that says more. */
function apartBelow(
  blocks: readonly SourceBlock[],
  isLabel: (label: string) => boolean,
  isBare: (words: string) => boolean = () => false,
): Apart {
  const below: Below[] = [];
  const rest: SourceBlock[] = [];
  let open: { readonly label: string; readonly people: Person[] } | undefined;
  for (const block of blocks) {
    const [first = '', ...lines] = block.kind === 'paragraph' ? block.text.split('\n') : [];
    const bare = lines.length === 0 && isBare(plain(first)) ? plain(first) : undefined;
    const label = block.kind === 'paragraph' ? (labelOf({ ...block, text: first }) ?? bare) : undefined;
    const isOpening = label !== undefined && isLabel(label);
    const words = label === undefined ? [first, ...lines] : lines;
    const told = open && label === undefined ? toldAtStart(words.join(' ')) : undefined;
    const people = told ? [[told]] : peopleOfLines(words);
    const isOfPeople =
      block.kind === 'paragraph' &&
      people.every((each, index) => each.length > 0 || isOpenSeat(words[index] as string));
    if (isOpening && isOfPeople) below.push((open = { label, people: people.flat() }));
    else if (open && label === undefined && isOfPeople) open.people.push(...people.flat());
    else {
      open = undefined;
      rest.push(block);
    }
  }
  return { below: below.filter(({ people }) => people.length > 0), rest };
}

/** "vacant, treasurer", "Treasurer: TBD" */
function isOpenSeat(line: string): boolean {
  const words = plain(line);
  return words.length < 80 && words.split(/,\s|:\s|\s[–—-]\s/u).some((part) => isVacant(part));
}

/** Behind the first of several names. */
const JOINED = new RegExp(`^[\\s,]*(?:${AND})\\s`, 'iu');

/** "Ana Ruiz: she has baked since …": whoever a paragraph of several sentences or lines begins with, and no more. */
function toldAtStart(text: string): Person | undefined {
  const words = plain(text).replace(/^[:;]+\s+/, '');
  const [name = ''] = words.split(/\s*(?:[,:(]|\s[–—-])\s/u);
  const rest = words.slice(name.length);
  const isTold = rest.split(/\s+/).length > 6 && !JOINED.test(rest);
  const isName = nameLikeness(name) === 2 && !isBlankName(name) && nameLikeness(rest.split(/[:,]\s/)[1] ?? '') < 2;
  return isTold && isName ? { name, roles: [] } : undefined;
}

function labelOf(block: SourceBlock & { readonly kind: 'paragraph' }): string | undefined {
  const words = boldLine(block) ?? (/^[^.:!?]{2,40}:$/u.test(plain(block.text)) ? plain(block.text) : undefined);
  return words === undefined || nameLikeness(words) === 2 ? undefined : plain(words).replace(/:$/, '');
}

/** The people of a line that tells of nothing else; none where it does. */
export function peopleOfLine(line: string): Person[] {
  const words = plain(line);
  const isOther = OUTSIDE.test(words) || SPONSORS.test(words) || /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(words);
  if (isOther || words.length > 200) return [];
  const people = peopleIn(line, { short: false, many: true, labels: true });
  return people.every(({ name }) => nameLikeness(name) === 2) ? people : [];
}

/** The people of each line; among names, a single one is somebody, too. */
function peopleOfLines(lines: readonly string[]): Person[][] {
  const areNames = areMostlyNames(lines);
  return lines.map((line) => {
    const name = plain(line);
    const isName = areNames && !isRoleTitle(name) && (isShort(name) || isNameAmongNames(name));
    return isName ? [{ name, roles: [] }] : peopleOfLine(line);
  });
}

/** Takes the people below labels that say what they are; gives back what is left to read. */
export function takeBelowRoles({ roster }: Placing, blocks: readonly SourceBlock[]): Apart {
  const apart = apartBelow(blocks, (label) => {
    const { role, status } = aboutHeading(label);
    return role !== undefined || status !== undefined || isOfOthers(label);
  });
  for (const { label, people } of apart.below) {
    if (isOfOthers(label)) continue;
    for (const person of people) roster.member(withAbout(person, aboutHeading(label)));
  }
  return apart;
}

const OF_MEMBERS: ReadonlySet<SectionKind> = new Set(['members', 'membership', 'roles']);

/** Where no section names the team: "**Team**" above lines with people, in a section about something else. */
export function gatherBelowLabels({ roster, team, language }: Placing, blocks: readonly SourceBlock[]): void {
  if (team.size > 0) return;
  const isOfMembers = (label: string): boolean => {
    const said = classifyHeading(label, language);
    return said?.confidence === 'sure' && OF_MEMBERS.has(said.kinds[0] as SectionKind);
  };
  const { below } = apartBelow(blocks, isOfMembers, (words) => words.split(/\s+/).length < 5 && isOfMembers(words));
  for (const { label, people } of below) {
    const isOfTeam = people.every(
      ({ name, roles }) => !isBlankName(name) && !roles.some((role) => OVER_THE_TEAM.test(role)),
    );
    if (people.length > 1 && isOfTeam)
      for (const person of people) roster.member(withAbout(person, aboutHeading(label)));
  }
}

/** Where nothing has named the team: offices on lines of their own, and below each whoever holds it. */
export function gatherHolders({ roster, team }: Placing, blocks: readonly SourceBlock[]): void {
  const people = team.size > 0 ? [] : (toldInLines(blocks)?.people ?? []);
  const areHolders = people.every(
    ({ name, roles }) =>
      nameLikeness(name) === 2 &&
      !isBlankName(name) &&
      roles.some(isRoleTitle) &&
      !roles.some((role) => OVER_THE_TEAM.test(role) || isBesideTeam(role)),
  );
  if (people.length > 1 && areHolders) for (const person of people) roster.member(person);
}
