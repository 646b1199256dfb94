import { isRoleTitle, nameBefore, nameLikeness } from '../recognise/names.js';
import { isBesideTeam } from '../recognise/beside-team.js';
import { isOfThePast } from '../recognise/past.js';
import { peopleIn } from '../recognise/people.js';
import { singular } from '../recognise/singular.js';
import { isVacant } from '../recognise/status.js';
import { OVER_THE_TEAM } from '../recognise/of-others.js';
import { firstWordsOf, type SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { withoutBrackets } from '../recognise/outside-brackets.js';
import { classifyHeading } from '../structure/classify.js';
import type { Section } from '../structure/outline.js';
import type { SectionKind } from '../words/words.js';
import { aboutHeading } from './kinds/about-people.js';
import { cellPlain } from './tables/cells.js';
import { splitRow } from '../recognise/joined.js';

/** "Convener", "Technical Lead(s)": a heading that is a role, above nothing but those who hold it. */
export function isHeld({ heading, blocks, sections }: Section): boolean {
  const { role } = aboutHeading(heading);
  if (role === undefined || OVER_THE_TEAM.test(role) || OF_THE_DOCUMENT.test(role)) return false;
  const isOfSeveral = singular(plain(heading)) !== plain(heading) && blocks.some(isListOfSeveral);
  if (!isOfSeveral && !sections.every(isOfDuties)) return false;
  const [first, ...rest] = blocks.flatMap(linesOf).filter((line) => !isVacant(plain(line)));
  return (
    first !== undefined &&
    isOfSomebody(first) &&
    rest.every((line) => isOfSomebody(line) || isSentence(line) || isContact(line))
  );
}

/** A list of several: what is a part of its own below them is no part of what is said of them. */
function isListOfSeveral(block: SourceBlock): boolean {
  return block.kind === 'list' && block.items.length > 1;
}

/** Whether a section is about what those in the section around it do. */
export function isOfDuties({ heading }: Section): boolean {
  return DUTIES.has(classifyHeading(heading)?.kinds[0] as SectionKind);
}

/** What stands in parts of its own below somebody who holds a role. */
const DUTIES: ReadonlySet<SectionKind> = new Set([
  'responsibilities',
  'authority',
  'skills',
  'channels',
  'communication',
]);

/** "E-post: ordf@example.org", "Tel. 070-000 00 00": how to reach somebody. */
function isContact(line: string): boolean {
  const words = plain(line);
  return /^[^:.]{0,20}(?::|\.|\s|^)\s?(?:\+?[\d() /-]{6,}|\S+@\S+|@[\w-]+|https?:\S+)$/u.test(words);
}

/** Headings that are each somebody with their role, "Ana Ruiz – Chair", below one that says nothing. */
export function isOfPortraits({ sections }: Section): boolean {
  const told = sections.filter(({ heading }) => {
    const name = nameBefore(heading);
    const rest = plain(heading).slice(name.length);
    return nameLikeness(name) === 2 && !isRoleTitle(name) && isRoleTitle(rest);
  });
  return told.length > 1 && told.length > sections.length * 0.6;
}

/** A list of "Ana Ruiz, Acme, test lead", item for item: people of the team, whatever the heading reminds of. */
export function isListOfTitled({ heading, blocks, sections }: Section): boolean {
  const [list, more] = blocks.filter(({ kind }) => kind === 'list' || kind === 'table');
  if (list?.kind !== 'list' || more || sections.length > 0 || isOfThePast(heading)) return false;
  const items = list.items.map(firstWordsOf);
  const people = items.flatMap((line) => {
    const [person, other] = peopleIn(line, { short: false, many: false });
    const isTold = !other && nameLikeness(nameBefore(line)) === 2 && plain(line).length < 140;
    return person && isTold && (person.roles.length > 0 || person.affiliation !== undefined) ? [person] : [];
  });
  const titled = people.filter(({ roles }) => roles.some((role) => !isBesideTeam(role) && !OVER_THE_TEAM.test(role)));
  const beside = people.filter(({ roles }) => roles.length > 0).length - titled.length;
  return items.length > 1 && people.length === items.length && beside === 0 && titled.length >= items.length / 3;
}

/** Whoever wrote a document, or answers for it, need not be one of the team. */
export const OF_THE_DOCUMENT: RegExp =
  /^(?:authors?|contacts?|(?:document |process )?owners?|sponsors?|(?:executive |project )?sponsors?|champions?|approvers?|författare|kontakt(?:person(?:er)?)?|autor(?:a|es|as)?|patrocinador(?:a|es)?|contacto|autor(?:in)?|auteurs?)$|\bsponsors?\b/iu;

/** Lines of paragraphs, first words of items, first cells; a block of any other kind is a line that names nobody. */
function linesOf(block: SourceBlock): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  if (block.kind === 'table' && block.rows.length > 0) return block.rows.map(([cell]) => cellPlain(cell));
  if (block.kind !== 'list') return [''];
  return block.items.map(firstWordsOf);
}

/** "Write to the chair to join.": what is said below those who hold a role. */
function isSentence(line: string): boolean {
  const words = plain(line);
  return /[.!]$/.test(words) && words.split(/\s+/).length > 3;
}

/** "Ana Ruiz", "[Ana Ruiz](…) (Acme)", "Ana Ruiz – Acme; University of Lund". */
function isOfSomebody(line: string): boolean {
  const words = withoutBrackets(line);
  const [head = ''] = words.split(/,|;|:\s|\s[–—|/-]\s|\s(?=\S+@|[[<])/u);
  const names = splitRow(words);
  const areNames = names.length > 1 && names.every((name) => nameLikeness(name) === 2);
  return (nameLikeness(head) === 2 || areNames) && plain(line).length < 160;
}
