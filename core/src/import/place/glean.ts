import type { SourceBlock, SourceTable } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { slug } from '../../text/slug.js';
import { dayIn } from '../recognise/dates.js';
import { cadencesIn } from '../recognise/cadences.js';
import { INCUMBENT } from '../recognise/incumbents.js';
import { isBlankName, isRoleTitle, nameLikeness } from '../recognise/names.js';
import { piecesOf } from '../recognise/pieces.js';
import { singular } from '../recognise/singular.js';
import { isVacant } from '../recognise/status.js';
import { withoutTerm } from '../recognise/term-of-office.js';
import { peopleIn, WHO_WE_ARE } from '../recognise/people.js';
import { rolesIn } from '../recognise/roles-in.js';
import { READ_BY, WRITTEN_BY } from '../recognise/of-document.js';
import { sentencesOf } from '../recognise/sentences.js';
import { peopleBehindNouns } from '../recognise/people-behind-nouns.js';
import { isOfOthers, OVER_THE_TEAM, SPONSORS } from '../recognise/of-others.js';
import { listedPeople, officeHolders } from '../recognise/told-people.js';
import { RECORDS, speaksOfMeeting } from '../recognise/meetings.js';
import { peopleWithTasks } from '../recognise/people-with-tasks.js';
import { isOfThePast } from '../recognise/past.js';
import type { Person } from '../recognise/person.js';
import { isAboutReview, reviewCadence } from '../recognise/review-words.js';
import { splitLabel } from '../structure/infer-headings.js';
import { factKind } from '../words/fact-kinds.js';
import type { FactKind } from '../words/words.js';
import { pairsIn } from './tables/pairs.js';
import { listAt, thing, thingAt, type Thing } from './draft.js';
import { gatherUnprinted } from './kinds/meetings.js';
import type { Placing } from './placing.js';
import { readColumns } from './tables/columns.js';
import { meetingsOfGroups, peopleOfGroups } from './tables/groups.js';

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/**
 * What words that stay as they are say besides: "Chair: Ana Ruiz", "Start date: 2026-01-01", "We meet every week".
 * Nothing is printed because of it.
 */
export function glean(given: Placing, blocks: readonly SourceBlock[], isAmongOthers = false): void {
  // Among others than the team, labels name members only who are known to be some.
  const placing = isAmongOthers && given.team.size === 0 ? { ...given, team: new Set([...given.named, '']) } : given;
  const facts = blocks.flatMap(factsOf);
  const isOfDocument = facts.some(({ label }) => WRITTEN_BY.test(label));
  for (const fact of facts) if (!isOfDocument || !READ_BY.test(fact.label)) take(placing, fact);
  for (const block of blocks) if (block.kind === 'table') takeGroups(placing, block);
  const paragraphs = blocks.flatMap(paragraphsOf);
  gatherUnprinted(placing, [...paragraphs, ...blocks.flatMap(rowsOfMeetings)], undefined);
  const { charter } = placing;
  for (const block of paragraphs) {
    if (block.kind !== 'paragraph') continue;
    for (const person of [...listedPeople(block.text), ...membersInLines(block.text)]) placing.roster.member(person);
    for (const person of [...officeHolders(block.text), ...peopleBehindNouns(block.text)])
      if (placing.team.size === 0 || placing.team.has(slug(plain(person.name)))) placing.roster.member(person);
    if (!isAboutReview(block.text)) continue;
    const cadence = reviewCadence(block.text);
    const said = sentencesOf(block.text).find(
      (sentence) => isAboutReview(sentence) || reviewCadence(sentence) === cadence,
    );
    if (cadence && charter['review'] === undefined) charter['review'] = { text: said ?? block.text, cadence };
  }
}

/** "Group | Leads | Meetings": whoever leads one of them, and when it meets. */
function takeGroups(placing: Placing, source: SourceTable): void {
  const table = readColumns(source, placing.language);
  if (placing.team.size === 0) for (const person of peopleOfGroups(table)) placing.roster.member(person);
  gatherUnprinted(
    placing,
    meetingsOfGroups(table).map((text) => ({ kind: 'paragraph', text, line: source.line })),
    'meetings',
  );
}

/** "Active Members", and below it a line for each: "Ana Ruiz <ana@example.org>". */
function membersInLines(text: string): Person[] {
  const [label = '', ...lines] = text.split('\n').map(plain);
  const isOfMembers = /\b(?:members|medlemmar|ledamöter|miembros|integrantes|mitglieder|membres):?$/iu.test(label);
  if (!isOfMembers || lines.length < 3 || label.length > 40 || isOfThePast(label)) return [];
  const people = lines.flatMap((line) => {
    const name = line.replace(/\s*<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?$/u, '');
    // Beside an address, "Ana Cook" is somebody, whatever her name means.
    const isAddressed = name !== line && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name);
    const [person] = nameLikeness(name) === 2 ? peopleIn(line, { short: false, many: false }) : [];
    return person ? [person] : isAddressed ? [{ name, roles: [] }] : [];
  });
  return people.length === lines.length ? people : [];
}

/** Paragraphs, also those in lists. */
function paragraphsOf(block: SourceBlock): SourceBlock[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf));
  return block.kind === 'quote' ? block.blocks.flatMap(paragraphsOf) : [];
}

/** "Meetings | Every Tuesday at ten": rows of a table of rules, as what is said under a label. */
function rowsOfMeetings(block: SourceBlock): SourceBlock[] {
  if (block.kind !== 'table') return [];
  return block.rows.flatMap(([first = [], ...cells]): SourceBlock[] => {
    const label = plainBlocks(first);
    const isOfMeetings = label.split(/\s+/).length < 6 && speaksOfMeeting(label) && !RECORDS.test(label);
    return isOfMeetings
      ? cells.map((cell) => ({ kind: 'paragraph', text: `${label}: ${plainBlocks(cell)}`, line: block.line }))
      : [];
  });
}

function factsOf(block: SourceBlock): Fact[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.split('\n').flatMap((line) => factOf(line, block.line));
    case 'list':
      return block.items.flatMap(({ blocks: [first, ...below], line }) => {
        if (first?.kind !== 'paragraph') return [];
        const own = factOf(first.text, line);
        if (own.length > 0 || below.length === 0) return own;
        const label = plain(first.text)
          .replace(/:$/, '')
          .replaceAll(/\s*\([^()]*\)/g, '');
        // What names nobody may stand above labels with names.
        const facts = below.flatMap((inner) => (inner.kind === 'list' && !isRoleTitle(label) ? factsOf(inner) : []));
        return [{ label, value: namesBelow(below), line }, ...facts.filter(({ label: of }) => isRoleTitle(of))];
      });
    case 'table':
      return [block.header, ...block.rows].flatMap((row) =>
        pairsIn(row).flatMap(([label, value]): Fact[] =>
          value.length > 0
            ? [{ label: plainBlocks(label).replace(/:$/, ''), value: wordsIn(value), line: block.line }]
            : [],
        ),
      );
    case 'terms':
      return block.entries.map(({ term, blocks, line }) => ({ label: plain(term), value: wordsIn(blocks), line }));
    default:
      return [];
  }
}

function factOf(text: string, line: number): Fact[] {
  // "Lead: Ana Ruiz; Tester: Bo Lind"
  const pieces = piecesOf(text);
  if (pieces.length > 1 && pieces.every((piece) => isRoleTitle(splitLabel(piece)?.label ?? '')))
    return pieces.flatMap((piece) => labelledFact(piece, line));
  return labelledFact(text, line);
}

function labelledFact(text: string, line: number): Fact[] {
  const split = splitLabel(text);
  if (split) return [{ label: plain(split.label).replace(/:$/, ''), value: split.rest, line }];
  // "Chair ........ Ana Ruiz"
  const [, label = '', value = ''] = /^([^:.!?*]{2,60}?)\s?\.{4,}\s*([^.\s].*)$/u.exec(plain(text)) ?? [];
  return label === '' ? [] : [{ label, value, line }];
}

/** Each paragraph and item on a line of its own. */
function wordsIn(blocks: readonly SourceBlock[]): string {
  return blocks
    .flatMap(paragraphsOf)
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join('\n');
}

function namesBelow(blocks: readonly SourceBlock[]): string {
  return blocks.some(({ kind }) => kind === 'list') ? wordsIn(blocks) : '';
}

function take(placing: Placing, { label: said, value, line }: Fact): void {
  const label = withoutTerm(said);
  const words = plain(value);
  if (words === '' || label.split(/\s+/).length > 8 || HAS.test(label) || INCUMBENT.test(label)) return;
  const kind = factKind(label) ?? (WHO_WE_ARE.test(label) ? 'members' : undefined);
  // "We thank our teachers: …"
  if (kind === 'members' && isOfOthers(label)) return;
  const isSponsor = kind === 'sponsor' || (kind === undefined && SPONSORS.test(`${label}: `));
  if (kind !== undefined && kind !== 'sponsor') TAKERS[kind](placing, words, value, line);
  else if (isSponsor || isRoleTitle(label) || isKindOfMember(label, value))
    takePeople(placing, isSponsor ? undefined : label, value);
}

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
    else if (!OVER_THE_TEAM.test(role) && (placing.team.size === 0 || placing.team.has(slug(plain(person.name)))))
      placing.roster.member({ ...person, roles: [...rolesIn(singular(role)), ...person.roles] });
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
