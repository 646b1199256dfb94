import { isCraft } from './craft.js';
import { arePronouns, isRoleTitle } from './names.js';
import { isOrganization, isPlaceOfWork } from './organizations.js';
import { isTownAndCountry } from './places.js';
import { rolesIn } from './roles-in.js';
import { statusIn } from './status.js';

/** "(board tracking, the log of calls)": several things that somebody does, and not where they come from. */
export function areDuties(said: readonly string[]): boolean {
  return (
    said.length > 1 && said.every((part) => / \p{Ll}{3,}/u.test(part) && !isRoleTitle(part) && !part.includes('@'))
  );
}

/** "Design, Research" in "Ana Ruiz – Design, Research"; empty where it says more. */
export function tasksBehind(line: string, name: string): string[] {
  const [, rest = ''] =
    /^(?:\s+[–—-]|:)\s+([^.;:@]+)$/u.exec(line.startsWith(name) ? line.slice(name.length) : '') ?? [];
  // "Scribe?" is not sure yet, and still what somebody is.
  const words = rest.trim().replace(/(?<=\p{L})\?$/u, '');
  if (words === '' || words.split(/\s+/).length > 8 || /\d|[.!?]$/.test(words) || statusIn(words) !== undefined)
    return [];
  const said = withoutWhere(words.split(/,\s+/));
  const titled = said.filter((part, index) => !isOrganization(part) && (index === 0 || !isStory(part)));
  const parts = isRoleTitle(said[0] as string) ? titled : said;
  if (parts.length < said.length) return parts.flatMap(rolesIn);
  return parts.every((part) => part.split(/\s+/).length < 4) ? parts.flatMap(rolesIn) : rolesIn(words);
}

/** "Treasurer, University of Lund, Lund", "Treasurer, Oxford, UK": what stands before where somebody is. */
function withoutWhere(said: readonly string[]): readonly string[] {
  const start = said.findIndex(
    (part, index) => index > 0 && (isOrganization(part) || isTownAndCountry(said.slice(index).join(', '))),
  );
  return start > 0 && isRoleTitle(said[0] as string) ? said.slice(0, start) : said;
}

/** "keeps the board", behind a title: what somebody does in it. */
function isStory(words: string): boolean {
  return /^\p{Ll}/u.test(words) && words.split(/\s+/).length > 2;
}

/** "Ana Ruiz, informatör": where people are told with what they do, small words behind a name say that. */
export function taskIn([, task, more]: readonly string[]): string | undefined {
  if (task !== undefined && isCraft(task)) return task;
  const isTask =
    task !== undefined &&
    more === undefined &&
    !isRoleTitle(task) &&
    statusIn(task) === undefined &&
    !MEMBER.test(task) &&
    !arePronouns(task) &&
    /^(?:\p{Ll}[\p{L}&/ -]+|(?=.*\p{Script=Han})[\p{Script=Han}A-Za-z/]{2,10})$/u.test(task) &&
    !/\p{Ll}\p{Lu}/u.test(task) &&
    !isPlaceOfWork(task) &&
    !TERM.test(task) &&
    !STILL_OPEN.test(task) &&
    task.split(/\s+/).length < 5;
  return isTask ? task : undefined;
}

/** "odd years", "until 2028": for how long, and no role. */
const TERM =
  /\b(?:years?|until|through|term|initial|mandate|år|t\.?o\.?m|mandat\p{L}*|período|periodo|años?|hasta|bis|jahre?|jusqu)\b/iu;

/** What everybody in a team is, which makes a role only where it stands for one. */
export const MEMBER: RegExp = /^(?:[\p{L}-]+ ){0,3}(?:members?|medlem|miembro|integrante|mitglied|membre)$/iu;

/** "role to be decided" */
export const STILL_OPEN: RegExp =
  /\b(?:to be (?:decided|determined|announced|confirmed|defined)|tbd|tba|por (?:definir|determinar|decidir)|att bestämma|ska bestämmas|noch offen)$/iu;
