import { couldBeRole, peopleAlike, withoutBeside } from '../../recognise/alike.js';
import { isTask } from '../../recognise/crafts.js';
import { isBlankName, isRoleTitle, nameBefore, nameLikeness } from '../../recognise/names.js';
import { isOfOthers } from '../../recognise/of-others.js';
import type { Person } from '../../recognise/person.js';
import { namesBetween } from '../../recognise/joined.js';
import { rolesIn, rolesInField } from '../../recognise/roles-in.js';
import { isShort } from '../../recognise/short-lines.js';
import { heldAs } from '../../recognise/singular.js';
import { isVacant } from '../../recognise/status.js';
import { firstWordsOf, type SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';
import { classifyHeading } from '../../structure/classify.js';
import { boldLine } from '../../structure/infer-headings.js';
import type { Section } from '../../structure/outline.js';
import type { Placing } from '../placing.js';
import { aboutHeading } from './about-people.js';
import { factIn } from './people-lines.js';

/** A heading or a bold line, and what stands below it. */
interface Part {
  readonly label: string;
  readonly blocks: readonly SourceBlock[];
}

/** Where a section is about people: those whom its parts are about, if all parts are built alike. */
export function gatherParts({ roster }: Placing, section: Section, isOfRoles: boolean): void {
  const below = section.sections.map(({ heading, blocks }) => ({ label: heading, blocks }));
  for (const parts of [below, boldParts(section.blocks)]) {
    const people = peopleOfParts(
      parts.filter(({ label }) => !isOfOthers(label)),
      isOfRoles,
    );
    for (const person of people) roster.member(person);
  }
}

/** "Treasurer" as a heading among other offices, above its holder, and below that what they do. */
export function gatherOffice({ roster }: Placing, { heading, blocks }: Section): void {
  const part = { label: heading, blocks };
  const isOther = isOfOthers(heading) || isPartOfCharter(heading);
  for (const person of isOther ? [] : (holdersIn([part], [plain(heading).replace(/:$/, '')]) ?? []))
    roster.member(person);
}

function peopleOfParts(parts: readonly Part[], isOfRoles: boolean): readonly Person[] {
  if (parts.length < 2 || parts.some(({ label }) => isPartOfCharter(label))) return [];
  const labels = parts.map(({ label }) => plain(label).replace(/:$/, ''));
  // "Tester (Ana)" is a role first, whose holder may be named in full elsewhere.
  if (labels.every((label) => label.endsWith(')') && nameLikeness(nameBefore(label)) < 2)) return [];
  return peopleAlike(labels, isOfRoles)?.flat() ?? portrayedIn(parts, labels) ?? holdersIn(parts, labels) ?? [];
}

/** "Ana Ruiz" above what she is, with a label or without. */
function portrayedIn(parts: readonly Part[], labels: readonly string[]): Person[] | undefined {
  if (!labels.every((label) => nameLikeness(label) === 2 && !isRoleTitle(label) && !isBlankName(label)))
    return undefined;
  const facts = parts.map(({ blocks }) => blocks.flatMap(linesOf).map(factIn));
  const said = facts.map((each) => each.find(({ kind }) => kind === 'role')?.rest);
  const firsts = parts.map(({ blocks: [first] }) =>
    first?.kind === 'paragraph' ? plain(first.text.split('\n')[0] ?? '') : '',
  );
  const known = firsts.filter((first) => isRoleTitle(first) || isTask(first));
  const areTitles = known.length >= labels.length / 2 && firsts.every((first) => first === '' || couldBeRole(first));
  return labels.map((name, index) => {
    const labelled = said[index] ?? '';
    const first = areTitles ? (firsts[index] as string) : '';
    const roles = labelled !== '' && !isVacant(labelled) ? rolesInField(labelled) : first === '' ? [] : rolesIn(first);
    return { name, roles };
  });
}

/** "Testing" above those who hold that role, and nobody else; what they do in it may follow. */
function holdersIn(parts: readonly Part[], labels: readonly string[]): Person[] | undefined {
  const held = parts.map(({ blocks: [first] }) => (first === undefined ? [] : namesIn(first)));
  const known = labels.filter((label) => isRoleTitle(label) || isTask(label));
  const least = held.flat().every((name) => nameLikeness(name) === 2) ? labels.length / 2 : labels.length;
  const areRoles = known.length >= Math.max(1, least) && labels.every((label) => couldBeRole(label));
  if (!areRoles || held.some((names) => names === undefined || names.length === 0)) return undefined;
  return held.flatMap((names, index) => {
    const roles = rolesIn(heldAs(labels[index] as string, names.length > 1));
    return names.filter((name) => !isVacant(name)).map((name) => ({ name, roles }));
  });
}

/** The names of a block that tells of nothing else; empty where it does. */
function namesIn(block: SourceBlock): readonly string[] {
  const lines = linesOf(block).map((line) => plain(withoutBeside(line)));
  const names = lines.flatMap((line) =>
    block.kind === 'list'
      ? [(line.split(/\s+[–—-]\s+|:\s+|\s*\(/u)[0] as string).trim()]
      : namesBetween(line.replace(/\.$/, '')),
  );
  return names.every((name) => isVacant(name) || isSomebody(name)) ? names : [];
}

function isSomebody(name: string): boolean {
  return isShort(name) && !isTask(name) && !isBlankName(name);
}

function linesOf(block: SourceBlock): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  return block.kind === 'list' ? block.items.map(firstWordsOf) : [];
}

/** The lines in bold, and what stands below each up to the next. */
function boldParts(blocks: readonly SourceBlock[]): readonly Part[] {
  const parts: { readonly label: string; readonly blocks: SourceBlock[] }[] = [];
  for (const block of blocks) {
    const label = boldLine(block);
    if (label !== undefined) parts.push({ label, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

/** "Meetings", and not "Quality assurance", which somebody does. */
function isPartOfCharter(label: string): boolean {
  return (
    classifyHeading(label)?.confidence === 'sure' && !isTask(plain(label)) && aboutHeading(label).role === undefined
  );
}
