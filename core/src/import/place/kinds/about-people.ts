import { slug } from '../../../text/slug.js';
import { isOfOne } from '../../recognise/offices-of-one.js';
import { isRoleTitle } from '../../recognise/names.js';
import { rolesIn } from '../../recognise/roles-in.js';
import { isSeatOfAlternate, statusIn } from '../../recognise/status.js';
import type { Person } from '../../recognise/person.js';
import { singular } from '../../recognise/singular.js';
import { plain } from '../../source/plain.js';

/** What the heading above a list says of all the people in it. */
export interface About {
  readonly role: string | undefined;
  readonly status: string | undefined;
  /** The people of the team by their slugs, where another section names them: below a role, other words are nobody. */
  readonly team?: ReadonlySet<string>;
  /** Whether the heading is one of roles, so that whatever stands beside names is what these people are. */
  readonly isOfRoles?: boolean;
}

/** "Co-Chairs", "Alternates": a heading that is itself a role, or says how its people take part. */
export function aboutHeading(heading: string): About {
  const words = plain(heading)
    .replace(/:$/, '')
    .replace(/^(?:our|våra|nuestr[oa]s|unsere|nos)\s+(\p{L})/iu, (_, first: string) => first.toUpperCase());
  const status = statusIn(words);
  const isRole =
    (isRoleTitle(words) ||
      /^at[- ]large members?$/i.test(words) ||
      /\bexecutives?$/i.test(words) ||
      isRoleTitle(singular(words)) ||
      /^(?:\p{L}+ )?\p{L}{3,}(?:ers|ors|ists|ants|ians)$/iu.test(words)) &&
    words.split(/\s+(?:\/\s+)?/).length <= 5 - (words.includes(' / ') ? 0 : 1) &&
    !/^others$|^contributors?$|^colaborador|^contribuidor|^mitwirkende|^contributeur|(?<!^at[- ]large )member|miembro|integrante|medlem|deltagare|ledamöter|mitglied|membre|roles?\b|roller|participants?|people|teams?$|(?:team|group) contacts?$|\binfo(?:rmation|rmación)?$|\bdetails$|uppgifter$|daten$|coordonnées|^(?:datos|información)\b|^(?:the )?(?:board|committee|council|panel|college) of\b|^(?:junta|consejo|comité|directiva)\b|^(?:der )?vorstand$/i.test(
      words,
    );
  return {
    role:
      isRole && (status === undefined || isSeatOfAlternate(words)) && !/\band\b|&|\S\/|\/\S/.test(words)
        ? singular(words)
        : undefined,
    status,
  };
}

/** Somebody, with what the heading above says of them where nothing beside their name does. */
export function withAbout(person: Person, { role, status }: About): Person {
  // Below a heading that says who they are, small words beside names say what they do.
  const own =
    role === undefined
      ? person.roles
      : person.roles.filter(isRoleTitle).map((title) => (isCutShort(title, role) ? role : title));
  // Who only stands in for somebody is not what the heading says.
  const isHeld = role !== undefined && own.length === 0 && person.status !== 'alternate';
  const isBeside = role !== undefined && person.status !== 'alternate' && isHeldBeside(role, own);
  const roles = isHeld ? rolesIn(role) : isBeside ? [role, ...own] : own;
  return { ...person, roles, ...(status && { status }) };
}

/** "Chairs" above "Ana Ruiz, CEO of Acme": an office in the team, beside what somebody is elsewhere. */
function isHeldBeside(office: string, own: readonly string[]): boolean {
  const stem = office.split(/[\s-]/u).at(-1)?.toLowerCase().slice(0, 4) ?? '';
  return isOfOne(office) && own.length > 0 && !own.some((role) => isOfOne(role) || role.toLowerCase().includes(stem));
}

/** "vice ordf" below "Vice ordförande": the same title, with fewer letters. */
function isCutShort(title: string, whole: string): boolean {
  const [short, long] = [slug(title), slug(whole)];
  return short !== long && long.startsWith(short) && short.split('-').length === long.split('-').length;
}
