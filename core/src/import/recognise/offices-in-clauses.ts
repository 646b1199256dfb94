import { plain } from '../source/plain.js';
import { isBesideTeam } from './beside-team.js';
import { isGivenName } from './given-names.js';
import { isRoleTitle } from './names.js';
import { namesInSentence, type NameAt } from './names-in-sentence.js';
import { isOfOthers, isOverTheTeam, OUTSIDE } from './of-others.js';
import { isLabelOfPast } from './past.js';
import { personIn, type Person } from './person.js';
import { rolesIn } from './roles-in.js';
import { sentencesOf } from './sentences.js';
import { heldAs } from './singular.js';
import { AND, BETWEEN_NAMES } from './joined.js';

/** Somebody told of, with what stands in brackets behind the name. */
interface Named extends NameAt {
  readonly person: Person;
}

/** "the", "our", "the team's" before a role. */
const DET =
  "(?:(?:(?:the |our )?[\\p{L}]+['’]s|the|our|its|their|a|an|this|den|det|en|ett|vår|vårt|dess|gruppens|teamets|el|la|los|las|un|una|nuestr[oa]s?|su|der|die|das|ein|eine|unser|unsere|le|les|un|une|notre)\\s)?(?:(?:current|first|initial|interim|acting|other|remaining|nuvarande|första|övriga|andra|actual|otr[oa]s|demás|weiteren?|autres)\\s)?";

/** How an office is called that a role is the name of. */
const OFFICE =
  '(?:roles?|positions?|offices?|posts?|posten|jobs?|seats?|rollen|uppdraget|rol|cargo|puesto|papel|función|rolle|amt|rôle|poste|fonction)';

const HELD =
  '(?:held|filled|taken|taken on|played|occupied|performed|assumed|covered)(?: at present| currently)? by|(?:given|assigned|entrusted|handed|allotted) to|tilldelas|innehas av|hålls av|fylls av|utövas av|tas av|ligger hos|tenue? par|assurée? par|occupée? par';

const COPULA =
  '(?:is|are|will be|shall be|är|blir|es|son|será|serán|ist|sind|wird|est|sont|sera|seront)(?: currently| also| now| för närvarande| också| även| actualmente| también| derzeit| actuellement)?';

/** Behind a name: what says that it is what follows, "is the", "serves as", "har utsetts till", "desempeña el cargo de". */
const BEHIND = new RegExp(
  `^,?\\s(?:${[
    '(?:(?:will|is to|shall) )?(?:serves?|acts?|works?|functions?|operates?|volunteers?) as|serving as|acting as',
    '(?:(?:will|shall) )?(?:takes?|has taken|have taken|take|assumes?|holds?|fills?|fulfill?s?|plays?|covers?|has|have) (?:on |over |up )?(?:the|a) (?:roles?|positions?|offices?|posts?|jobs?) (?:of|as)',
    '(?:was|were|is|are|has been|have been) (?:re-?)?(?:elected|appointed|chosen|named|voted|nominated|assigned|selected|designated)(?: as| to be| to serve as| to act as| to the (?:role|position|office|post) of)?',
    '(?:fungerar|agerar|arbetar|verkar|tjänstgör) som|är (?:utsedd|vald) till|(?:har |är )?(?:utsetts|valts|utses|utsågs|valdes|omvaldes) till|(?:har|innehar|tar|får) (?:rollen|posten|uppdraget) som',
    '(?:actúa|ejerce|trabaja|sirve|participa|funge|queda)(?:rá)?n? (?:como|de)|hacen? de|(?:desempeña|ocupa|asume|tiene|cumple)(?:rá)?n? (?:el|la) (?:rol|cargo|papel|puesto|función|posición) de|(?:fue|fueron|ha sido|han sido|es|son) (?:nombrad|elegid|designad)[oa]s?(?: como)?',
    '(?:fungiert|arbeitet|dient|wirkt) als|(?:agit|travaille|intervient) comme|fait office de|(?:assure|occupe|tient) (?:le rôle|le poste|la fonction) de',
    'has been|remains|becomes|continues as',
    COPULA,
  ].join('|')})\\s${DET}(?=\\p{L})`,
  'u',
);

/** The same where the verb was said of somebody before: "… and Bo Lind as secretary". */
const BEHIND_AGAIN = new RegExp(`^,?\\s(?:as|till|som|de|como|als|zum|zur|comme)\\s${DET}(?=\\p{L})`, 'u');

/** Before a name: "The chair is", "The role of chair is held by", "Som sekreterare fungerar", "El cargo de vocal lo ocupa". */
const BEFORE = [
  `(?:${DET})${OFFICE}\\s(?:of|as|som|de|del|der|des|als)\\s${DET}(?<role>[^,.;:]{2,60}?),?\\s(?:(?:is|are|will be|shall be|är|est)\\s)?(?:${HELD}|by|av|par|goes to|belongs to|(?:lo |la )?(?:ocupa|desempeña|ejerce|asume|tiene|cumple|corresponde a|recae en|está a cargo de)|(?:es|será|está) (?:ocupad|desempeñad|asumid|ejercid)[oa] por|übernimmt|hat)`,
  `${DET}(?<role>[^,.;:]{2,50}?)\\s${OFFICE}\\s(?:(?:is|are|will be|shall be)\\s)?(?:${HELD}|by|goes to|belongs to)`,
  `(?:as|acting as|serving as|som|como|als|comme)\\s${DET}(?<role>[^,.;:]{2,50}?)\\s(?:we have|fungerar|verkar|agerar|arbetar|tjänstgör|har vi(?: utsett| valt)?|utsågs|valdes|actúan?|ejercen?|trabajan?|tenemos a|figura|queda|fungiert|fungieren|wirkt)`,
  `${DET}(?<role>[^,.;:]{2,60}?)(?:\\s(?:of|for|för|de|del|in) (?:the|this|our|el|la|este|esta|det|den) [\\p{L}-]+)?\\s${COPULA}`,
].map(
  (said) =>
    new RegExp(
      `(?:^\\s?|[,;:]\\s|\\s(?=(?:the|den|det|el|la|der|die|le)\\s))(?:(?:${AND}|while|medan|mientras)\\s)?${said}:?\\s$`,
      'iu',
    ),
);

/** The same once more: "…, the role of editor by", "y el de vocal,", "och som kassör". */
const BEFORE_AGAIN = [
  `(?:${DET})(?:${OFFICE}|el)\\s(?:of|as|som|de|del|der|des)\\s${DET}(?<role>[^,.;:]{2,50}?)(?:,|\\s(?:by|av|por|par))`,
  `(?:as|som|como|als|comme)\\s${DET}(?<role>[^,.;:]{2,50}?),?`,
].map((said) => new RegExp(`(?:^|[,;])\\s?(?:(?:${AND})\\s)?${said}\\s$`, 'iu'));

/** Between two names of a row. */
const JOINED = new RegExp(`^${BETWEEN_NAMES}$`, 'u');

/** Where what is said of somebody ends: another sign, what they do besides, how long they do it, the next one. */
const ENDS =
  /[,;:.!?()]|\s[–—-]\s|\s(?:for|för|på|por|durante|für|pour)\s(?=(?:[\p{L}\d]+\s){0,3}(?:years?|months?|terms?|år|månader|años?|meses|jahre?|monate|ans?|mois)(?!\p{L}))|\s(?:who|that|which|som|que|quien|die|der|qui|until|while|for now|since|tills?|hasta|mientras|desde|bis|so that|in order to|för att|para que)(?=\s|$)|\s(?:and|och|y|e|und|et|en)\s(?=(?:is|are|will|has|also|he|she|they|the|our|as|är|ska|har|ansvarar|som|den|es|será|se|el|la|de|ist|wird|hat|die|der|est|le)\s|\p{L}+s\s(?:the|our|all)\s|$)|\s(?:and|och|y|e|und|et|en|with|med|con|mit|avec)\s*$/u;

/** Before whoever does something for a team, unlike those who lead it or are it: "sponsored by". */
const DONE_BY =
  /(?<!(?:led|chaired|headed|run|coordinated|convened|staffed|formed|leds|ledd|drivs|bemannas|(?:lider|dirig|presid|coordin|integr|form|conform|compuest)(?:ad|id)?[oa]s?|dirigée?|présidée?|composée?)\s)(?:by|av|por|par)\s$/iu;

/** What no title begins with. */
const NO_TITLE = /^(?:and|och|y|e|und|et|en|no|not|never|ingen|inte|ningún|kein|keine|nicht|aucun|pas)\b/iu;

/** "…, the secretary,": what somebody is, between commas behind the name. */
const APPOSED =
  /^,\s(?:the|our|vår|el|la|nuestr[oa]|der|die|unser|unsere|le|notre)\s([^,.;:()]{3,40})(?=[,.;]|\s(?:and|och|y|e|und|et)\s|$)/iu;

/** What else a reader knows of the words that are read. */
interface ClauseOptions {
  /** Whether nothing but the team is told of, so that what stands in brackets and between commas tells, too. */
  readonly isOfPeople: boolean;
}

/**
 * Whoever sentences give an office, in the active or the passive: "Ana Ruiz serves as chair, and Bo Lind as secretary. The
 * role of editor is held by Cy Ek." Those beside or over a team are nobody.
 */
export function officesInClauses(text: string, options: ClauseOptions): Person[] {
  return sentencesOf(plain(text)).flatMap((sentence) => officesIn(sentence, options).people);
}

/** The same where they are all whom the text names; undefined where somebody else is told of. */
export function onlyOfficesIn(text: string, options: ClauseOptions): Person[] | undefined {
  const read = sentencesOf(plain(text)).map((sentence) => officesIn(sentence, options));
  const people = read.flatMap((each) => each.people);
  return people.length > 0 && read.every(({ isWhole }) => isWhole) ? people : undefined;
}

function officesIn(
  sentence: string,
  { isOfPeople }: ClauseOptions,
): { readonly people: readonly Person[]; readonly isWhole: boolean } {
  const label = /^([^:]{2,60}):\s/u.exec(sentence)?.[1] ?? '';
  if (sentence.length > 600 || OUTSIDE.test(sentence) || isOfOthers(label) || isLabelOfPast(label))
    return { people: [], isWhole: false };
  const runs = runsOf(sentence);
  let isOpen = false;
  const read = runs.map((run, index): readonly Person[] | undefined => {
    const { start } = run[0] as Named;
    const { end } = run.at(-1) as Named;
    const before = sentence.slice(runs[index - 1]?.at(-1)?.end ?? 0, start);
    const after = sentence.slice(end, runs[index + 1]?.[0]?.start ?? sentence.length);
    const said = roleBefore(before, isOpen) ?? roleBehind(after, isOpen) ?? (isOfPeople ? apposed(after) : undefined);
    const isMember = said !== undefined && MEMBERSHIP.test(said);
    const isTitled = isOfPeople && !DONE_BY.test(before) && run.some(({ person }) => person.roles.length > 0);
    if ((said === undefined && !isTitled) || (isMember && !isOfPeople)) return undefined;
    isOpen ||= said !== undefined;
    const shared = said === undefined || isMember ? [] : rolesIn(heldAs(said, run.length > 1));
    return run
      .map(({ person }) => ({ ...person, roles: [...shared, ...(isOfPeople ? person.roles : [])] }))
      .filter(({ roles }) => !roles.some((role) => isBesideTeam(role) || isOverTheTeam(role)));
  });
  return {
    people: read.flatMap((people) => people ?? []),
    isWhole: read.every((people, index) => people !== undefined || isNobody(runs[index] as Named[])),
  };
}

/** A single word, of which nothing is said that would make it somebody. */
function isNobody(run: readonly Named[]): boolean {
  return run.every(({ name }) => !name.includes(' '));
}

/** The names of a sentence, those together that stand in a row. */
function runsOf(sentence: string): Named[][] {
  const runs: Named[][] = [];
  for (const found of namesInSentence(sentence, isAlone)) {
    const last = runs.at(-1);
    const before = last?.at(-1)?.end ?? 0;
    if (found.start < before) continue;
    const [aside = ''] = ASIDE.exec(sentence.slice(found.end)) ?? [];
    const person = aside === '' ? undefined : personIn(`${found.name}${aside}`, { short: true, many: false });
    const named = { ...found, end: found.end + aside.length, person: { roles: [], ...person, name: found.name } };
    if (last && JOINED.test(sentence.slice(before, found.start))) last.push(named);
    else runs.push([named]);
  }
  return runs;
}

/** "(she/her)", "(@ana)", "<ana@example.org>" behind a name. */
const ASIDE = /^(?:\s\([^()]{1,60}\)|\s<?[\w.+-]{1,60}@[\w.-]{1,60}\w>?){1,3}/u;

/** A first name by itself: a common one, or any with what that person is beside it. */
function isAlone(name: string, before: string, after: string): boolean {
  if (before.endsWith('(')) return false;
  const [aside = ''] = ASIDE.exec(after) ?? [];
  return isGivenName(name) || before !== '' || BEHIND.test(after.slice(aside.length));
}

function roleBefore(before: string, isOpen: boolean): string | undefined {
  for (const pattern of isOpen ? [...BEFORE, ...BEFORE_AGAIN] : BEFORE) {
    const role = officeIn(pattern.exec(before)?.groups?.['role'] ?? '');
    if (role !== undefined) return role;
  }
  return undefined;
}

function roleBehind(after: string, isOpen: boolean): string | undefined {
  const [said] = BEHIND.exec(after) ?? (isOpen ? BEHIND_AGAIN.exec(after) : null) ?? [];
  if (said === undefined) return undefined;
  const rest = after.slice(said.length);
  const end = rest.search(ENDS);
  return officeIn(end < 0 ? rest : rest.slice(0, end));
}

function apposed(after: string): string | undefined {
  return officeIn(APPOSED.exec(after)?.[1] ?? '');
}

/** The title of a role that some sentence may give somebody, without the group whose it is. */
function officeIn(words: string): string | undefined {
  const role = words.trim().replace(OF_GROUP, '');
  const isShort = role !== '' && role.split(/\s+/).length < 7 && !NO_TITLE.test(role);
  return isShort && (isRoleTitle(role) || MEMBERSHIP.test(role)) ? role : undefined;
}

const OF_GROUP =
  /(?<=\p{L})\s(?:(?:of|for|in) (?:the|this|our)|for|för|i|av|del|de la|de este|des|der|du) (?:group|working group|committee|board|council|panel|association|gruppen|arbetsgruppen|styrelsen|kommittén|rådet|föreningen|grupo|comité|comisión|consejo|junta|asociación|gruppe|vorstands|ausschusses|groupe|comité)$/iu;

/** What everybody in a team is, and no role. */
const MEMBERSHIP =
  /^(?:members?|participants?|people|part|deltagare|medlem(?:mar(?:na)?)?|personer(?:na)?|miembros?|integrantes?|participantes?|mitglied(?:er)?|teilnehmer(?:in)?|membres?)(?:\s(?:of|in|i|av|de|del|der|des|du)\s|$)/iu;
