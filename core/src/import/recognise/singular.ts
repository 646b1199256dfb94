import { tokensOf } from '../words/phrasebook.js';
import { isRoleWord } from './names.js';

/** What a title ends with that may be of one or of several: "Lead(s)", "Líder(es)". */
const EITHER = /\((?:e?s|er|ar|or|n|en|in|innen)\)$/iu;

/** The title by which somebody holds a role that is told of as "Chairs", "Lead(s)"; of one alone "Head of Partners" is one. */
export function heldAs(title: string, isOfMany: boolean): string {
  const bare = title.replace(EITHER, '').trim();
  const one = singular(bare);
  const [last = ''] = tokensOf(one).slice(-1);
  const isSaidOfMany = one !== bare && isRoleWord(last) && !/\s(?:of|for|de|para|för|von|für|pour)\s/iu.test(bare);
  return isOfMany || isSaidOfMany ? one : bare;
}

/** "Chair" for "Chairs", "Coordinador" for "Coordinadores": a role by the name that one of its holders has. */
export function singular(given: string): string {
  const title = given.replace(EITHER, '').trim();
  // "Analistas de datos": the first word says how many they are.
  const [, first, of = ''] = /^(\S+)(\s(?:of|for|de|del|para|på|för|von|für|pour)\s.+)$/iu.exec(title) ?? [];
  if (first !== undefined) return `${singular(first)}${of}`;
  if (/s[- ]at[- ]large$/iu.test(title)) return title.replace(/s(?=[- ]at[- ]large$)/iu, '');
  // "Presenter", "documenter" are each one.
  if (/(?:ant|(?<!pres|m|v)ent|ör)er$/iu.test(title)) return title.slice(0, -2);
  if (/ledamöter$/iu.test(title)) return `${title.slice(0, -4)}ot`;
  if (/ansvariga$/iu.test(title)) return title.slice(0, -1);
  if (/(?:[aeo]r|[aeio]l|[aeio]n|ad)es$/iu.test(title) && !/(?:rol|male|tre)es$/iu.test(title))
    return title.slice(0, -2);
  if (/[^aeiou]ies$/iu.test(title)) return `${title.slice(0, -3)}y`;
  if (/(?:ss|us|is|sales|operations|ops|relations|communications|systems|services|affairs)$/iu.test(title))
    return title;
  // "iOS" is one.
  if (/\p{Lu}S$/u.test(title)) return title;
  return /[^s]s$/iu.test(title) ? title.slice(0, -1) : title;
}
