import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { isGivenName } from './given-names.js';
import { isRoleTitle, nameLikeness, withoutHonorific } from './names.js';

/** "Ruiz, Ana" at the beginning of a line. */
const FAMILY_FIRST =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})(?=\s*(?:$|[:(,[<@]|[–—-]\s))/u;

/** "Ruiz, Ana @ana", also behind a label: beside an account there is no doubt whose name it is. */
const WITH_ACCOUNT =
  /^((?:[^:,@]{2,40}:\s+)?)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+)?)(?=[\s,]*[[(<]?@\w)/u;

/** Between the parts of such a name, so that its comma parts nothing. */
export const JOINT = '\u00A0';

export function joinFamilyFirst(words: string): string {
  return words.replace(FAMILY_FIRST, `$1${JOINT}$2`).replace(WITH_ACCOUNT, `$1$2${JOINT}$3`);
}

/** Whether every line begins with the family name of somebody: "Ruiz, Ana – Lead". */
export function areFamilyFirst(lines: readonly string[]): boolean {
  const words = lines.map((line) => plain(withDashes(line)));
  const isSure = words.every((line) => WITH_ACCOUNT.test(line));
  const pairs = words.map(
    (line) => (isSure ? WITH_ACCOUNT.exec(line)?.slice(2, 4) : FAMILY_FIRST.exec(line)?.slice(1, 3)) ?? [],
  );
  const areNames = pairs.every((pair) => pair.length > 0 && !pair.some(isRoleTitle));
  // Among such lines, "Low, Will" is a name, too, though its words are words of the language.
  const sure = pairs.filter((pair) => isSure || pair.every((part) => nameLikeness(part) > 0));
  // "Ana Ruiz, Acme" has the first name first; so has "Ana Ruiz, Acme, @ana", whatever the name.
  const given = pairs.filter(([, name = '']) => isGivenName(name)).length;
  const isDouble = ([family = '']: readonly string[]): boolean => family.includes(' ');
  const turned = pairs.filter((pair) => isDouble(pair) && isGivenName(pair[0] ?? '')).length;
  // "Dr Ana Ruiz, Chemist": behind a title stands the whole name.
  if (pairs.some(([family = '']) => family.includes(' ') && withoutHonorific(family) !== family)) return false;
  if (turned > given || (isSure && given === 0 && pairs.some(isDouble))) return false;
  const enough = isSure ? lines.length > 0 : lines.length > 1;
  return enough && areNames && (sure.length === pairs.length || sure.length > pairs.length * 0.7);
}

/** "Ruiz, Ana" of "Ruiz Ana", for lines in which people sign with the family name first; empty where they do not. */
export function familyFirstNames(lines: readonly string[]): ReadonlyMap<string, string> {
  if (!areFamilyFirst(lines)) return new Map();
  const pairs = lines.map((line) => FAMILY_FIRST.exec(plain(withDashes(line)))?.slice(1, 3) ?? []);
  // "Ana Ruiz, Bo Lind" are two, with their first names first.
  const isTwo = pairs.some(([family = '']) => family.includes(' ') && isGivenName(family));
  return isTwo || !pairs.some(([, given = '']) => isGivenName(given))
    ? new Map()
    : new Map(pairs.map((pair) => [pair.join(' '), pair.join(', ')]));
}

/** Arrows, and the wide gap of a tab, stand for a dash: "Ana Ruiz -> Lead". */
export function withDashes(text: Inline): Inline {
  return text
    .replaceAll(/(?:[-=]{1,2}\\?>|[→⇒➜➔➤►])/gu, ' – ')
    .replaceAll(/(?<=[\p{L})])(?:\t| {3,9})(?=\p{L})/gu, ' – ');
}
