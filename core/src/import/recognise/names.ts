import { recently } from '../../text/recently.js';
import { plain } from '../source/plain.js';
import { LANGUAGES, wordsIn } from '../words/languages.js';
import { hanLikeness } from '../words/han.js';
import { tokensOf } from '../words/phrasebook.js';
import { isCountedMember } from './beside-team.js';
import { isCraft } from './craft.js';
import { isGivenName } from './given-names.js';
import { isTownAndCountry } from './places.js';
import { dayOfToken } from './weekdays.js';

let noNames: ReadonlySet<string> | undefined;
let roleWords: ReadonlySet<string> | undefined;
let particles: ReadonlySet<string> | undefined;

const HONORIFIC =
  /^(?:A\/Prof|Cllr|Councillor|Assoc|Asst|Adj|Univ|Doc|D|D\.ª|Dª|Don|Doña|Dña|Dra|Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Ing|Lic|Lcd[oa]|Licd[oa]|Mg|Mgtr|MSc|Mtr[oa]|Abg|Arq|Sr|Sra|Hon|Rev|Fr|Capt|Cpt|Lt|Sgt|Col|Gen|Cmdr|Supt|Sister|Srta|Econ|Enf|Dipl|Mag|Herr|Frau|M|Mme|Drs|Ir|Dhr|Mevr|Eng|Profa?|mr|dr|drs|ir|ing|prof|dhr|mevr|mw)\.?$/u;
/** A name without the titles before it: "Lic. Ana Ruiz". */
export function withoutHonorific(name: string): string {
  const words = name.split(/\s+/);
  const start = words.findIndex((word) => !HONORIFIC.test(word));
  return words.length - start > 1 ? words.slice(Math.max(0, start)).join(' ') : name;
}

/** One word of a name: "Ana", "O’Neil", "Jean-Luc", "McKay", "J.", "JANE". */
const PART = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{Lu}?[\p{L}\p{M}]+)*|\p{Lu}\.(?:\p{Lu}\.)*|[A-Z]{2})$/u;

/** Names that people cut short: "Fco. Javier", "Ana St. Clair". */
const CUT_SHORT = /^(?:Fco|Fca|Ma|Mª|M\.ª|Mc|Wm|Chr|Joh|Gpe|Gmo|St|Ste)\.?$/u;

/** Months that are first names and family names, too. */
const GIVEN: ReadonlySet<string> = new Set('April May Maj June August Augusti Julio Abril Domingo Mai Juli'.split(' '));

/** Other words that begin a name: "Will Ek", "Den Lund". */
const FIRST: ReadonlySet<string> = new Set('Will Guy Art Den Don'.split(' '));

/** Words that end one: "Ana North", "Bo Low". */
const FAMILY: ReadonlySet<string> = new Set('North South East West High Low Street'.split(' '));

/** Whom or what a point of the compass is of, where it is no name. */
const PLACES =
  /^(?:region|area|district|sector|zone|zona|office|branch|desk|site|shop|store|hub|building|wing|side|gate|campus|coast|bank|main|high|zona|sede|distrito|the|central|upper|lower|far|americas?|europe|africa|asia|us|usa|uk|eu|emea|apac|latam|north|south|east|west|middle|pacific|near)$/iu;

/** How sure a text is the name of a person: 0 it is none, 1 it could be, 2 it looks like one, as "Ana Ruiz" does. */
export const nameLikeness: (text: string) => 0 | 1 | 2 = recently(likenessOf);

function likenessOf(text: string): 0 | 1 | 2 {
  const name = plain(text)
    .replace(/[,;:.]$/, '')
    .replace(/^A\/Prof\.?\s/u, 'Prof ')
    // What friends call them: 'Kate "KL" Lund', '"Bo" Boris Lund'.
    .replace(/(?<=\p{L})\s["“'‘]\p{L}[\p{L}. ]{0,18}["”'’](?=\s\p{Lu})/u, '')
    .replace(/^["“'‘]\p{L}[\p{L}. ]{0,18}["”'’]\s(?=\p{Lu}[\p{L}’'-]+\s\p{Lu})/u, '')
    .trim();
  if (filledIn(name) !== undefined) return 2;
  if (isBlankName(name)) return NUMBERED.test(name) ? 0 : 2;
  if (name === '' || name.length > 60 || /[\d@/<>()[\]{}|=+*#!?"“”:;]/.test(name)) return 0;
  if (/^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,2}\s\p{Script=Han}{1,2}$/u.test(name))
    return hanLikeness(name.replace(/\s/, ''));
  if (
    /^[\p{Script=Hangul}]{2,4}$|^[\p{Script=Hangul}]{1,2} [\p{Script=Hangul}]{1,3}$|^(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\s]{3,10}$/u.test(
      name,
    )
  )
    return 2;
  // "MRT PHL": letters that nobody could say.
  if (/^(?=.*\b[B-DF-HJ-NP-TV-XZ]{3}\b)\p{Lu}{2,3}(?: \p{Lu}{2,3})+$/u.test(name)) return 0;
  if (/^N\.\s?N\.?$/u.test(text.trim()) || isTownAndCountry(name)) return 0;
  if ((name.length > 4 && isCraft(name)) || isCountedMember(name)) return 0;
  // A single letter, or two or three capitals, is a mark in a table.
  if (/^(?:\p{L}|\p{Lu}{2,3})$/u.test(name)) return 0;
  const words = name.replace(/,\s*(?:PhD|Ph\.D\.|MD|MBA|PE|PMP|Jr\.?|Sr\.?|II|III|CPA)$/u, '').split(/\s+/);
  if (
    words.length > 6 ||
    (/^\p{Lu}{3,4}$/u.test(words[0] as string) && words.length > 1 && name !== name.toUpperCase())
  )
    return 0;
  const [first = ''] = words;
  // "M. Osei" begins with an initial.
  const rest =
    HONORIFIC.test(first) && !/^\p{Lu}\.$/u.test(first) && words.length > (/^(?:D|Don)$/.test(first) ? 2 : 1)
      ? words.slice(1)
      : words;
  // "Assoc. Prof. Ana Ruiz"
  const parts =
    rest.length < words.length && rest.length > 2 && HONORIFIC.test(rest[0] as string) ? rest.slice(1) : rest;
  let count = 0;
  for (const [index, word] of parts.entries()) {
    if (index > 0 && isParticle(word)) {
      // "Hung Le"
      if (index === parts.length - 1 && /^\p{Lu}\p{Ll}+$/u.test(word)) count++;
      continue;
    }
    // A family name may stand first, with a comma behind it.
    const isPart = PART.test(word.replace(/,$/, '')) || (parts.length > 1 && CUT_SHORT.test(word));
    if (!isPart || (word.endsWith(',') && name.split(',').length > 2)) return 0;
    const isGiven =
      parts.length > 1 &&
      (GIVEN.has(word.split('-')[0] as string) ||
        (index === 0 && FIRST.has(word)) ||
        (index > 0 && index === parts.length - 1 && FAMILY.has(word) && !PLACES.test(first)));
    if (!isGiven && tokensOf(word).some((token) => token.length > 1 && isNoName(token))) return 0;
    // "Sun" may be somebody's, "Friday" is nobody's.
    if (!GIVEN.has(word) && tokensOf(word).some((token) => token.length > 3 && dayOfToken(token))) return 0;
    count++;
  }
  if (count === 0 || (count === 1 && (name.includes(',') || DOING.test(name)))) return 0;
  return count === 1 && parts.length === 1 ? 1 : 2;
}

/** "[Member 2]": a blank that says of nobody but how many there may be. */
const NUMBERED = /^[[<{].*\d\W*$/u;

/** "Scheduling", "Documentation", "Planung": what people do is nobody's first name. */
const DOING =
  /^(?=\p{L}{7})\p{L}+(?:[ts]ion|[cs]ión|(?<!flemm|henn|sterl)ing|ning|ship|ness|(?<!svein|hartm)ung|keit|heit|teit|heid|(?<!concei|assun)ção)$/iu;

/** What stands before a dash, a comma or a bracket: "Ana Ruiz" of "Ana Ruiz – Chair". */
export function nameBefore(text: string): string {
  return (plain(text).split(/,|\s*\(|:\s|\s[–—|-]\s/u)[0] as string).trim();
}

/** "[Ana Ruiz]", "[ana ruiz 2]": whose name was put between the brackets of a template; undefined where nobody's was. */
export function filledIn(words: string): string | undefined {
  const [, name = ''] = /^\[([^[\]]{3,60}?)(?:\s#?\d{1,2})?\]$/u.exec(words) ?? [];
  const isName = isGivenName(name) && !EXAMPLE.test(name) && (nameLikeness(name) === 2 || isSmallName(name));
  return isName && /\s/.test(name) ? name : undefined;
}

/** Those whom templates name. */
const EXAMPLE =
  /^(?:(?:john|jane|jan) (?:doe|smith|roe)|juan p[eé]rez|mar[ií]a (?:p[eé]rez|garc[ií]a|l[oó]pez)|(?:max|erika|anna) mustermann|(?:anna|sven|johan) (?:andersson|svensson|exempelsson))$/iu;

/** A blank to be filled in with a name: "[Your Name]", "[Member 2]", "<name>". */
export function isBlankName(name: string): boolean {
  return (
    filledIn(name) === undefined &&
    /^(?:\[(?!\^)[^[\]]{1,60}\]|<[^<>]{1,60}>|\{\{?[^{}]{1,60}\}\}?)$/.test(name) &&
    name.split(/\s+/).length < 6 &&
    !/^.[\d\s./-]+.$|date|datum|fecha|dd|yyyy|signature|firma|unterschrift|e-?mail|e\.g|\brole|descri|list |responsib|respons\b|task|goal|\bwhat|\bhow|number|link|\btime|topic|change|objetiv|tarea|ansvar|uppgift|aufgabe/i.test(
      name,
    )
  );
}

function isParticle(word: string): boolean {
  particles ??= new Set(LANGUAGES.flatMap((words) => wordsIn(words.nameParticles)).flatMap(tokensOf));
  const [token = '', more] = tokensOf(word);
  return more === undefined && particles.has(token);
}

function isNoName(token: string): boolean {
  noNames ??= new Set(LANGUAGES.flatMap((words) => wordsIn(words.noNames)).flatMap(tokensOf));
  return noNames.has(token) || isRoleWord(token);
}

export function isRoleWord(token: string): boolean {
  // The last part of "note-taker" tells.
  roleWords ??= new Set(
    LANGUAGES.flatMap((words) => wordsIn(words.roleWords)).flatMap((word) => tokensOf(word).slice(-1)),
  );
  return roleWords.has(token) || (token.endsWith('s') && roleWords.has(token.slice(0, -1)));
}

/** "PO", "SM": titles in their first letters. */
const SHORT_TITLE = /^(?:PO|SM|PM|PL|TL)$/u;

/** "Members at large": an office of boards, unlike "Members". */
const AT_LARGE = /^(?:\p{L}+ )?(?:members?[- ]at[- ]large|at[- ]large members?)$/iu;

/** "Lund Partner AB": a firm may be called what people are, right before the letters that say that it is one. */
const FIRM = /\s(?:AB|Inc|LLC|Ltd|GmbH|BV|Corp)$/u;

/** Whether a text is the title of a role: short, and it says so. */
export const isRoleTitle: (text: string) => boolean = recently(saysRole);

function saysRole(text: string): boolean {
  const words = plain(text)
    .replace(/[:.]$/, '')
    .replace(/^(?:Sr|Jr|Asst|Assoc|Dep|Ord|Bitr|Stf|Stv|Tf|Adj|Suppl|Stellv|V|v)\.\s+/u, '');
  const tokens = tokensOf(words);
  if (tokens.length === 0 || tokens.length > 10 || /[.;!?]\s/.test(words)) return false;
  if (SHORT_TITLE.test(words) || AT_LARGE.test(words)) return true;
  if (FIRM.test(words)) return tokens.slice(0, -2).some(isRoleWord);
  return tokens.some(isRoleWord) || tokens.some((token) => token.length > 6 && isRoleCompound(token));
}

/** "kundtjänstansvarig", "Qualitätsmanagerin": words that end as a role does. */
function isRoleCompound(token: string): boolean {
  return /(?:ansvarig|ledare|chef|ingenjor|tekniker|radgivare|handlaggare|sekreterare|strateg|pedagog|planerare|redaktor|instruktor|analytiker|arkitekt|konsult|kurator|skoterska|larare|assistenter|samordnare|koordinator|utvecklare|leiter(?:in)?|leitung|manager(?:in)?|berater(?:in)?|beauftragter?|betreuer(?:in)?|entwickler(?:in)?|sprecher(?:in)?|assistent(?:in)?|medarbetare|handlaggare|(?<!delt|mott)agare|representant|ledamot|ledamoter|suppleant|suppleanter|revisor|kassor|ordforande|(?:team|project|groeps)leider|medewerker|adviseur|beheerder|ontwikkelaar|begeleider|coordinator|voorzitter|secretaris)$/.test(
    token,
  );
}

/** "ana ruiz": two words or three that would look like a name in capitals. */
export function isLowerName(words: string): boolean {
  return (
    !STARTS_PHRASE.test(words) &&
    /^\p{Ll}[\p{Ll}’'-]+(?: \p{L}[\p{Ll}’'-]+){1,2}$/u.test(words) &&
    isNameInCapitals(words)
  );
}

/** "no small talk", "our good bread": what a phrase begins with, and nobody's name. */
const STARTS_PHRASE =
  /^(?:no|not|never|we|our|the|all|some|any|more|less|only|just|very|too|be|do|go|let|with|without|inga|ingen|inte|aldrig|vi|vår|våra|alla|bara|sin|nunca|nosotros|nuestro|nuestra|los|las|una?|todos?|solo|más|kein|keine|nie|wir|unser|alle|nur|der|die|das|pas|jamais|nous|notre|les|tous|sem|nossa?|geen|niet|onze|het)\s/iu;

/** "Ana ruiz", too; only where nothing but names can stand. */
export function isSmallName(words: string): boolean {
  return (
    isLowerName(words) ||
    (/^\p{Lu}[\p{Ll}’'-]+(?: \p{L}[\p{Ll}’'-]{2,}){1,2}$/u.test(words) &&
      / \p{Ll}/u.test(words) &&
      isNameInCapitals(words))
  );
}

function isNameInCapitals(words: string): boolean {
  return nameLikeness(words.replaceAll(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())) === 2;
}

/** Whether lines are names and nothing else, most of them in capitals: beside them, one in small letters is a name. */
export function areNames(lines: readonly string[]): boolean {
  const full = lines.filter((line) => nameLikeness(line) === 2 && !isRoleTitle(line));
  return (
    lines.length > 2 &&
    full.length > lines.length / 2 &&
    lines.every((line) => full.includes(line) || isSmallName(plain(line)))
  );
}

/** Small words at the start of a sentence, which only look like a first name. */
const ANYBODY =
  /^(?:There|It|This|That|These|Those|He|She|They|We|I|Jag|Yo|Ich|You|Who|What|Which|Where|When|How|Vem|Vilka|Vilken|Vad|Hur|Quién|Quiénes|Qué|Cómo|Wer|Was|Wie|Qui|One|Each|Nobody|Somebody|Det|Den|Detta|Han|Hon|Hen|Vi|De|Ingen|Man|Él|Ella|Este|Esta|Nadie|Hay|Er|Sie|Es|Wir|Niemand|Il|Elle|On|Nous|Eu|Nós|Ele|Eles|Todos|Quem|Ik|Wij|We|Zij|Iedereen|Niemand)$/u;

export function isPronoun(word: string): boolean {
  return ANYBODY.test(word);
}

/** "she/her", beside a name. */
const PRONOUNS =
  /^(?:he|she|they|him|her|them|his|hers|theirs|han|hon|hen|er|sie|él|ella|elle|il|ze|any)(?:\s*[/,]\s*\p{L}+)*$/iu;

export function arePronouns(words: string): boolean {
  return PRONOUNS.test(words);
}

/** "Project Manager": words that end as a title does, all in capitals. */
export function isFullTitle(part: string): boolean {
  const words = part.split(/\s+/);
  const last = words.at(-1) as string;
  return words.length > 1 && /^\p{Lu}/u.test(last) && tokensOf(last).some(isRoleWord);
}
