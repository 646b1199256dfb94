import { isGivenName } from '../recognise/given-names.js';
import { isBlankName, isRoleTitle, nameBefore, nameLikeness } from '../recognise/names.js';
import { isOfOthers } from '../recognise/of-others.js';
import { namesBetween } from '../recognise/joined.js';
import { firstWordsOf } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import type { Section } from './outline.js';

/** Fewer headings above names could be of anything. */
const FEWEST = 3;

/**
 * Headings beside each other, such as those of the places where people work, of which most stand above a list of full
 * names and nothing else: the sections with such a list, if only one name is in it.
 */
export function nameLists(sections: readonly Section[]): readonly Section[] {
  const listed = sections.filter(isOfNames);
  const filled = sections.filter(({ blocks, sections: below }) => blocks.length + below.length > 0);
  const names = listed.flatMap(linesOf);
  const areMost = listed.length >= FEWEST && listed.length >= filled.length * 0.6;
  return areMost && names.some(isGivenName) ? listed.filter(({ heading }) => !isOfOthers(heading)) : [];
}

function isOfNames(section: Section): boolean {
  const lines = linesOf(section);
  const { blocks, sections, heading } = section;
  const isOne = blocks.length === 1 && sections.length === 0 && nameLikeness(nameBefore(heading)) < 2;
  // "Project name" stands above a line that may look like somebody.
  const isSure = blocks[0]?.kind === 'list' || lines.every(isGivenName);
  return isOne && isSure && lines.length > 0 && lines.every(isOfSomebody);
}

function linesOf({ blocks: [list] }: Section): string[] {
  if (list?.kind === 'list') return list.items.map((item) => plain(firstWordsOf(item)));
  return list?.kind === 'paragraph' ? list.text.split('\n').flatMap((line) => namesBetween(plain(line))) : [];
}

/** "Ana Ruiz", "Ana Ruiz (Acme)". */
function isOfSomebody(line: string): boolean {
  const name = nameBefore(line);
  return line.length < 80 && nameLikeness(name) === 2 && !isRoleTitle(name) && !isBlankName(name);
}
