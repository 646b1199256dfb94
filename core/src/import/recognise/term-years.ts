import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { isRoleTitle, nameBefore, nameLikeness } from './names.js';

/** "2027", "2025–27" behind a name or a title: the year a term ends, or those it lasts. */
const YEARS = /\s{1,20}20\d\d(?:\s?[–/-]\s?(?:20)?\d\d)?(?=$|\s{0,5}[,(]|\s[–—-]\s)/u;

/**
 * Lines of names with the years of their terms, without these: "Ana Ruiz 2027 (Chair)", "Bo Lind, Treasurer 2026". As
 * they are where fewer than most lines have some: one alone may belong to what it stands behind.
 */
export function withoutTermYears(lines: readonly Inline[]): readonly Inline[] {
  const bare = lines.map(withoutYears);
  const terms = bare.filter((line, index) => line !== lines[index]);
  return terms.length > 1 && terms.length > lines.length * 0.6 ? bare : lines;
}

function withoutYears(line: Inline): Inline {
  const bare = line.length > 120 ? line : line.replace(YEARS, '').trim();
  const name = nameBefore(bare);
  return bare !== line && nameLikeness(name) === 2 && !isRoleTitle(name) && !/\d/.test(plain(bare)) ? bare : line;
}
