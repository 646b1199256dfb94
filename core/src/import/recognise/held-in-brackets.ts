import { plain } from '../source/plain.js';
import { isCountedMember } from './beside-team.js';
import { isRoleTitle, nameLikeness } from './names.js';
import type { Person } from './person.js';
import { namesBetween } from './joined.js';
import { rolesIn } from './roles-in.js';
import { heldAs, singular } from './singular.js';
import { isVacant } from './status.js';

/** "Team lead (Ana)", "**Testers (two people)** [Bo and Cy – shared]": a title, and who holds it in the last brackets. */
const HELD = /^([^()[\]]{3,80}?):?\s*(?:\([^()]*\)\s*)?[([]([^()[\]]+)[)\]]$/u;

/**
 * Line for line, a title with those who hold it in brackets behind it; undefined where lines say anything else. In a
 * bracket that says that nobody does, nobody is.
 */
export function heldInBrackets(lines: readonly string[]): Person[][] | undefined {
  const counted = lines.map(countedWithRole);
  if (lines.length > 1 && counted.every((people) => people !== undefined)) return counted;
  const atEnds = heldAtEnds(lines);
  if (atEnds) return atEnds;
  const read = lines.map((line) => {
    const [, title = '', said = ''] = HELD.exec(withoutDuties(plain(line)).replace(/[.;]$/, '')) ?? [];
    const inner = said.replace(/\s[–—-]\s(?!.*\s[–—-]\s)\p{L}+$/u, '');
    const names = namesBetween(inner);
    const isHeld = title !== '' && (isVacant(inner) || names.every(isSomebody));
    return {
      title,
      // "Team lead: Ana Ruiz (Acme)" names her before the brackets.
      isHeld: isHeld && (nameLikeness(title) < 2 || isRoleTitle(title)) && !isSomebody(behindLabel(title)),
      names: isVacant(inner) ? [] : names,
    };
  });
  const titles = read.filter(({ title }) => isRoleTitle(title) || isRoleTitle(singular(title)));
  const isTold = read.length > 1 && read.every(({ isHeld }) => isHeld) && titles.length * 2 >= read.length;
  if (!isTold || read.every(({ names }) => names.length === 0)) return undefined;
  return read.map(({ title, names }) => {
    const one = heldAs(title, names.length > 1);
    const roles = isRoleTitle(one) ? rolesIn(one) : [title];
    return names.map((name) => ({ name, roles }));
  });
}

function behindLabel(title: string): string {
  return /(?::|\s[–—-])\s+([^:–—]+)$/u.exec(title)?.[1] ?? '';
}

/** "Lead (Ana): plans the week" without what the lead does. */
function withoutDuties(line: string): string {
  return /^([^:]{3,120}[)\]])\s*:(?:\s|$)/u.exec(line)?.[1] ?? line;
}

/** "Member 2 (testing & docs): Bo", "Medlem 3 – Planerare: Cy"; nobody where the name is still to come. */
function countedWithRole(line: string): Person[] | undefined {
  const [, counted = '', inner, dashed, said = ''] =
    /^(?:\[[ xX]?\]\s*)?([^():–—-]{3,30}?)\s*(?:\(([^()]{2,60})\)|[–—-]\s+([^():–—]{2,60}?))\s*:\s+(\S.*)$/u.exec(
      plain(line),
    ) ?? [];
  const role = inner ?? dashed;
  if (role === undefined || !isCountedMember(counted) || said.length > 120) return undefined;
  const names = namesOrAccounts(said.replace(/[.;]$/, ''));
  if (!isVacant(said) && names === undefined) return undefined;
  return isVacant(said) || names === undefined ? [] : names.map((name) => ({ name, roles: rolesIn(role) }));
}

/** Line for line, a title, what it means, and who holds it; undefined where a line says anything else. */
export function heldAtEnds(lines: readonly string[]): Person[][] | undefined {
  const atEnd = lines.map(heldAtEnd);
  return lines.length > 1 && atEnd.every((people) => people !== undefined) ? atEnd : undefined;
}

/** "Note taker: writes down what we agree on – Bo": a title, what it means, and who holds it. */
function heldAtEnd(line: string): Person[] | undefined {
  if (line.length > 400) return undefined;
  const [, title = '', duties = '', name = ''] =
    /^([^:]{3,40}):\s+(\S.*)\s[–—-]\s+([^–—:.,]{2,40})$/u.exec(plain(line)) ?? [];
  const isTold = duties.split(/\s+/).length > 3 && title.split(/\s+/).length < 5 && nameLikeness(title) < 2;
  return isTold && isSomebody(name) ? [{ name, roles: rolesIn(title) }] : undefined;
}

/** "@ana", "github.com/ana": an account, as it stands where names could. */
const ACCOUNT =
  /^(?:@[\w-]{2,40}|(?:https?:\/\/)?(?:www\.)?(?:github|gitlab|codeberg)\.(?:com|org)\/[\w.-]{2,40}\/?)$/iu;

function namesOrAccounts(words: string): readonly string[] | undefined {
  if (ACCOUNT.test(words)) return [words];
  const names = namesBetween(words);
  return names.every((name) => isSomebody(name) || ACCOUNT.test(name)) ? names : undefined;
}

function isSomebody(words: string): boolean {
  return nameLikeness(words) > 0 && !isRoleTitle(words);
}
