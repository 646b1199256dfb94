import { plain } from '../source/plain.js';
import { slug } from '../../text/slug.js';
import { dayIn } from '../recognise/dates.js';
import { cadencesIn } from '../recognise/cadences.js';
import { areAuditors } from '../recognise/beside-team.js';
import { isLabelOfMeetings } from '../recognise/meetings.js';
import { INCUMBENT } from '../recognise/incumbents.js';
import { isBlankName, isRoleTitle, nameLikeness } from '../recognise/names.js';
import { singular } from '../recognise/singular.js';
import { isLabelOfPast } from '../recognise/past.js';
import { isVacant } from '../recognise/status.js';
import { withoutTerm } from '../recognise/term-of-office.js';
import { peopleIn, WHO_WE_ARE } from '../recognise/people.js';
import { isGroupTitle, rolesIn } from '../recognise/roles-in.js';
import { isOfOthers, isOverTheTeam, SPONSORS } from '../recognise/of-others.js';
import { peopleWithTasks } from '../recognise/people-with-tasks.js';
import { factKind } from '../words/fact-kinds.js';
import type { FactKind } from '../words/words.js';
import { listAt, thing, thingAt, type Thing } from './draft.js';
import { gatherUnprinted } from './kinds/meetings.js';
import type { Placing } from './placing.js';

/** A label with what it is said of, and the line it stands on. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/** Puts what a label and its value say where it belongs; what they do not say stays as it is. */
export function takeFact(placing: Placing, { label: said, value, line }: Fact): void {
  const label = withoutTerm(said);
  const words = plain(value);
  if (
    words === '' ||
    label.split(/\s+/).length > 8 ||
    HAS.test(label) ||
    INCUMBENT.test(label) ||
    isLabelOfPast(label) ||
    areAuditors(label)
  )
    return;
  const kind =
    factKind(label) ?? (WHO_WE_ARE.test(label) ? 'members' : isLabelOfMeetings(plain(label)) ? 'meeting' : undefined);
  // "We thank our teachers: …", "Supporters or stakeholders: …"
  if ((kind === 'members' && isOfOthers(label)) || (kind === undefined && STAKEHOLDERS.test(label))) return;
  const isSponsor = kind === 'sponsor' || (kind === undefined && SPONSORS.test(`${label}: `));
  if (kind !== undefined && kind !== 'sponsor') TAKERS[kind](placing, words, value, line);
  else if (isSponsor || isRoleTitle(label) || isKindOfMember(label, value))
    takePeople(placing, isSponsor ? undefined : label, value);
}

const STAKEHOLDERS = /\b(?:stakeholders|intressenter|interesad[oa]s)$/iu;

/** "The mill has two stewards: …" is a sentence, and no label. */
const HAS = /\s(?:has|have|had|will have|har|tienen?|cuentan? con|hat|haben)\s/iu;

/** "Core team members" above several full names. */
function isKindOfMember(label: string, value: string): boolean {
  const said =
    /^(?!(?:the|our|team|group|project|current|all|board|committee)\s+(?:team\s+)?members)[\p{L} -]{3,30} members:?$/iu;
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  const [only = '', more] = lines;
  const inRow = more === undefined ? peopleIn(only, { short: false, many: true }) : [];
  if (said.test(label) && inRow.length > 1 && inRow.every(({ name }) => nameLikeness(name) === 2 && !isBlankName(name)))
    return true;
  return (
    said.test(label) &&
    lines.length > 1 &&
    lines.every((line) => peopleIn(line, { short: false, many: false }).some(({ name }) => !isBlankName(name)))
  );
}

function takePeople(placing: Placing, role: string | undefined, value: string): void {
  const people = value
    .split('\n')
    .flatMap((line) => peopleIn(line, { short: role !== undefined && line.length < 30, many: true }))
    .filter(({ name }) => !isBlankName(name));
  for (const person of people) {
    if (role === undefined) addSponsor(placing.charter, person.name, person.roles.join(', '));
    else if (!isOverTheTeam(role) && (placing.team.size === 0 || placing.team.has(slug(plain(person.name)))))
      placing.roster.member({
        ...person,
        roles: [...(isGroupTitle(role) ? [] : rolesIn(singular(role))), ...person.roles],
      });
  }
  const name = plain(value);
  if (people.length === 0 && role !== undefined && placing.team.size === 0 && isGroup(name))
    placing.roster.member({ name, roles: rolesIn(singular(role)), kind: 'group' });
}

/** "Solid Editors": a group in the place of a person. */
function isGroup(name: string): boolean {
  return (
    !isVacant(name) &&
    /^(?:the\s+)?(?:\p{Lu}[\p{L}-]*\s+){1,4}(?:Team|Group|Editors|Committee|Council|Board|Office|Chairs|Leads|Members|Staff)$/u.test(
      name,
    )
  );
}

function addSponsor(charter: Thing, name: string, title: string): void {
  const sponsors = listAt(charter, 'sponsors');
  if (!sponsors.some((known) => known['name'] === name)) sponsors.push(thing({ name, title }));
}

type Taker = (placing: Placing, words: string, value: string, line: number) => void;

function setText(field: string): Taker {
  return ({ charter }, words) => {
    if (words.length <= 120 && charter[field] === undefined) charter[field] = words;
  };
}

function setDay(field: 'review' | 'period', part: string): Taker {
  return ({ charter }, words) => {
    const day = dayIn(words);
    const known = charter[field] as Thing | undefined;
    if ((day ?? (field === 'period' && words.length < 60)) && known?.[part] === undefined)
      thingAt(charter, field)[part] = day ?? words;
  };
}

const STATUSES: ReadonlySet<string> = new Set(['draft', 'proposed', 'active', 'superseded', 'closed']);

const TAKERS: { readonly [kind in Exclude<FactKind, 'sponsor'>]: Taker } = {
  team({ charter, roster, team }, words) {
    // "Team: Ana, Bo and Li" names those who are in it.
    const told = peopleWithTasks(words);
    if (told.length > 0 && team.size === 0) {
      for (const person of told) roster.member(person);
      return;
    }
    const people = peopleIn(words, { short: true, many: true });
    // "Team: Ana Ruiz (Lead), Bo Lind (Tester)"
    if (people.length > 1 && people.every(({ name }) => nameLikeness(name) === 2) && team.size === 0) {
      for (const person of people) roster.member(person);
      return;
    }
    const isWhole = people.every(({ roles, affiliation }) => roles.length === 0 && affiliation === undefined);
    const areNames = people.length > 2 || people.filter(({ name }) => nameLikeness(name) === 2).length > 1;
    if (isWhole && areNames && team.size === 0 && !/\s[–—-]\s|[().]/.test(words))
      for (const person of people) roster.member(person);
    else if (words.length <= 80) thingAt(charter, 'team')['name'] ??= words;
  },
  organization({ charter }, words) {
    if (words.length <= 80) thingAt(charter, 'team')['organization'] ??= words;
  },
  parent: setText('parent'),
  start: setDay('period', 'start'),
  end: setDay('period', 'end'),
  version: setText('version'),
  status({ charter }, words) {
    if (STATUSES.has(words.toLowerCase())) charter['status'] ??= words.toLowerCase();
  },
  title: () => undefined,
  members({ roster }, _words, value) {
    const told = peopleWithTasks(value);
    const people =
      told.length > 0 ? told : value.split('\n').flatMap((line) => peopleIn(line, { short: true, many: true }));
    // "Project team: Orion" names a team.
    if (people.length === 1 && people.every(({ name }) => nameLikeness(name) < 2)) return;
    for (const person of people) roster.member(person);
  },
  approved({ charter }, _words, value) {
    for (const { name, roles } of value.split('\n').flatMap((line) => peopleIn(line, { short: false, many: true }))) {
      const approval = thingAt(charter, 'approval');
      const approvers = (approval['approvers'] ?? []) as Thing[];
      approval['approvers'] = approvers;
      if (!approvers.some((known) => known['name'] === name)) approvers.push(thing({ name, title: roles.join(', ') }));
    }
  },
  nextReview: setDay('review', 'next'),
  lastReview: setDay('review', 'last'),
  reviewCadence({ charter }, words) {
    const [said] = cadencesIn(words);
    if (said) thingAt(charter, 'review')['cadence'] ??= said.cadence;
  },
  meeting(placing, _words, value, line) {
    gatherUnprinted(
      placing,
      value.split('\n').map((text) => ({ kind: 'paragraph', text, line })),
      'meetings',
    );
  },
};
