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
  const words = lines.map((line) => plain(withDashes(line)));
  return (
    words.length > 1 &&
    words.every((line) => {
      const [, family = '', given = ''] = FAMILY_FIRST.exec(line) ?? [];
      return nameLikeness(family) > 0 && nameLikeness(given) > 0 && !isRoleTitle(given) && !isRoleTitle(family);
    })
  );
}

/** Arrows, and the wide gap of a tab, stand for a dash: "Ana Ruiz -> Lead". */
export function withDashes(text: Inline): Inline {
  return text
    .replaceAll(/(?:[-=]{1,2}\\?>|[→⇒➜➔➤►])/gu, ' – ')
    .replaceAll(/(?<=[\p{L})])(?:\t| {3,9})(?=\p{L})/gu, ' – ');
}
