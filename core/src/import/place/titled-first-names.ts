import { plain } from '../source/plain.js';
import { isBesideTeam } from '../recognise/beside-team.js';
import { namesBetween } from '../recognise/joined.js';
import { isRoleTitle } from '../recognise/names.js';
import { isOfOthers, isOverTheTeam } from '../recognise/of-others.js';
import type { Person } from '../recognise/person.js';
import { rolesIn } from '../recognise/roles-in.js';
import { heldAs } from '../recognise/singular.js';

function escaped(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}\s]/gu, '.');
}

/** "Lead: Ana", "Testers: Bo & Cy": titles with first names and nothing else, who may be anybody yet. */
export function titledFirstNames(lines: readonly string[]): Person[] {
  return lines.flatMap((line) => {
    const [, title = '', words = ''] = /^([^:]{3,40}):\s{1,5}(\p{Lu}.*)$/u.exec(plain(line)) ?? [];
    // "Lead: Ana The lead will plan": where the lines were joined, the title stands again where the next began.
    const [said = ''] = words.split(new RegExp(`\\s(?:The|El|La|Den|Der|Die|Le)\\s${escaped(title)}\\s`, 'iu'));
    const names = namesBetween(said.trim());
    const isHeld = isRoleTitle(title) && !isBesideTeam(title) && !isOverTheTeam(title) && !isOfOthers(title);
    if (!isHeld || !names.every((name) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(name))) return [];
    const roles = rolesIn(heldAs(title, names.length > 1));
    return names.map((name) => ({ name, roles }));
  });
}
