import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { isRoleTitle, nameLikeness } from './names.js';

/** "Ruiz, Ana" at the beginning of a line. */
const FAMILY_FIRST =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})(?=\s*(?:$|[:(,]|[–—-]\s))/u;

/** Between the parts of such a name, so that its comma parts nothing. */
export const JOINT = '\u00A0';

export function joinFamilyFirst(words: string): string {
  return words.replace(FAMILY_FIRST, `$1${JOINT}$2`);
}

/** Whether every line begins with the family name of somebody: "Ruiz, Ana – Lead". */
export function areFamilyFirst(lines: readonly string[]): boolean {
  const pairs = lines.map((line) => FAMILY_FIRST.exec(plain(withDashes(line)))?.slice(1, 3) ?? []);
  const areNames = pairs.every((pair) => pair.length > 0 && !pair.some(isRoleTitle));
  // Among such lines, "Low, Will" is a name, too, though its words are words of the language.
  const sure = pairs.filter((pair) => pair.every((part) => nameLikeness(part) > 0));
  return pairs.length > 1 && areNames && (sure.length === pairs.length || sure.length > pairs.length * 0.7);
}

/** Arrows, and the wide gap of a tab, stand for a dash: "Ana Ruiz -> Lead". */
export function withDashes(text: Inline): Inline {
  return text
    .replaceAll(/(?:[-=]{1,2}\\?>|[→⇒➜➔➤►])/gu, ' – ')
    .replaceAll(/(?<=[\p{L})])(?:\t| {3,9})(?=\p{L})/gu, ' – ');
}
