import { plain } from '../source/plain.js';
import { isBesideTeam } from './beside-team.js';
import { isBlankName, isRoleTitle, isRoleWord, nameLikeness } from './names.js';
import { isOrganization } from './organizations.js';
import type { Person } from './person.js';
import { rolesIn } from './roles-in.js';
import { singular } from './singular.js';
import { OVER_THE_TEAM } from './of-others.js';
import { tokensOf } from '../words/phrasebook.js';
import { AND } from './joined.js';

/** A full name in running words, and what stands in brackets right behind it. */
const NAMED =
  /(?<![\p{L}\p{N}’'@/-])(\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]*\.?|de|del|la|los|von|van|der|den|af)){0,4}\s\p{Lu}[\p{L}’'-]+)(?:\s\(([^()]{1,80})\))?/gu;

/** Before the name of a place or a company, and of nobody. */
const FROM = /\b(?:from|of|at|in|on|for|från|av|på|vid|i|hos|de|del|en|para|von|bei|du|à|the|la|el)\s$/iu;

/** Between two of a row. */
const BETWEEN = new RegExp(`^,?\\s(?:(?:${AND}|samt)\\s)?$`, 'u');

/** "The council consists this year of …": here it stands before those who are of it. */
const CONSISTS =
  /\b(?:leds?|ledas|styrs|dirigid\p{L}*|consists?|composed|comprised|made up|består|bestå|bestod|integrad\p{L}*|compuest\p{L}*|compone|formad\p{L}*|besteht|bestehen)(?:\s[^.,;()]{1,40})?\s(?:of|av|de|por|aus)\s$/iu;

/** People whom a sentence names by their full names, wherever they stand in it, with what they are beside their names. */
export function namesInRow(sentence: string): Person[] {
  const words = plain(sentence);
  if (words.length > 1500) return [];
  let shared: { readonly title: string; readonly end: number } | undefined;
  return [...words.matchAll(NAMED)].flatMap(({ 0: whole, 1: name = '', 2: inner = '', index }): Person[] => {
    const before = words.slice(0, index);
    const isOne = nameLikeness(name) === 2 && !isRoleTitle(name) && !isOrganization(name) && !isBlankName(name);
    // "led by Ana Ruiz", "presidido por Ana Ruiz": here the small word stands before somebody.
    const isFrom = FROM.test(before) && !CONSISTS.test(before);
    if (!isOne || isFrom || /\([^)]*$/.test(before)) return [];
    const own = titleBefore(before);
    // "the stewards Ana Ruiz and Bo Lind"
    const goesOn = shared && BETWEEN.test(words.slice(shared.end, index));
    const title = isRoleTitle(inner) ? inner : own ? singular(own) : goesOn ? shared?.title : undefined;
    shared =
      (own && singular(own) !== own) || goesOn ? { title: title as string, end: index + whole.length } : undefined;
    if (title !== undefined && (isBesideTeam(title) || OVER_THE_TEAM.test(title))) return [];
    return [{ name, roles: title === undefined ? [] : rolesIn(title) }];
  });
}

/** "secretary" of "its secretary Ana Ruiz": a word for what somebody is, right before the name. */
function titleBefore(before: string): string | undefined {
  const [last = ''] = /[\p{L}-]+(?=,?\s$)/u.exec(before.slice(-40)) ?? [];
  const [token = ''] = tokensOf(last).slice(-1);
  return last !== '' && /^\p{Ll}/u.test(last) && isRoleWord(token) && isRoleTitle(last) ? last : undefined;
}
