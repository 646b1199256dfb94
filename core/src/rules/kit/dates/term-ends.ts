import { addDuration, parseDuration } from '../../../calendar/duration.js';
import type { Day } from '../../../calendar/date.js';
import type { Charter, Member } from '../../../model/charter.generated.js';
import type { References } from '../../../model/references.js';
import type { Text } from '../../../model/text.js';
import { isActivePerson, rolesOf } from '../people.js';
import { hasPlaceholder } from '../placeholders/find.js';
import { readDate } from './read.js';

/** When somebody's term ends. */
export interface TermEnd {
  /** Who: the name of a member, else of a role. */
  readonly who: string;
  /** The member whose term it is; undefined where the charter says it of a role without saying who holds it since when. */
  readonly member: Member | undefined;
  /** What the end follows from. */
  readonly text: Text;
  /** The last day; or a year alone: `2027`. */
  readonly end: Day;
}

/**
 * The ends of all terms that can be worked out: of members by `until`, by the words of `term`, or by `since` and a term of
 * theirs or of their role ("2 years"); of roles by the words of `term`. Nobody's twice.
 */
export function termEnds(charter: Charter, references: References): TermEnd[] {
  const ofMembers = charter.members.filter(isActivePerson).flatMap((member): TermEnd[] => {
    const found = byUntil(member) ?? byWords(member.term) ?? byLength(member, references);
    return found ? [{ who: member.label || member.id, member, ...found }] : [];
  });
  const ofRoles = charter.roles.flatMap((role): TermEnd[] => {
    const found = role.vacant?.value === true ? undefined : byWords(role.term);
    return found ? [{ who: role.label || role.id, member: undefined, ...found }] : [];
  });
  return [...ofMembers, ...ofRoles];
}

type Found = Pick<TermEnd, 'text' | 'end'>;

function byUntil({ until }: Member): Found | undefined {
  const end = until && !hasPlaceholder(until.value) ? dayOrYear(until.value.trim()) : undefined;
  return until && end !== undefined ? { text: until, end } : undefined;
}

/** Words before the day on which a term ends: English, German, French, Spanish. */
const ENDS =
  /\b(?:(?:ends?|ending|ended|expires?|expiring|expired|runs?|running|until|till|through|bis|endet|läuft|jusqu[’']?(?:en|au|à)|hasta|termina)\s*)+(?:on|in|at|am|im|le|el|zum|en|the end of|ende)?\s*(?<end>[^,;()]*(?:,\s*\d{4})?)/iu;

function byWords(term: Text | undefined): Found | undefined {
  if (!term || hasPlaceholder(term.value)) return undefined;
  const written = ENDS.exec(term.value.slice(0, 300))?.groups?.['end']?.trim();
  const end = written ? dayOrYear(written) : undefined;
  return end === undefined ? undefined : { text: term, end };
}

/** Two years from 1 March 2024 are over on 1 March 2026; a year from 29 February on 28 February. */
function byLength(member: Member, references: References): Found | undefined {
  const since = readDate(member.since?.value ?? '');
  const from = since.kind === 'exact' ? since.first : since.kind === 'day' ? since.day : undefined;
  if (from === undefined) return undefined;
  const ofRoles = rolesOf(member).flatMap(({ value }) => {
    const target = references.resolve(value, ['roles']);
    return target.found === 'one' ? ((target.entity as Charter['roles'][number]).term ?? []) : [];
  });
  // Whoever holds several roles is asked when the first of the terms is over.
  const ends = (member.term ? [member.term] : ofRoles).flatMap((text): Found[] => {
    const length = hasPlaceholder(text.value) ? undefined : parseDuration(text.value);
    return length ? [{ text, end: addDuration(from, length) }] : [];
  });
  return ends.toSorted((a, b) => (a.end < b.end ? -1 : 1))[0];
}

function dayOrYear(written: string): Day | undefined {
  const date = readDate(written);
  if (date.kind === 'exact') return date.last;
  if (date.kind === 'day') return date.day;
  return /^(?:the end of )?(20\d{2})\.?$/.exec(written)?.[1];
}

/** Whether a day or a year is over. */
export function isPast(end: Day, today: Day): boolean {
  return end < today.slice(0, end.length);
}
