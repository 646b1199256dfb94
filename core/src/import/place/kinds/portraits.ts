import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { rolesIn } from '../../recognise/people.js';
import type { SourceTable } from '../../source/blocks.js';
import { plain, textsOf } from '../../source/plain.js';
import type { Placing } from '../placing.js';
import { withAbout, type About } from './about-people.js';

/** A table of portraits: each cell shows somebody. */
export function gatherPortraits(placing: Placing, { header, rows }: SourceTable, about: About): boolean {
  const cells = [header, ...rows].flat().map((cell) => textsOf(cell).join('\n').split('\n').map(plain).filter(Boolean));
  const given = cells.filter((lines) => lines.length > 0);
  const shown = given.filter((lines) => lines.some((line) => nameLikeness(line) === 2));
  if (given.length < 2 || shown.length < given.length * 0.8) return false;
  for (const lines of shown) {
    const name = lines.find((line) => nameLikeness(line) === 2) as string;
    const handle = lines.find((line) => /^@[\w-]+$/.test(line));
    const roles = lines.filter((line) => line !== name && isRoleTitle(line)).flatMap(rolesIn);
    placing.roster.member(withAbout({ name, roles, ...(handle && { handle }) }, about));
  }
  return true;
}
