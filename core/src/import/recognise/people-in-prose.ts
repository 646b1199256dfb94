import { plain } from '../source/plain.js';
import { isBesideTeam } from './beside-team.js';
import { isTask } from './crafts.js';
import { FRAMING } from './framing.js';
import { arePronouns, isRoleTitle, nameLikeness } from './names.js';
import { namesInSentence, type NameAt } from './names-in-sentence.js';
import { onlyOfficesIn } from './offices-in-clauses.js';
import { isOrganization } from './organizations.js';
import type { Person } from './person.js';
import { rolesIn } from './roles-in.js';
import { sentencesOf } from './sentences.js';
import { heldAs } from './singular.js';
import { OUTSIDE, OVER_THE_TEAM } from './of-others.js';
import { BETWEEN_NAMES } from './joined.js';

/** Between two names of a row. */
const JOINED = new RegExp(`^(?:\\s*\\([^()]*\\))?${BETWEEN_NAMES}$`, 'u');

/** Before whoever takes part: "staffed by", "joined by", "ingår också", "members:". */
const TAKES_PART =
  /(?:(?:staffed|led|run|chaired|headed|joined|formed|manned|coordinated|managed|bemannas|leds|drivs|lidera\p{L}*|dirigid[oa]|integrad[oa]|formad[oa]|atendid[oa]|coordinad[oa]) (?:by|av|por)|ingår(?: även| också)?|medverkar|members|medlemmar|miembros|integrantes|includes?|including|comprises?|incluye|participan|somos|we are|we have|vi är)[\s:]+$/iu;

/** Those whom a team answers to, or works for, and what stands behind it in the sentence. */
const ANSWERED_TO =
  /\b(?:reports? to|reporting to|answers? to|on behalf of|(?:paid|funded|sponsored|approved|appointed|supervised|written|drafted) by|works? for|rapporterar till|på uppdrag av|reporta a|depende de|trabaja(?:mos)? para)\b/iu;

/**
 * The people whom sentences about a team name: behind or before what they are, in a row, or as those who do something:
 * "The test lead, Ana Ruiz, plans; Bo Lind and Li Ek build." Fewer than two could be anybody.
 */
export function peopleInProse(text: string): Person[] {
  const people = sentencesOf(plain(text))
    .flatMap((sentence) => sentence.split(/;\s/))
    .flatMap(peopleOfSentence);
  return new Set(people.map(({ name }) => name)).size > 1 ? people : [];
}

function peopleOfSentence(whole: string): Person[] {
  const cut = ANSWERED_TO.exec(whole)?.index ?? whole.length;
  const sentence = whole.slice(0, cut);
  if (OUTSIDE.test(whole) || sentence.length > 600) return [];
  const inOffice = onlyOfficesIn(sentence, { isOfPeople: false });
  if (inOffice) return inOffice.filter(({ name }) => nameLikeness(name) === 2);
  let last: { readonly found: NameAt; readonly roles: readonly string[] } | undefined;
  const all = namesInSentence(sentence);
  return all.flatMap((found, index): Person[] => {
    const before = sentence.slice(0, found.start);
    const after = sentence.slice(found.end);
    const joined = last && JOINED.test(sentence.slice(last.found.end, found.start)) ? last : undefined;
    const isMany = JOINED.test(sentence.slice(found.end, all[index + 1]?.start ?? found.end));
    const above = titleBefore(before);
    const title = above ?? titleBehind(after);
    const isSaid =
      title !== undefined || joined !== undefined || TAKES_PART.test(before) || isSubject(before, after, isMany);
    if (!isSaid || (title !== undefined && (isBesideTeam(title) || OVER_THE_TEAM.test(title)))) {
      last = undefined;
      return [];
    }
    const shared = above === undefined ? (joined?.roles ?? []) : rolesIn(heldAs(above, isMany));
    last = { found, roles: shared };
    return [{ name: found.name, roles: title === undefined || above !== undefined ? shared : rolesIn(title) }];
  });
}

/** "project lead" in "the project lead, ", "by two project leads ", "the project lead is ". */
function titleBefore(before: string): string | undefined {
  const [, words = ''] = /((?:[\p{L}/-]+\s){0,3}[\p{L}/-]+),?\s$/u.exec(before) ?? [];
  const all = words.split(' ');
  const end = all.findLastIndex((word) => !FRAMING.test(word)) + 1;
  const from = all.slice(0, end).findLastIndex((word) => FRAMING.test(word)) + 1;
  const title = all.slice(from, end).join(' ');
  // "Ana Ruiz till kassör, " is told of Ana.
  const isOfSomebody = /(?<!\p{L})(?:till|zum|zur)\s/u.test(title);
  return end > 0 && !isOfSomebody && isRoleTitle(all[end - 1] ?? '') && isRoleTitle(title) ? title : undefined;
}

/** "(project lead)", ", test lead," right behind a name. */
function titleBehind(after: string): string | undefined {
  const [, inner, beside] =
    /^(?:\s\(([^()@\d]{2,40})\)|,\s((?:\p{Ll}[\p{L}/-]*\s?){1,4})(?=[,.;]|$))/u.exec(after) ?? [];
  const title = (inner ?? beside ?? '').replace(/^(?:the|our|a|an|vår|en|el|la)\s/iu, '').trim();
  if (arePronouns(title)) return undefined;
  // "(Acme)" may be where somebody works.
  const isTold = /^\p{Ll}|^\p{Lu}{2}$/u.test(title) || isRoleTitle(title) || isTask(title);
  if (inner !== undefined) return isTold && !isOrganization(title) ? title : undefined;
  return isRoleTitle(title) ? title : undefined;
}

/** "Ana Ruiz runs the desk", "Bo Lind and Li Ek build". */
function isSubject(before: string, after: string, isMany: boolean): boolean {
  return before.trim() === '' && (isMany || /^\s\p{Ll}{2,}/u.test(after));
}
