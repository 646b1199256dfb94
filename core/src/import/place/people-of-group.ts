import { isGivenName } from '../recognise/given-names.js';
import { isBlankName, isRoleTitle, nameBefore, nameLikeness } from '../recognise/names.js';
import { namesInRow } from '../recognise/names-in-row.js';
import type { Person } from '../recognise/person.js';
import { sentencesOf } from '../recognise/sentences.js';
import { isOfOthers, OVER_THE_TEAM, tellsOfOthers } from '../recognise/of-others.js';
import { isBesideTeam } from '../recognise/beside-team.js';
import type { SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { classifyHeading } from '../structure/classify.js';
import type { Outline, Section } from '../structure/outline.js';
import { rulesIn } from './agreed-rules.js';
import { peopleOfLine } from './kinds/people-below.js';
import { holdersOf, isBareName } from './kinds/people-lines.js';
import { rolesIn } from '../recognise/roles-in.js';

/** Words for a group and for being of it. */
const GROUP =
  /\b(?:members?|membership|committee|board|council|group|team|panel|task ?force|sig|chairs?|(?:co-)?chaired|led|consists?|comprises?|composed|made up|elected|appointed|represented|maintainers?|developers?|stewards?|trustees|participants|who we are|leadership)\b|\b\p{L}*(?:styrelsen?|rådet|gruppen|nätverket|nämnden|kommittén|utskottet|teamet)\b|\b(?:leds|består|valdes|valde|ledamöter|medlemmar|deltagare|vilka)\b|\b(?:comité|junta|consejo|grupo|equipo|comisión|integra\p{L}*|conforma\p{L}*|presid\p{L}*|vocal(?:es)?|miembros|elegid[oa]s|lidera\p{L}*)\b|\b(?:gremium|beirat|vorstand|mitglieder|besteht|geleitet|conseil|bureau|membres)\b/iu;

/**
 * Who is of the team in a document that names its people in no way that was known: below words for a group, lines that
 * each name somebody, and sentences that name several. Only to be asked where nobody has been found, and of what
 * speaks of the team.
 */
export function peopleOfGroup({ title, opening, sections }: Outline): Person[] {
  return lookIn({ ...opening, heading: title, sections }, false);
}

function lookIn({ heading, blocks, sections }: Section, isOfGroup: boolean): Person[] {
  const said = classifyHeading(heading);
  const words = plain(heading);
  const isTelling = said?.kinds[0] === 'members' || said?.kinds[0] === 'roles' || GROUP.test(words);
  return [
    ...peopleOfBlocks(blocks, isTelling || isOfGroup),
    ...portraitsIn(sections, isTelling || isOfGroup),
    ...sections.flatMap((section) => lookIn(section, false)),
  ];
}

/** Headings that are names, with what they are right below some of them, or below words for a group. */
function portraitsIn(sections: readonly Section[], isTelling: boolean): readonly Person[] {
  const people = sections.flatMap(({ heading, blocks, sections: [below] }): Person[] => {
    const name = plain(heading);
    const [line = plain(below?.heading ?? '')] = blocks.flatMap(linesOf);
    return isBareName(name) ? [{ name, roles: isBareTitle(line) ? rolesIn(line) : [] }] : [];
  });
  const fit = people.filter(isOfTeam);
  return isTelling || fit.some(({ roles }) => roles.length > 0) ? ifPeople(fit) : [];
}

/** What stands on lines of its own, and the sentences. */
function peopleOfBlocks(blocks: readonly SourceBlock[], isTelling: boolean): readonly Person[] {
  const rules = rulesIn(blocks);
  const lines = blocks
    .filter((block) => !rules.has(block))
    .flatMap(linesOf)
    .filter((line) => line !== '');
  const told = peopleOfLines(lines, isTelling);
  return told.length > 0 ? told : peopleOfSentences(lines, isTelling);
}

function linesOf(block: SourceBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.split('\n').map((line) => plain(line));
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(linesOf));
    case 'terms':
      return block.entries.flatMap(({ term, blocks }) => [plain(term), ...blocks.flatMap(linesOf)]);
    default:
      return [];
  }
}

/** "Chair – Ana Ruiz", "Bo Lind (treasurer)" on two lines or more; or, below words for a group, names alone. */
function peopleOfLines(lines: readonly string[], isTelling: boolean): readonly Person[] {
  const found: Person[] = toldBelowEachOther(lines);
  if (found.length > 1) return ifPeople(found.filter(isOfTeam));
  let isOpen = isTelling;
  for (const line of lines) {
    if (isLabelOfTeam(line)) isOpen = true;
    else if (line.endsWith(':')) isOpen = (isTelling || GROUP.test(line)) && !isOfOthers(line);
    const people = line.length > 160 || tellsOfOthers(line) ? [] : peopleOfLine(line);
    const areTold = people.length > 0 && people.every(({ roles }) => roles.some(isRoleTitle));
    if (areTold || (isOpen && people.length > 0 && isWhole(line, people))) found.push(...people);
  }
  return ifPeople(found.filter(isOfTeam));
}

/** A title on a line and names on the lines below, or a name and its title below: as the first of them does. */
function toldBelowEachOther(given: readonly string[]): Person[] {
  const lines = given.map((line) => line.replace(/\s[<(]?[\w.+-]{1,60}@[\w.-]{1,60}[>)]?$/, '').replace(/:$/, ''));
  const kinds = lines.map((line) => (isBareName(line) ? 'name' : isBareTitle(line) ? 'role' : undefined));
  const isRoleFirst = kinds.find(Boolean) === 'role';
  return lines.flatMap((line, index): Person[] => {
    if (!isRoleFirst)
      return kinds[index] === 'name' && kinds[index + 1] === 'role'
        ? [{ name: line, roles: rolesIn(lines[index + 1] as string) }]
        : [];
    if (kinds[index] !== 'role') return [];
    const names = kinds.slice(index + 1).findIndex((kind) => kind !== 'name');
    const held = names < 0 ? lines.slice(index + 1) : lines.slice(index + 1, index + 1 + names);
    return holdersOf(
      line,
      held.map((name) => ({ name, roles: [] })),
    );
  });
}

function isBareTitle(line: string): boolean {
  return (
    isRoleTitle(line) && line.split(/\s+/).length < 6 && !/[.,!?]/.test(line) && nameLikeness(nameBefore(line)) < 2
  );
}

/** "Membership", "The people" on a line of its own. */
function isLabelOfTeam(line: string): boolean {
  const said = line.split(/\s+/).length < 5 ? classifyHeading(line.replace(/:$/, '')) : undefined;
  return said?.confidence === 'sure' && (said.kinds[0] === 'members' || said.kinds[0] === 'membership');
}

/** Names and what belongs to them, and no sentence about them. */
function isWhole(line: string, people: readonly Person[]): boolean {
  return !/[.!?]$/.test(line) && line.split(/\s+/).length < people.length * 8;
}

/** Whom sentences about a group name; one alone only where several do so, or beside a word for what they are. */
function peopleOfSentences(lines: readonly string[], isTelling: boolean): readonly Person[] {
  const sentences = lines.flatMap(sentencesOf);
  const found = sentences.flatMap((sentence, index) => {
    const people = namesInRow(sentence).filter(isOfTeam);
    const areTold = people.every(({ roles }) => roles.length > 0);
    const isOfGroup = GROUP.test(sentence) || (isTelling && GROUP.test(sentences[index - 1] ?? '')) || areTold;
    const isSure = people.length > 1 || areTold || LED.test(sentence);
    return isOfGroup && isSure && !tellsOfOthers(sentence) ? people : [];
  });
  return ifPeople(found);
}

const LED =
  /\b(?:led|chaired|co-chaired|headed|leds|presidid[oa]|liderad[oa]|coordinad[oa]|geleitet|présidée?) (?:by|av|por|von|par)\b/iu;

/** Several, of whom at least half have a common first name or an office: "Mailing List", "Case Studies" have none. */
function ifPeople(found: readonly Person[]): readonly Person[] {
  const names = new Map(found.map((person) => [person.name, person]));
  const sure = [...names.values()].filter(({ name, roles }) => isGivenName(name) || roles.some(isTitle));
  return names.size > 1 && sure.length * 2 >= names.size ? found : [];
}

function isTitle(role: string): boolean {
  return isRoleTitle(role) && role.split(/\s+/).length < 6 && !/[#@:.]/.test(role);
}

function isOfTeam({ name, roles }: Person): boolean {
  return (
    nameLikeness(name) === 2 &&
    !isBlankName(name) &&
    !roles.some((role) => isBesideTeam(role) || OVER_THE_TEAM.test(role))
  );
}
