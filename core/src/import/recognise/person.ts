import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { joinFamilyFirst, JOINT } from './family-first.js';
import { AND } from './joined.js';
import { withoutContacts } from './beside-names.js';
import { isBesideTeam } from './beside-team.js';
import { columnKinds } from '../words/column-kinds.js';
import { isOfLetters } from './accounts.js';
import { isDayOfMonth } from './dates.js';
import { isOrganization } from './organizations.js';
import { arePronouns, filledIn, isSmallName, isRoleTitle, nameLikeness } from './names.js';
import { rolesIn } from './roles-in.js';
import { isSeatOfAlternate, statusIn } from './status.js';
import { areDuties, MEMBER, STILL_OPEN, taskIn, tasksBehind } from './tasks.js';
import { whoIsWhat } from './who-is-what.js';

/** A person as a line of a document names them. */
export interface Person {
  readonly name: string;
  readonly roles: readonly string[];
  readonly email?: string;
  readonly handle?: string;
  readonly affiliation?: string;
  readonly status?: string;
  readonly kind?: string;
}

export interface PeopleOptions {
  /** Whether the family name stands first, with a comma behind it. */
  readonly familyFirst?: boolean;
  /** Whether a single word may be a name, as in a list of first names. */
  readonly short: boolean;
  /** Whether any short label before a name says what that person does. */
  readonly labels?: boolean;
  /** Whether whatever stands behind a dash is what somebody does. */
  readonly tasks?: boolean;
  /** Whether a name may be written in small letters, as beside other names. */
  readonly lower?: boolean;
  /** Whether several names may stand in a row, with commas between them. */
  readonly many: boolean;
}

/** "(Alternate: Ana Ruiz)": who takes somebody's place. */
const STAND_INS = /^(?:alternate|back-?up|deputy|substitute|ersättare|suplente|vertretung|suppléante?)\s*:/iu;

/** "[e.g., Team Lead]": what a template asks for. */
const EXAMPLE =
  /\s?\[(?:e\.?g\.?|ex\.?|for example|t\.?\s?ex\.?|till exempel|p\.?\s?ej\.?|por ejemplo|z\.\s?B\.|zum Beispiel|par ex(?:\.|emple))[^[\]]*\]/giu;

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const HANDLE = /(?<![\w.])@[\w-]{2,40}/;

/** One person, with what else the line says of them. */
export function personIn(line: Inline, options: PeopleOptions): Person | undefined {
  const linked = line.includes('](');
  const links = linked
    ? [...line.matchAll(/\[([^\]]{1,300})\]\(([^)\s]+)\)/g)].map(([, label = '', target = '']) => ({
        label: plain(label),
        target,
      }))
    : [];
  // A link beside a name is a word of its own.
  const said = plain(
    linked
      ? withNameApart(line).replaceAll(LINK, (_, and: string, label: string) =>
          isWordAmongOthers(and, label) ? `${and}${label}` : `${and}, ${label}, `,
        )
      : withNameApart(line),
  );
  const { words, account } = withoutAccountBehind(withoutContacts(said.replaceAll(EXAMPLE, '')));
  const whole = wholeName(words, options);
  if (whole) return whole;
  const brackets = [...words.matchAll(/\(([^()]*)\)/g)]
    .map(([, inner = '']) => titleOf(inner.trim()))
    .filter((inner) => !arePronouns(inner));
  // "Ruiz, Ana – Lead": the comma belongs to the name.
  const whose = options.familyFirst ? joinFamilyFirst(words) : words;
  const told = titleBeforeDuties(whose);
  const main = (told ? whose.slice(0, told.end) : whose)
    .replaceAll(/\s*[([][^()[\]]*[)\]](?=\s|[,:.;–—-]|$)/g, (found) => (/^\s*\[/.test(found) ? found : ''))
    .replace(/\s*<[^<>]*>/, '')
    .replace(/\s+[–—-]\s*$/u, '');
  // "Ana Ruiz / Acme / @ana"
  const [whoever = ''] = main.split(/\s\/\s/);
  const apart = nameLikeness(whoever) === 2 ? main.replaceAll(' / ', ' | ') : main;
  const parts = apart
    .split(/\s+[–—·•-]\s+|:\s+|\s\|\s|,\s+|\s{3,}|\s(?=[\w.+-]*@)/)
    // A dash behind a link, which is a word of its own.
    .map((part) => part.replace(/^[–—-]\s+/u, ''))
    .map((part, index) => titleBefore(part.replace(index > 0 ? /[:,?]$/ : /[:,]$/, '').trim(), /\.\s+(?=\p{Lu})/u))
    .filter(Boolean);
  const likeness = parts.map((part) => (part.includes(JOINT) ? 2 : nameLikeness(part)));
  const best = Math.max(0, ...likeness);
  const at = likeness.findIndex((like) => like === best);
  const handleName = best === 0 ? /^@[\w-]{2,40}(?=$|[\s(])/.exec(parts[0] ?? '')?.[0] : undefined;
  if (handleName === undefined && (best === 0 || (best === 1 && (!options.short || at > 1)))) return undefined;
  const named = handleName ?? parts[at] ?? '';
  const name = withoutFrame(named.replace(JOINT, ', '));
  const more = [
    // "Ana, other bakers, Bo Lind": what stands in a row with others is no title.
    ...(parts.slice(0, at).some((part) => OTHERS.test(part)) ? parts.slice(at + 1) : parts).filter(
      (part) => part !== named,
    ),
    ...brackets
      .filter((inner) => !STAND_INS.test(inner))
      .map((inner) => inner.split(/,\s+|;\s*|\s\/\s/))
      .filter((inner) => !areDuties(inner))
      .flat(),
  ].filter((part) => part !== '' && !arePronouns(part));
  const inner = options.labels && brackets.length === 1 && parts.length === 1 ? [name, brackets[0] as string] : [];
  const task = told?.title ?? (options.labels && at === 0 ? (taskIn(parts) ?? taskIn(inner)) : undefined);
  const behind = options.tasks ? tasksBehind(main, name) : [];
  // Beside what is told behind a dash, brackets say where somebody comes from, and no more.
  const isOpen = (part: string): boolean =>
    part !== task && (behind.length === 0 || (!parts.includes(part) && !isRoleTitle(part)));
  const details = detailsOf(
    more.filter(isOpen),
    links.map(({ label }) => label),
  );
  if (behind.length > 0) details.roles.push(...behind);
  else if (task !== undefined) details.roles.push(task);
  const email = EMAIL.exec(line)?.[0];
  const handle = HANDLE.exec(handleName ? '' : words.replace(EMAIL, ''))?.[0] ?? details.handle ?? account;
  return {
    name: name.replace(/\.$/, (dot) => (/\b\p{Lu}\.$/u.test(name) ? dot : '')),
    roles: details.roles,
    ...(email && { email }),
    ...(handle && { handle }),
    ...(details.affiliation && { affiliation: details.affiliation }),
    ...(details.status && { status: details.status }),
  };
}

/** "other bakers" */
const OTHERS = /^(?:others?|andra|övriga|otr[oa]s|andere|autres|outr[oa]s)\s/iu;

/** A link, and the word for "and" before it. */
const LINK = new RegExp(`((?<=\\s)(?:${AND}|&)\\s|)!?\\[([^\\]]{1,300})\\]\\([^)\\s]*\\)`, 'giu');

/** A name, "(Acme)" as a link, "Lead and [Tester](…)": a link that goes on with the words before it. */
function isWordAmongOthers(and: string, label: string): boolean {
  return nameLikeness(label) === 2 || /^\([^()]*\)$/u.test(label) || (and !== '' && isRoleTitle(label));
}

/** "Ana Ruiz (Acme) [aruiz]", "Ana Ruiz (anarui)", "Bo Lind []": an account in the brackets behind a name, or the place for one. */
function withoutAccountBehind(words: string): { readonly words: string; readonly account: string | undefined } {
  const [found = '', account = ''] = /(?<=[\p{L}.)])\s\[([\p{L}\d][\w.-]{1,38}|)\]$/u.exec(words) ?? [];
  const isAccount =
    account === '' || ((/^[\p{Ll}\d]/u.test(account) || words.startsWith(`${account} `)) && !isRoleTitle(account));
  const [whole = '', letters = ''] = /(?<=\p{L})\s\((\p{Ll}{4,10}\d{0,3})\)$/u.exec(words) ?? [];
  if (whole !== '' && isOfLetters(letters, words.slice(0, -whole.length)))
    return { words: words.slice(0, -whole.length), account: letters };
  return found !== '' && isAccount && statusIn(account) === undefined
    ? { words: words.slice(0, -found.length), account: account === '' ? undefined : account }
    : { words, account: undefined };
}

/** "[Ana Ruiz](…) University of Lund", "**Ana Ruiz** Harbour Office": what is set apart by its marks is the whole name. */
function withNameApart(line: Inline): Inline {
  // "张伟 组长": a name, and behind a blank what somebody is.
  const [family = ''] = /^\p{Script=Han}{2,4}(?=\s+\p{Script=Han}{2})/u.exec(line) ?? [];
  if (nameLikeness(family) === 2) return `${family},${line.slice(family.length)}`;
  const [marked = '', linked, bold] =
    /^(?:\[([^\]]{1,80})\]\([^)\s]*\)|\*\*([^*]{1,80})\*\*)(?=\s+[\p{Lu}\d])/u.exec(line) ?? [];
  return nameLikeness(linked ?? bold ?? '') === 2 ? `${marked},${line.slice(marked.length)}` : line;
}

/** "Lead – keeps the board", "Lead.": the title, of what stands in brackets. */
function titleOf(inner: string): string {
  return STAND_INS.test(inner) ? inner : titleBefore(inner, /:\s|\s[–—-]\s|\.\s+(?=\p{Lu})|\.$/u);
}

/** What stands before a sign where that is the title of a role, else all of it. */
function titleBefore(words: string, sign: RegExp): string {
  const at = words.search(sign);
  const title = at < 0 ? '' : words.slice(0, at).trim();
  return title.split(/\s+/).length < 6 && (isRoleTitle(title) || MEMBER.test(title)) && nameLikeness(title) < 2
    ? title
    : words;
}

/** "Ana Ruiz – DevOps: keeps the servers and the backups": what somebody is, before what that means. */
function titleBeforeDuties(words: string): { readonly title: string | undefined; readonly end: number } | undefined {
  const [found, name = '', title = '', duties = ''] =
    /^([^:–—,()]{3,50}?)\s+[–—-]\s+([^:.,@–—]{2,50}):\s+([^:@]+)/u.exec(words) ?? [];
  const isTold = found !== undefined && nameLikeness(name) === 2 && !isRoleTitle(name) && nameLikeness(duties) < 2;
  if (
    !isTold ||
    duties.split(/\s+/).length < 3 ||
    (!isRoleTitle(title) && (columnKinds(title).length > 0 || isOrganization(title)))
  )
    return undefined;
  const end = found.length - duties.length;
  return { title: isRoleTitle(title) ? undefined : title, end };
}

/** A name with a nickname in it, one with the family name first, a sentence that says who is what. */
function wholeName(words: string, { familyFirst = false, lower = false }: PeopleOptions): Person | undefined {
  const small = lower ? words.replace(/[\s,;]+$/u, '') : '';
  if (lower && isSmallName(small)) return { name: small, roles: [] };
  if (isWithNickname(words)) return { name: words, roles: [] };
  if (familyFirst && /^[^,]+,\s[^,]+$/.test(words) && nameLikeness(words) > 0) return { name: words, roles: [] };
  return saysWho(words);
}

/** "Ana (Annie) Ruiz", 'Ana Maria "Mia" Ruiz' */
function isWithNickname(words: string): boolean {
  const [, given = '', inner = '', family = ''] =
    /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:\(([\p{L}"“”' -]{2,20})\)|["“'‘][^"“”'‘’]{2,20}["”'’]) (\p{Lu}[\p{L}’' -]+)$/u.exec(
      words,
    ) ?? [];
  // "Ana Ruiz (Lead) Bo Lind" are two.
  const areTwo = given.includes(' ') && (family.includes(' ') || isRoleTitle(inner));
  return given !== '' && nameLikeness(`${given} ${family}`) === 2 && !areTwo;
}

/** "[Ana Ruiz]": a name in the place of a template that has been filled in. */
function withoutFrame(name: string): string {
  const inner = filledIn(name) ?? /^\[([^[\]]+)\]$/.exec(name)?.[1] ?? '';
  return nameLikeness(inner) === 2 || isSmallName(inner) ? inner : name;
}

/** "may be the same as the chair": what holds for a seat, whoever has it. */
const RULE =
  /^(?:must|may|can|should|shall|will|might|cannot|måste|får|ska|bör|kan|debe|puede|podrá|deberá|muss|kann|darf|soll|doit|peut)\s/u;

/** "Director of the": what goes on in words that were cut off, or began before. */
export const IS_TORN: RegExp =
  /\s(?:of|at|for|in|to|the|and|with|from|by|av|för|på|vid|till|och|som|de|del|en|para|la|el|y|von|für|der|die|und|bei|du|des|à|pour|et|van|voor|met|do|da|em)$|^(?:and|or|och|eller|und|oder|et|ou)\s/iu;

/** "PO" of "Product Owner", which may stand beside it; empty for a single word. */
function initialsOf(words: string): string {
  const each = words.length > 60 ? [] : words.split(/[\s-]+/u);
  return each.length > 1 ? each.map((word) => word.slice(0, 1).toUpperCase()).join('') : '';
}

/** "alternate for Ana Ruiz": whom somebody stands in for, and no role. */
const ALTERNATE_FOR =
  /^(?:alternates?|back-?up|deputy|substitute|stand-?in|ersättare|suppleant|suplente|vertretung|stellvertretung|suppléante?)\s(?:for|to|of|för|till|åt|de|del|von|für)\s+\p{Lu}\p{L}+\s\p{Lu}/iu;

/** What stands where others have the company they come from. */
const OF_NO_COMPANY =
  /^(?:invited experts?|independent(?: (?:expert|consultant|contributor))?|freelancer?|self[- ]employed|unaffiliated|w3c invited experts?)$/iu;

/** Roles that everybody calls by their letters. */
const IN_SHORT = /^(?:PM|PO|SM|BA|QA|UX|UI|DBA|TL|EM|SRE|DevOps)$/u;

interface Details {
  readonly roles: string[];
  handle?: string;
  affiliation?: string;
  status?: string;
}

function detailsOf(parts: readonly string[], linked: readonly string[]): Details {
  const details: Details = { roles: [] };
  const initials = new Set(parts.map(initialsOf));
  for (const part of parts) {
    const status = statusIn(part);
    if (status === 'alternate' && /^(?:alternat|suplent|supplean|ersättar)\p{L}*$/iu.test(part)) {
      details.status ??= status;
      if (isSeatOfAlternate(part)) details.roles.push(part);
      continue;
    }
    if (EMAIL.test(part) || HANDLE.test(part) || /^https?:/.test(part) || RULE.test(part)) continue;
    if ((isRoleTitle(part) && IS_TORN.test(part)) || initials.has(part)) continue;
    if (STILL_OPEN.test(part) || isDayOfMonth(part)) continue;
    if (ALTERNATE_FOR.test(part)) {
      details.status ??= 'alternate';
      continue;
    }
    if (OF_NO_COMPANY.test(part)) {
      details.affiliation ??= part;
      continue;
    }
    if ((isRoleTitle(part) || MEMBER.test(part) || isBesideTeam(part)) && !/[.!?]$/.test(part))
      details.roles.push(...rolesIn(part));
    else if (status && part.split(/\s+/).length < 3) details.status ??= status;
    else if (linked.includes(part) && /^[\w.-]+$/.test(part)) details.handle ??= part;
    else if (IN_SHORT.test(part) && details.roles.length === 0) details.roles.push(part);
    else if (/^[\p{Lu}\d]/u.test(part) && part.split(/\s+/).length <= 7 && !/\d{4,}|[.!?]$/.test(part))
      details.affiliation ??= part;
  }
  return details;
}

/** Who is what, where a sentence says just that. */
export function saysWho(words: string): Person | undefined {
  const { name, role } = whoIsWhat(words);
  return isRoleTitle(role) ? { name, roles: rolesIn(role) } : undefined;
}
