import { slug } from '../../../text/slug.js';
import { plain } from '../../source/plain.js';
import { firstWordsOf, type SourceItem, type SourceList, type SourceTerms } from '../../source/blocks.js';
import { splitLabel } from '../../structure/infer-headings.js';
import type { Section } from '../../structure/outline.js';
import { areNames, isBlankName, isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { rolesIn } from '../../recognise/roles-in.js';
import { splitRow } from '../../recognise/joined.js';
import { officesInClauses } from '../../recognise/offices-in-clauses.js';
import { INCUMBENT } from '../../recognise/incumbents.js';
import { isFirstNames } from '../../recognise/short-lines.js';
import { withoutTerm } from '../../recognise/term-of-office.js';
import { isVacant } from '../../recognise/status.js';
import { withoutBox } from '../../recognise/form-marks.js';
import { peopleIn } from '../../recognise/people.js';
import { saysWho, type PeopleOptions, type Person } from '../../recognise/person.js';
import { heldAs } from '../../recognise/singular.js';
import { holdersIn } from '../../recognise/titles-first.js';
import { STAND_IN } from '../../recognise/told-people.js';
import { textAt, type LayoutColumn, type LayoutPart, type Thing } from '../draft.js';
import { itemOf, styleOf, textOfItem } from '../items.js';
import { withLead, wordsOf, type Placing } from '../placing.js';
import { segmentsOf, type Segment } from '../segments.js';
import { glean } from '../glean.js';
import { areShortItems, ofTheTeam } from './first-names.js';
import { exactColumnKind } from '../../words/column-kinds.js';
import { placeTable } from '../tables/table.js';

/** The roles of a segment: a table, or a list with a role in each item; undefined where it holds none. */
export function placeRoles(placing: Placing, { lead, body }: Segment): LayoutPart | undefined {
  if (body === undefined) return undefined;
  if (body.kind === 'table') {
    const part = placeTable(placing, body, 'roles');
    return part && withLead(part, lead);
  }
  const read = body.kind === 'list' ? rolesOfList(placing, body) : rolesOfTerms(body);
  const known = read.filter((each) => each !== undefined);
  if (known.length === 0 || known.length < read.length || new Set(known.map(({ title }) => title)).size < known.length)
    return undefined;
  const entries = known.map((each) => addRole(placing, each));
  if (new Set(entries).size < entries.length) return undefined;
  const style = body.kind === 'list' ? styleOf(body) : undefined;
  return withLead({ fields: ['roles'], entries, ...(style && { list: style }) }, lead);
}

interface RoleItem {
  readonly title: string;
  readonly holders: string;
  readonly responsibilities: readonly Thing[];
  /** All words, as written. */
  readonly text: string;
  /** Whether the holders may be named in small letters. */
  readonly lower?: boolean | undefined;
}

function rolesOfList(placing: Placing, { items }: SourceList): (RoleItem | undefined)[] {
  const lines = items.map(firstWordsOf);
  const options = { short: areShortItems(items), lower: areNames(holdersIn(lines)) };
  return items.map((item) => roleOfItem(placing, item, options));
}

/** @param options whether the list names people by first names, or in small letters */
function roleOfItem(
  placing: Placing,
  item: SourceItem,
  options: Pick<PeopleOptions, 'short' | 'lower'>,
): RoleItem | undefined {
  const [first, ...below] = item.blocks;
  if (first?.kind !== 'paragraph') return undefined;
  const line = withoutBox(first.text);
  const split = splitLabel(line) ?? splitDash(line);
  const head = withoutTerm(plain(split?.label ?? line).replace(/:$/, ''));
  const [, title = head, holders = ''] = /^([^(]+?)\s*\(([^)]*)\)$/.exec(head) ?? [];
  if (
    !isRoleTitle(title) ||
    // Who holds two roles is told of as a person.
    (holders !== '' && rolesIn(title).length > 1) ||
    saysWho(plain(first.text)) ||
    nameLikeness(title.split(/,\s|\s\(/)[0] as string) === 2 ||
    title.split(/\s+/).length > 8
  )
    return undefined;
  const { held, duties } = heldBy(split?.rest ?? '');
  const rest = duties;
  const short = options.short || areKnown(placing, rest);
  const people = rest.length < 80 && ofTheTeam(placing, peopleIn(rest, { ...options, short, many: true })).length > 0;
  if (people && rolesIn(title).length > 1) return undefined;
  const own = rest === '' || people ? [] : [{ text: rest }];
  const listed = below.flatMap((block) => (block.kind === 'list' ? block.items.map(itemOf) : []));
  return {
    title,
    holders: held ?? (people ? rest : holders),
    responsibilities: [...own, ...listed],
    text: textOfItem(item),
    lower: people && options.lower,
  };
}

/** "Ana", "Ana and Bo": first names by which the document tells of its people elsewhere. */
function areKnown({ known }: Placing, words: string): boolean {
  return splitRow(plain(words)).every((name) => known.has(slug(name)) && nameLikeness(name) > 0 && !isRoleTitle(name));
}

/** "Ana Ruiz – plans the week and keeps the board", behind a role: who holds it, and what they do in it. */
function heldBy(rest: string): { readonly held?: string; readonly duties: string } {
  const [, held = '', duties = ''] = /^([^:.;–—]{3,80}?)(?:\s+[–—-]|:|(?<!\s\p{Lu})\.)\s+(\S[^]*)$/u.exec(rest) ?? [];
  const isStory = duties.split(/\s+/).length > 2 && !/[@\d]|https?:/.test(duties.slice(0, 30));
  const people = isStory ? peopleIn(held, { short: false, many: true }) : [];
  const areFull = people.length > 0 && people.every(({ name }) => nameLikeness(name) === 2 && !isBlankName(name));
  return areFull ? { held, duties } : { duties: rest };
}

/** "Team Lead – plans the week". */
function splitDash(text: string): { readonly label: string; readonly rest: string } | undefined {
  const [, label = '', rest = ''] = /^((?:[^()]|\([^()]*\)){2,60}?)\s+[–—-]\s+(\S[^]*)$/.exec(text) ?? [];
  return label === '' ? undefined : { label, rest };
}

function rolesOfTerms({ entries }: SourceTerms): (RoleItem | undefined)[] {
  return entries.map(({ term, blocks }) => {
    const title = plain(term);
    if (!isRoleTitle(title)) return undefined;
    const words = wordsOf(blocks);
    return {
      title,
      holders: '',
      responsibilities: words === '' ? [] : [{ text: words }],
      text: words === '' ? title : `**${title}**: ${words}`,
    };
  });
}

function addRole(placing: Placing, { title, holders, responsibilities, text, lower = false }: RoleItem): Thing {
  const people = ofTheTeam(placing, peopleIn(holders, { short: true, many: true, lower }));
  const called = heldAs(title, people.length > 1);
  const role = placing.roster.role(called);
  for (const person of people) placing.roster.member({ ...person, roles: [called] });
  if (holders !== '' && isVacant(holders)) role['vacant'] ??= true;
  if (responsibilities.length > 0) role['responsibilities'] ??= responsibilities;
  if (text !== called) role['text'] = text;
  return role;
}

/** A section that is one role: its heading names it, its words say what it is for. */
export function placeOneRole(placing: Placing, section: Section): LayoutPart | undefined {
  const heading = plain(section.heading).replace(/:$/, '');
  const [, title = heading, holders = ''] = /^(.+?)\s*[(–—:-]\s*([^()]*)\)?$/.exec(heading) ?? [];
  const held = holders === '' ? [] : peopleIn(holders, { short: true, many: true });
  const isNamed = isNamedBelow(section);
  const named = section.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.length < 200
      ? ofTheTeam(placing, peopleIn(afterLabel(block.text), { short: isNamed, many: true }))
      : block.kind === 'list' && isNamed
        ? ofTheTeam(placing, peopleOfNames(block))
        : [],
  );
  if (named.length === 0) named.push(...incumbentsIn(section));
  if (named.length === 0) named.push(...givenTo(section, heading));
  const plural = held.length > 0 ? title.trim() : heading;
  const called = held.length + named.length > 0 ? heldAs(plural, Math.max(held.length, named.length) > 1) : plural;
  if (!isRoleTitle(called) || section.sections.length > 0) return undefined;
  const segments = segmentsOf(section.blocks);
  const [first, more] = segments;
  const isSimple =
    !more &&
    (first?.body === undefined || (first.body.kind === 'list' && styleOf(first.body) !== 'paragraphs')) &&
    (first?.lead.every(({ kind }) => kind === 'paragraph') ?? true);
  glean(placing, section.blocks);
  const role = placing.roster.role(called);
  for (const person of held) placing.roster.member({ ...person, roles: [called] });
  for (const person of named) placing.roster.member({ ...person, roles: [called] });
  if (!isSimple || role['responsibilities'] !== undefined || role['purpose'] !== undefined) return undefined;
  const columns: LayoutColumn[] = [];
  if (first && first.lead.length > 0) {
    role['purpose'] = wordsOf(first.lead);
    columns.push({ heading: '', field: 'purpose' });
  }
  if (first?.body?.kind === 'list') {
    role['responsibilities'] = first.body.items.map(itemOf);
    columns.push({ heading: '', field: 'responsibilities', list: styleOf(first.body) ?? 'bullets' });
  }
  return columns.length > 0 ? { fields: ['roles'], entries: [role], list: 'lines', columns } : undefined;
}

/** "**Incumbent:** Ana (until 2027)": who holds an office, among what else is told of it. */
function incumbentsIn({ blocks }: Section): Person[] {
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.text.split('\n') : block.kind === 'list' ? block.items.map(textOfItem) : [],
  );
  return lines.flatMap((line) => {
    const split = splitLabel(line);
    const words = plain(split?.rest ?? '');
    return split && INCUMBENT.test(plain(split.label)) && !isVacant(words) && words.split(/\s+/).length < 20
      ? peopleIn(split.rest, { short: true, many: true }).map(({ name }) => ({ name, roles: [] }))
      : [];
  });
}

/** "The role of scribe is given to Ana.", below the title of that role. */
function givenTo({ blocks }: Section, title: string): Person[] {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? officesInClauses(block.text, { isOfPeople: false }) : []))
    .filter(({ roles }) => roles.some((role) => slug(role) === slug(title)))
    .map(({ name }) => ({ name, roles: [] }));
}

/** A first name, or several, and nothing else before what the role does. */
function isNamedBelow({ blocks: [first] }: Section): boolean {
  if (first?.kind === 'list') return peopleOfNames(first).length > 0;
  const split = first?.kind === 'paragraph' ? splitLabel(first.text) : undefined;
  // "Primary: Ana" tells of more than one.
  const isOther = split !== undefined && exactColumnKind(plain(split.label).replace(/:$/, '')) !== 'name';
  return (
    first?.kind === 'paragraph' && !isOther && isFirstNames(plain(afterLabel(first.text)).replace(/^\((.*)\)$/, '$1'))
  );
}

function peopleOfNames({ items }: SourceList): Person[] {
  const names = items.map(({ blocks: [first] }) => (first?.kind === 'paragraph' ? plain(afterLabel(first.text)) : ''));
  return names.every(isFirstNames) ? names.flatMap((name) => peopleIn(name, { short: true, many: true })) : [];
}

/** "Primary: Ana" below the title of a role, where Ana is one of the team. */
export function gatherHolder({ roster, known }: Placing, { heading, blocks }: Section): void {
  const title = plain(heading).replace(/:$/, '');
  if (!isRoleTitle(title) || nameLikeness(title) === 2) return;
  for (const line of blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []))) {
    const split = splitLabel(line);
    if (!split || STAND_IN.test(plain(split.label))) continue;
    for (const person of peopleIn(split.rest, { short: true, many: true })) {
      const name = textAt(roster.find(person.name)?.member, 'name') || person.name;
      if (known.has(slug(name))) roster.member({ ...person, name, roles: [title] });
    }
  }
}

function afterLabel(text: string): string {
  return splitLabel(text)?.rest ?? text;
}
