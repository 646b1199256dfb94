import { plain } from '../source/plain.js';
import { tokensOf } from '../words/phrasebook.js';
import { isCraft } from './craft.js';
import { isFullTitle, isPronoun, isRoleTitle, isRoleWord } from './names.js';
import { isOrganization } from './organizations.js';
import { isVacant } from './status.js';

/** "Customer Support Subcommittee": what people are in, and no title. */
const GROUP =
  /^(?!.*(?:\b(?:of|for|to|on|in)\b|,|[/&]|chair|lead|head|member|secretar|director|president|treasurer|coordinat|liaison|representative|delegate))\p{Lu}.*(?:sub-?)?(?:committee|commission|council|task ?force|panel|working group)s?$/iu;

/** What people are in may have words for roles in it, too. */
export function isGroupTitle(words: string): boolean {
  return GROUP.test(plain(words).replace(/:$/, ''));
}

/** "Role: Lead", "The group has one lead" say no more than "Lead". */
const LABEL =
  /^(?:(?:roles?|roll|rol|rolle|rôle|cargo|puesto):\s+|(?:the|our) (?:group|team|project|committee|board) has (?:an?|one|its)\s+)/iu;

/** "Chair (ex officio)": how somebody came to a seat, and no part of its title. */
const HOW_SEATED =
  /\s\((?:ex[- ]?off?icio|(?:re-?)?elected|appointed|vald|utsedd|elect[oa]|designad[oa]|gewählt|élue?)\)/iu;

/** "Chair / Secretary", "Lead & Developer" as two; "Research and Development Manager" as one. */
export function rolesIn(labelled: string): string[] {
  const given = labelled.replace(LABEL, '').replace(HOW_SEATED, '');
  // "I, Ana Ruiz, agree" tells of no role.
  if (isPronoun(given)) return [];
  // "Engineer, University of Lund"
  const [, title = given, place = ''] = /^([^,]+),\s+([^,]+(?:,\s+[^,]+)?)$/u.exec(given) ?? [];
  const text = isOrganization(place) && isRoleTitle(title) && !isRoleTitle(place) ? title : given;
  const strong = plain(text).split(/\s+[+|]\s+|;\s+/);
  if (strong.length > 1 && strong.every((part) => isRoleTitle(part) && !isVacant(part))) return strong.flatMap(rolesIn);
  const added = plain(text).split(/\s+\+\s+/);
  if (added.length > 1 && added.some(isTitled) && added.every(isShort)) return added;
  const parts = plain(text)
    .replace(/[:.]$/, '')
    // "Analys- och testansvarig" is one.
    .split(/\s+\/\s+|\s*[,;+|]\s*|\s+&\s+|(?<!-)\s+(?:and|och|und|et|y|e|en(?! jefe))\s+/iu)
    .map((part) => part.trim())
    .filter(Boolean);
  const apart = plain(text).split(/\s+\/\s+/);
  if (
    apart.length === 2 &&
    (apart.some(isRoleTitle) || apart.every(isCraft)) &&
    apart.every((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/).length < 6)
  )
    return apart;
  // "Scribe/Editor", "ledamot/webbredaktör", and not "UI/UX Designer"
  const close = plain(text).replace(/[:.]$/, '').split('/');
  if (close.length === 2 && close.every(isCloseTitle)) return close;
  // "Editor and keeper of the archive" is one.
  const isOne =
    /(?<!-)\s(?:and|och|und|et|y|e|en)\s/iu.test(text) &&
    parts.some((part) => part.split(/\s+/).length > 2) &&
    !parts.every(isFullTitle);
  return parts.length > 1 &&
    !isOne &&
    parts.every((part) => (tokensOf(part).some(isRoleWord) || isRoleTitle(part)) && !isVacant(part))
    ? parts
    : [plain(text).replace(/[:.]$/, '').trim()];
}

/** "Scribe", "webbredaktör", "Testansvar" in a row without blanks. */
function isCloseTitle(words: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+(?:-\p{Ll}+)?|\p{Ll}{5,})$/u.test(words) && (isRoleTitle(words) || words.endsWith('ansvar'));
}

function isTitled(words: string): boolean {
  return isRoleTitle(words) || isCraft(words);
}

/** "UX/UI", "Quality lead": no sentence, and nothing left open. */
function isShort(words: string): boolean {
  return /^\p{L}/u.test(words) && words.split(/\s+/).length < 5 && !isVacant(words);
}

/** What stands behind "Roles": several, whatever their words. */
export function rolesInField(given: string): string[] {
  const text = plain(given).replace(DUTIES, '');
  const parts = text.split(/\s*[,;]\s+/);
  const areTitles = parts.every((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/).length < 5);
  return parts.length > 1 && areTitles && parts.some(isRoleTitle) ? parts : rolesIn(text);
}

/** "Lead, responsible for the plan": what somebody does, behind what they are. */
const DUTIES =
  /(?<=\p{L}{3}),?\s(?:responsible|accountable|in charge|ansvarig|ansvarar|responsable|encargad[oa]|verantwortlich|zuständig)\s(?:for|of|för|de|del|für)\s.*$/u;
