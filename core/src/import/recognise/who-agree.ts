import { isAboveRules, tellsConsent } from './consent.js';
import { isRoleTitle, nameLikeness } from './names.js';
import { SIGNING_DATE } from './signing-date.js';
import { splitRow } from './joined.js';

/** Before those who speak for themselves: "We, the undersigned, ". */
const WE =
  /^(?:(?:We|Vi|Nosotr[oa]s|Wir|Nous|Nós|Wij)(?:,?\s(?:the|undertecknade|l[oa]s|die|les|os|as|ondergetekenden)\b[^,:]{0,50})?|The undersigned|Undertecknade|L[oa]s (?:abajo )?firmantes|Die Unterzeichne(?:te|nde)n|Les soussignée?s|Os abaixo[- ]assinados|(?:De )?[Oo]ndergetekenden)[,:]\s+(?=\p{Lu})/u;

/** Words between people and what they say of themselves. */
const BETWEEN =
  '(?:(?:all|both|each|hereby|do|does|have|has|collectively|jointly|alla|båda|härmed|har|todos|todas|ambos|hemos|han|por la presente|alle|haben|hiermit|avons|ont|tous|zijn|gaan|allen|hierbij),?\\s+)*';

/** What people say who agree to a document, and not to something they are to do: "agreed to write the charter". */
const YES = new RegExp(
  `,?\\s+${BETWEEN}(?:read|agree[ds]?(?!\\s+to\\s+(?!the\\b|this\\b|these\\b|our\\b|all\\b|its\\b|follow|abide|uphold|comply|hono|be bound|adhere|respect|everything))|commit(?:ted)?(?: ourselves| themselves)? to (?:the|this|these|our|follow|abid|uphold|honou?r|comply)|accept(?:ed)?|approved?|acknowledged?|sign(?:ed)?|pledged?|understand|understood|läst|godkän(?:ner|t)|accepter(?:ar|at)|förbinder|intygar|bekräftar|samtycker|skriver under|undertecknar?|är överens|acordamos|acuerdan|aceptamos|aceptan|nos comprometemos|se comprometen|firmamos|firman|declaramos|estamos de acuerdo|leído|suscribimos|verpflichten uns|akzeptieren|stimmen|unterzeichnen|gelesen|acceptons|approuvons|nous engageons|lu|concordamos|concordam|aceitamos|comprometemo-nos|comprometem-se|assinamos|assinam|akkoord|verklaren|ondertekenen|stemmen in)(?!\\p{L})`,
  'u',
);

const MOST = 600;

/** The full names in a row at the beginning of a sentence, up to what those people say; empty where anything else stands among them. */
function rowOf(words: string): string[] {
  if (words.length > MOST) return [];
  const said = words.replace(WE, '');
  const end = YES.exec(said)?.index ?? 0;
  return namesOf(said.slice(0, end));
}

/** "All members have agreed to this contract: …", "This contract is signed by …": names at the end of a sentence. */
const SIGNED_BY =
  /^(?:[^.!?]{5,200}\b(?:agree[ds]?|accept(?:ed)?|signed|approved|acknowledged?|godkän(?:ner|t)|accepterar|undertecknat|aceptamos|aceptan|acordamos|firman|firmamos|acuerdo)\b[^.:!?]{0,80}:|(?:[^.!?:]{3,60}\s)?\b(?:signed|agreed to|accepted|approved|undertecknat?s?|underskrivet|godkänt?s?|signerat?s?|firmad[oa]|aceptad[oa]|aprobad[oa]|suscrit[oa]|unterzeichnet|unterschrieben|assinad[oa]|ondertekend|goedgekeurd)\s(?:by|av|por|von|door)):?\s+(?=\p{Lu})/iu;

/** "This agreement was signed by … " with the verb last, as in German. */
const SIGNED_BEHIND =
  /^\p{Lu}[^.!?:]{3,60}\s(?:wurde|ist)\s(?:hiermit\s)?von\s(.{5,300})\s(?:unterzeichnet|unterschrieben|angenommen|genehmigt)$/u;

/** What begins with the word for signing tells of its own document. */
const SIGNED_FIRST =
  /^(?:(?:agreed|approved|aprobado|godkänt|accepted) (?:and|och|y) )?(?:signed|undertecknat|underskrivet|signerat|firmado|unterzeichnet|unterschrieben|assinado|ondertekend)\b/iu;

const ON_DATE = new RegExp(`,?\\s\\(?(?:(?:on|el|am|le|the|dated|em|op)\\s+)?${SIGNING_DATE.source}\\)?`, 'giu');

function rowBehind(words: string): string[] {
  if (words.length > MOST) return [];
  const said = words.replaceAll(ON_DATE, '').replace(/\.$/, '');
  const [before] = SIGNED_BY.exec(said) ?? [];
  return namesOf(before === undefined ? (SIGNED_BEHIND.exec(said)?.[1] ?? '') : said.slice(before.length));
}

function namesOf(row: string): string[] {
  const names = splitRow(row).map((name) => name.replace(/\s*\([^()]*\)$/u, '').trim());
  const areAll = names.length > 1 && names.every((name) => nameLikeness(name) === 2 && !isRoleTitle(name));
  return areAll ? names : [];
}

/** "We, Ana Ruiz and Bo Lind, …": people who say of themselves that they are the team. */
export function whoWeAre(words: string): string[] {
  return WE.test(words) ? rowOf(words) : [];
}

/** "We, Ana Ruiz and Bo Lind, agree to this contract.", "Ana Ruiz and Bo Lind have read and accepted the above.": who signs with a sentence. */
export function whoAgree(words: string): string[] {
  const row = rowOf(words);
  const names = row.length > 0 ? row : rowBehind(words);
  return names.length > 0 &&
    (tellsConsent(words) || SIGNED_FIRST.test(words)) &&
    !isAboveRules(words) &&
    !words.endsWith(':')
    ? names
    : [];
}
