import type { SourceCell } from '../../source/blocks.js';
import { cellLines } from '../../source/markdown.js';
import { plain } from '../../source/plain.js';
import { isRoleTitle } from '../../recognise/names.js';
import { isVacant } from '../../recognise/status.js';
import { isOrganization } from '../../recognise/organizations.js';
import { rolesIn } from '../../recognise/roles-in.js';
import { cellPlain } from './cells.js';
import type { ReadTable } from './columns.js';
import type { Columns } from './people-columns.js';
import { tellsNoRole } from './job-titles.js';

/** Without a column for roles, one may stand in another: "Focus: Tech lead". */
export function rolesBeside({ columns }: ReadTable, row: readonly SourceCell[], at: Columns): string[] {
  const cells = columns.flatMap((column, index) => {
    if (index === at.name || tellsNoRole(column)) return [];
    const lines = cellLines(row[index] ?? []).map(plain);
    return lines.length > 1 && lines.every(isRoleTitle) ? lines : [cellPlain(row[index])];
  });
  return cells.filter((words) => areShort(words) && isRoleTitle(words)).flatMap(rolesIn);
}

/** "Support Specialist / Owner of the handbook": several titles may stand in a cell. */
function areShort(words: string): boolean {
  const titles = words.split(/\s[/+&]\s/);
  return titles.every((title) => title.length < 40 && (titles.length === 1 || isRoleTitle(title)));
}

/** How somebody came to a seat, and not what they do in it. */
const HOW_SEATED =
  /^(?:(?:re-?)?elected|appointed|ex[- ]officio|at[- ]large|permanent|rotating|initial|vald|utsedd|elect[oa]|designad[oa]|gewählt|élue?)$/iu;

export function rolesInCell(cell: SourceCell | undefined): string[] {
  if (!cell) return [];
  const lines = cellLines(cell)
    .map((line) => plain(line.replace(/^(?:•|\d+\.)\s*/, '')))
    .filter((line) => !isVacant(line) && !HOW_SEATED.test(line));
  const told = lines.some((line) => isRoleTitle(line)) ? lines.filter((line) => !DUTY.test(line)) : lines;
  return told.map(withoutFirm).flatMap((line) => (line.length > 90 && !isRoleTitle(line) ? [] : titlesIn(line)));
}

/** "Acme | Lead engineer": where somebody works, before what they are. */
function withoutFirm(line: string): string {
  const [firm = '', title = '', more] = line.split(/\s\|\s/);
  return more === undefined && isRoleTitle(title) && !isRoleTitle(firm) ? title : line;
}

/** "plans the week for all": what somebody does, in small letters. */
const DUTY = /^\p{Ll}+(?:\s+\S+){3,}$/u;

/** "Lead: plans the week for all" without what the lead does. */
function withoutDuty(words: string): string {
  const [, title = '', duty = ''] = /^(.+?)(?::| [–—-]) (.+)$/u.exec(words) ?? [];
  return isRoleTitle(title) && DUTY.test(duty) ? title : words;
}

/** "RTE", "Risk": a word or two in capitals, beside the title of a role. */
function isShortTitle(words: string): boolean {
  return /^\p{Lu}[\p{L}&/ -]*$/u.test(words) && words.split(/\s+/).length < 3 && !isOrganization(words);
}

/** "Coordinator / Lead (in spring); helps the others" as two, without what is said besides. */
export function titlesIn(line: string): string[] {
  const [said = ''] = line.split(/;\s/);
  const first = withoutDuty(said);
  const bare = first.replace(/\s*\([^()]*\)?$/u, '').trim();
  const words = bare === '' || first.length - bare.length < 12 ? first : bare;
  const apart = words.split(/\s+\/\s+/);
  const listed = words.split(/,\s+/);
  if (listed.length > 1 && isRoleTitle(listed[0] as string) && listed.every(isShortTitle)) return listed;
  return apart.length > 1 && apart.every((part) => part.split(/\s+/).length < 6) ? apart : rolesIn(words);
}
