import { plain } from '../source/plain.js';
import { isGivenName } from './given-names.js';
import { isRoleTitle, nameLikeness } from './names.js';
import { peopleIn } from './people.js';
import { rolesIn } from './roles-in.js';
import { saysWho, type Person } from './person.js';
import { officesInClauses, onlyOfficesIn } from './offices-in-clauses.js';
import { isBesideTeam, standsBeside } from './beside-team.js';
import { isOverTheTeam, OUTSIDE, OVER_THE_TEAM } from './of-others.js';
import { sentencesOf } from './sentences.js';
import { isShort } from './short-lines.js';
import { heldAs } from './singular.js';
import { whoWeAre } from './who-agree.js';

/** Words that only tell who a team is. */
const CONSISTS =
  /(?:consists? of|(?:is|are) (?:composed|made up) of|består av|bestehen aus|besteht aus|se compone de|lo (?:forman|integran|componen|conforman)|[Ff]orman parte del (?:equipo|grupo)|[Ii] (?:teamet|gruppen|arbetsgruppen|projektgruppen|styrelsen) ingår|ingår i (?:teamet|gruppen|arbetsgruppen|projektgruppen|styrelsen)|[Tt]he following people (?:are|belong)|(?:integrad|formad|conformad)[oa]s? por|composée? de)(?:\s[^:.;]{1,50}:|:)?\s+(\S.*)$/u;

/** "The members are …", of whatever else the text tells. */
const MEMBERS_ARE =
  /\b(?:members|medlemmar|medlemmarna|ledamöter|ledamöterna|miembros|integrantes|vocales|Mitglieder|membres)\b[^.:;]{0,40}?\s(?:are|är|son|sind|sont):?\s+(\p{Lu}.*)$/u;

/** "Ana Ruiz, Bo Lind and Li Ek form the team", "… work as members of the project team". */
const ARE_THE_TEAM =
  /^(\p{Lu}[^.:;()]*?),?\s+(?:(?:are|form|make up|constitute|work (?:together )?as|serve as|act as|är|utgör|bildar|ingår i|son|forman|integran|componen|conforman|trabajan como|sind|bilden|sont|forment|constituent)\s)(?:(?:the|our|all|together|de|vår|alla|el|la|los|las|nuestro|todos|das|die|unser|les|l['’])\s*)*(?:(?!not|inte|no|nicht)[\p{L}-]+\s+){0,2}?(?:team|group|members|teamet|gruppen|arbetsgruppen|medlemmar|medlemmarna|equipo|grupo|miembros|integrantes|gruppe|mitglieder|équipe|groupe|membres)\b/iu;

/** "Our team is Ana Ruiz (lead) and Bo Lind": who it is, with whatever is said of them. */
const TEAM_IS =
  /\b(?:our|the|vårt|nuestro|el|unser|notre)\s+(?:\p{L}+\s){0,2}(?:team|crew|squad|group|teamet|equipo|grupo|équipe|groupe)\s+(?:is|are|är|es|son|ist|sind|est|sont):?\s+(\p{Lu}.*)$/iu;

/** "We are **Ana Ruiz** (lead), **Bo Lind** (sieves) and …" */
const WE_ARE = /^(?:We are|Vi är|Vi som är med är|Somos|Nosotros somos|Wir sind|Nous sommes):?\s+(\p{Lu}.*)$/u;

/** Words that do so only where people are told of. */
const ARE = /(?:\bare|\bincludes?|är|sind|son|sont)(?:\s[^:.;]{1,50}:|:)?\s+((?:\p{Lu}|the\s).*)$/u;

const NAME =
  "\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:\\p{Lu}[\\p{L}’'.-]*|de|del|la|los|von|van|der|den|af|El))*\\s+\\p{Lu}[\\p{L}’'-]+";

/** "… elected Ana Ruiz as chair, Bo Lind as treasurer": the small word between somebody and what they are. */
const AS = new RegExp(
  `(${NAME})\\s+(?:till|som|as|como|als|comme|zum|zur)\\s+(?:(?:the|our|its|a|an|el|la|der|die|vår)\\s+)?([\\p{L} -]{3,40}?)(?=[,.;]|\\s(?:and|och|y|e|und|et|for|för|para|för)\\s|$)`,
  'gu',
);

/** "We have chosen Ana as chair": whoever is known by a first name. */
const CHOSEN =
  /\b(?:valt|utsett|utser|chosen|elected|appointed|selected|elegido a|nombrado a|designado a)\s+(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s+(?:till|som|as|como|to be)\s+(?:(?:the|our|its|a|an|el|la|vår)\s+)?([\p{L} /-]{3,50}?)(?=[,.;]|$)/u;

/** "Till ordförande valdes Ana Ruiz.", "Se nombra presidenta a Ana Ruiz.": the office before whoever was given it. */
const OFFICE_FIRST = new RegExp(
  `^(?:\\p{Lu}[^.:;]{0,60}?\\s)?(?:(?:till|som)\\s([\\p{L} -]{3,40}?)\\s(?:valdes|omvaldes|utsågs|utses|väljs)|(?:se\\s(?:nombra|elige|designa)|(?:fue\\s)?(?:nombrad|elegid|designad)[oa])\\s(?:como\\s)?([\\p{L} -]{3,40}?)\\sa)\\s(?:(?:D|Dña|Don|Doña|D\\.ª)\\.?\\s)?(${NAME})(?=[.,;]|\\s(?:och|y)\\s|$)`,
  'iu',
);

/** "Ana Ruiz was elected chair." */
const WAS_ELECTED = new RegExp(
  `^(${NAME})\\s(?:was|were|is|has been|have been)\\s(?:re-?)?(?:elected|appointed|chosen|named|voted)\\s(?:as\\s)?(?:(?:the|our|its|a|an)\\s)?([\\p{L} -]{3,40}?)(?=[.,;]|\\s(?:and|for|until|by|on|at)\\s|$)`,
  'u',
);

/** "… by Ana Ruiz, Bo Lind and Li Ek, who make up the team". */
const FORMING =
  /,?\s(?:who|som|que|quienes|die|qui)\s(?:together |tillsammans |juntos )?(?:make up|form|constitute|are the|utgör|bildar|är|forman|integran|componen|bilden|forment)\s/u;

/** The row of full names right before words that say that they are the team. */
function formingTheTeam(text: string): Person[] {
  const words = plain(text);
  const end = FORMING.exec(words)?.index ?? 0;
  const clause = words.slice(Math.max(0, end - 300), end);
  const row = clause.split(/(?:^|[.:]|\s(?:by|of|are|between|av|mellan|por|entre|von|zwischen|par))\s/u).at(-1) ?? '';
  const people = end === 0 ? [] : peopleIn(row.trim(), { short: false, many: true });
  return people.length > 1 ? people.map(({ name }) => ({ name, roles: [] })) : [];
}

/** "The treasurer is Bo Lind", "Övriga ledamöter är …", "La presidenta es …". */
const WHO_IS =
  /^(?:(?:the|our|its|other|initial|current|first|founding|övriga|andra|vår|vår[at]|nuvarande|första|gruppens|teamets|el|la|los|las|nuestr[oa]s?|der|die|unser|unsere|le|les|notre|nos)\s+){0,3}([\p{L}][\p{L} -]{2,40}?)(?:\s+(?:of|for|in|del?|de la|para|för|av|i|des|der|für|du|pour)\s+(?:(?:the|this|our|el|la|este|esta|det|den|das|le|ce)\s+)?[\p{L}-]+(?:\s[\p{L}-]+)?)?\s+(?:is|are|will be|shall be|was elected as|är|blir|kommer att vara|ska vara|es|son|será|serán|ist|sind|wird|werden|est|sont|sera|seront)\s+(?=\p{L})(\S.*)$/iu;

/** Labels before those who hold a role only when somebody else is away, or whom its holder answers to. */
export const STAND_IN: RegExp =
  /back-?up|deputy|alternate|substitute|reports? to|ersättare|reserv|suplente|vertret|rapporterar|supléant/iu;

/** The people whom sentences give an office: elected as something, or named behind it. */
export function appointedPeople(text: string): Person[] {
  const sentences = sentencesOf(plain(text));
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1] ?? '';
    if (OUTSIDE.test(sentence) || (OUTSIDE.test(next) && /^\p{Lu}\p{Ll}{1,4}\s/u.test(next))) return [];
    const given = [...sentence.matchAll(AS)].flatMap(([, name = '', role = '']) =>
      nameLikeness(name) === 2 && isRoleTitle(role) ? [{ name, roles: rolesIn(role) }] : [],
    );
    if (given.length > 0) return given;
    const elected = electedIn(sentence);
    if (elected) return [elected];
    const [, chosen = '', as = ''] = CHOSEN.exec(sentence) ?? [];
    if (nameLikeness(chosen) > 0 && isRoleTitle(as)) return [{ name: chosen, roles: rolesIn(as) }];
    return holdersIn(sentence);
  });
}

function electedIn(sentence: string): Person | undefined {
  const [, swedish, spanish, holder = ''] = OFFICE_FIRST.exec(sentence) ?? [];
  const [, name = holder, role = swedish ?? spanish ?? ''] = WAS_ELECTED.exec(sentence) ?? [];
  const isHeld = nameLikeness(name) === 2 && isRoleTitle(role) && !OVER_THE_TEAM.test(role);
  return isHeld ? { name, roles: rolesIn(role) } : undefined;
}

/** Whoever a sentence says an office is held by: "The first chairs will be Ana Ruiz and Bo Lind." */
export function officeHolders(text: string): Person[] {
  const told = sentencesOf(plain(text)).filter((sentence) => !OUTSIDE.test(sentence) && !OF_DOCUMENT.test(sentence));
  const people = told.flatMap(holdersOf);
  // One first name alone could be anybody.
  const short = new Set(people.flatMap(({ name }) => (nameLikeness(name) === 1 ? [name] : [])));
  return people.filter(({ name }) => nameLikeness(name) === 2 || short.size > 1);
}

function holdersOf(sentence: string): Person[] {
  return (
    onlyOfficesIn(sentence, { isOfPeople: false }) ?? [
      ...officesInClauses(sentence, { isOfPeople: false }),
      ...[...holdersIn(sentence), ...holderNow(sentence), ...saysOffice(sentence)].filter(isFull),
      ...[...chairIn(sentence), ...beingIn(sentence)].filter(isFull),
    ]
  );
}

function isFull({ name }: Person): boolean {
  return nameLikeness(name) === 2;
}

/** "The committee is chaired by Ana Ruiz": somebody of the team, whom the verb gives an office. */
function chairIn(sentence: string): Person[] {
  const [, verb = '', name = ''] = CHAIRED.exec(sentence) ?? LED_BY.exec(sentence) ?? [];
  if (nameLikeness(name) < 2 || isRoleTitle(name)) return [];
  return [{ name, roles: /chaired$/i.test(verb) ? [verb.toLowerCase().startsWith('co') ? 'Co-Chair' : 'Chair'] : [] }];
}

/** "…, with Ana Ruiz being the first chair", "con Ana Ruiz como presidenta" behind a row of members. */
function beingIn(sentence: string): Person[] {
  const [, name = '', role = ''] = BEING.exec(sentence) ?? [];
  return isRoleTitle(role) && !isRoleTitle(name) && !isOverTheTeam(role) && !isBesideTeam(role)
    ? [{ name, roles: rolesIn(role) }]
    : [];
}

const BEING = new RegExp(
  `,?\\s(?:with|med|con|mit|avec)\\s(${NAME})\\s(?:being|acting as|serving as|as|som|como|als|comme)\\s(?:(?:the|our|its|a|an|el|la|der|die|le|vår)\\s)?(?:(?:initial|current|first|founding|interim|nuvarande|första|actual|primer[oa]?)\\s)?([\\p{L} -]{3,40}?)(?=[.,;]|\\s(?:and|och|y|e|und|et)\\s|$)`,
  'u',
);

const CHAIRED = new RegExp(
  `^(?:(?:the|our|this|el|la|este|esta|die|der|das|le)\\s)?[^.,;]{0,50}?\\b(?:team|group|committee|board|council|panel|it|we|wg|sig|taskforce|squad|gruppen|teamet|kommittén|styrelsen|arbetsgruppen|equipo|grupo|comité|consejo|junta)\\s(?:is|are|är|está|será|will be|shall be|is currently|currently is)?\\s?((?:co-?)?chaired|led|headed|convened|leds|leds av|ledd|liderad[oa]|dirigid[oa]|presidid[oa]|coordinad[oa]) (?:by|av|por) (${NAME})`,
  'iu',
);

/** "Led by Ana Ruiz.", of those whom a heading above tells. */
const LED_BY = new RegExp(
  `^(?:currently |för närvarande |actualmente )?((?:co-?)?chaired|led|headed|convened|coordinated|leds|ledd|liderad[oa]|dirigid[oa]|presidid[oa]|coordinad[oa]|geleitet|présidée?) (?:by|av|por|von|par) (${NAME})(?=[.,;]|$)`,
  'iu',
);

/** "Ana Ruiz will be the chair." */
function saysOffice(sentence: string): Person[] {
  const person = saysWho(sentence);
  const isOffice = person?.roles.every((role) => role.split(/\s+/).length < 5 && !isOverTheTeam(role));
  return person && isOffice && !standsBeside(person) ? [person] : [];
}

/** "The group has a chair (elected each year), who is currently Ana Ruiz." */
const WHO_IS_NOW =
  /\b(?:a|an|the|en|ett|una?|el|la|eine?n?|der|die|une?|le)\s((?:\p{L}[\p{L}-]+\s?){1,4}?)\s?(?:\([^()]{1,60}\))?,?\s(?:who|som|quien|que|der|die|qui)\s(?:is|är|es|ist|est)\s(?:currently|presently|at present|now|för närvarande|just nu|idag|actualmente|ahora|derzeit|zurzeit|actuellement)\s(\p{Lu}[^.;:]{3,60})/u;

function holderNow(sentence: string): Person[] {
  const [, title = '', said = ''] = WHO_IS_NOW.exec(sentence) ?? [];
  const name = said.split(/,\s|\s\(|\s\p{Ll}/u)[0] as string;
  const isOffice = isRoleTitle(title) || /^\p{Lu}{2,6}$/u.test(title.trim());
  return isOffice && nameLikeness(name) === 2 && !isBesideTeam(title) && !OVER_THE_TEAM.test(title)
    ? [{ name, roles: [title.trim()] }]
    : [];
}

/** Whom to ask, and who wrote something, need not be of the team. */
const OF_DOCUMENT = /\b(?:contact|author|editor|owner|approver|kontakt\p{L}*|contacto|autor\p{L}*)\b/iu;

function holdersIn(sentence: string): Person[] {
  if (/sponsor|stakeholder|patrocinador|uppdragsgivare|beställare/iu.test(sentence)) return [];
  const [, role = '', names = ''] = WHO_IS.exec(sentence.replace(/[.!?]$/, '')) ?? [];
  if (!isRoleTitle(role) || nameLikeness(role) === 2 || !/^\p{Lu}/u.test(names)) return [];
  const [holders = ''] = names.split(
    /,?\s+(?:(?:supported|assisted|helped|backed) by|med stöd av|assisterad av|con (?:el )?apoyo de|unterstützt von)\s/u,
  );
  const people = peopleIn(withoutOrigin(holders), { short: false, many: true });
  const title = heldAs(role, people.length > 1);
  if (isBesideTeam(title) || OVER_THE_TEAM.test(title)) return [];
  return people.map((person) => ({ ...person, roles: [...rolesIn(title), ...person.roles] }));
}

/** "Ana Ruiz and Bo Lind" of "Ana Ruiz and Bo Lind of the Tram Company". */
function withoutOrigin(names: string): string {
  return names.length > 300
    ? names
    : names.replace(
        /(?<=\p{Ll})\s+(?:of|from|at|from the|från|av|de la|del|von|vom|du)\s+(?:the\s+|la\s+|el\s+)?\p{Lu}[\p{L}&.' -]*$/u,
        '',
      );
}

/** "**Ana Ruiz** (she/her) is our lead and …": a portrait that begins with a name in bold or a link. */
export function portrayed(text: string): Person | undefined {
  const [whole = '', bold, linked] = /^(?:\*\*([^*]+?)[:,.]?\*\*|\[([^\]]+)\]\([^)]*\))/u.exec(text.trim()) ?? [];
  const name = plain(bold ?? linked ?? '');
  const [, role = '', holder = ''] = /^([^()]+?)\s*\(([^()]+)\)$/u.exec(name) ?? [];
  if (isRoleTitle(role) && nameLikeness(holder) === 2) return { name: holder, roles: rolesIn(role) };
  if (nameLikeness(name) < 2 || isRoleTitle(name)) return undefined;
  const rest = plain(text.trim().slice(whole.length))
    .replace(/^\s*\([^()]*\)/, '')
    .trim();
  const [clause = ''] = rest.split(/[.;]\s|,\s|\s(?:and|och|y|e|und|et|who|som|que|die|der|qui)\s|[.;]$/u);
  const said = saysWho(`${name} ${clause}`);
  const title = clause.replace(/^[\s,:–—-]+/u, '');
  if (said) return { ...said, name };
  const isTitle = isRoleTitle(title) && title.split(/\s+/).length < 6 && /^(?:\p{Lu}|[,:–—-])/u.test(rest);
  return { name, roles: isTitle ? rolesIn(title) : [] };
}

/** "… is led by Ana Ruiz (chair)": whoever stands behind it, and be it one. */
const LED =
  /\b(?:led|chaired|co-chaired|headed|convened|coordinated|leds|ledd|liderad[oa]|dirigid[oa]|presidid[oa]|coordinad[oa]|geleitet|dirigée?|présidée?) (?:by|av|por|von|par)\s+(\p{Lu}.*)$/u;

/** The people in sentences about people. */
export function toldPeople(text: string): Person[] {
  const said = sentencesOf(text)
    .flatMap((sentence) =>
      plain(sentence).split(/(?:[,;]|\s+(?:and|och|und|y|et))\s+(?=\p{Lu}\p{Ll}+\s+(?:is|är|es|ist|est)\s)/u),
    )
    .flatMap((clause) => saysWho(clause.trim()) ?? []);
  if (said.length > 0) return said;
  const listed = listedPeople(text);
  return listed.length > 0 ? listed : namesBehind(text, ARE);
}

/** "… consists of Ana Ruiz, Bo Lind and Chen Wei", wherever it stands. */
export function listedPeople(text: string): Person[] {
  const found = namesBehind(text, CONSISTS);
  if (found.length > 0) return found;
  const counted = firstNamesCounted(text);
  if (counted.length > 0) return counted;
  const speaking = sentencesOf(text).flatMap((sentence) => whoWeAre(plain(sentence)));
  if (speaking.length > 0) return speaking.map((name) => ({ name, roles: [] }));
  const we = namesBehind(text, WE_ARE, true);
  const areFull = we.every(({ name }) => nameLikeness(name) === 2);
  if (we.length > 0 && (areFull || we.every(({ name }) => !name.includes(' ')))) return we;
  const those = namesBehind(text, TEAM_IS);
  if (those.length > 0 && those.every(({ name }) => nameLikeness(name) === 2)) return those;
  const forming = formingTheTeam(text);
  if (forming.length > 0) return forming;
  const members = namesBehind(text, MEMBERS_ARE);
  if (members.length > 0) return members;
  const team = namesBehind(text, ARE_THE_TEAM).map(({ name }) => ({ name, roles: [] }));
  const [, chaired] = /\b((?:co-)?chair)ed by\s/iu.exec(plain(text)) ?? [];
  const led = namesBehind(text, LED).filter(({ name }) => nameLikeness(name) === 2);
  const office = chaired && `${chaired.charAt(0).toUpperCase()}${chaired.slice(1).toLowerCase()}`;
  const withOffice = (person: Person): Person =>
    office && person.roles.length === 0 ? { ...person, roles: [office] } : person;
  return team.length > 0 ? team : led.map(withOffice);
}

/** "… consists of three people: Ana (design), Bo (code) and Chen (tests)": as many names as are said, and be they first names. */
function firstNamesCounted(text: string): Person[] {
  return sentencesOf(text).flatMap((sentence) => {
    const [, people = ''] = COUNTED.exec(plain(sentence).replace(/[.!?]$/, '')) ?? [];
    const found = people === '' ? [] : peopleIn(people, { short: true, many: true });
    return found.length > 2 && found.every(({ name }) => nameLikeness(name) > 0) ? found : [];
  });
}

const COUNTED =
  /\b(?:team|group|crew|squad|gruppen|teamet|equipo|grupo)\s(?:consists? of|is (?:composed|made up) of|has|består av|har|se compone de|(?:está )?(?:integrad|formad|conformad)[oa] por|tiene)\s(?:\p{L}+|\d{1,2})\s(?:\p{L}+\s)?(?:people|persons|members|students|personer|medlemmar|studenter|personas|integrantes|miembros|estudiantes):\s(\p{Lu}.*)$/iu;

/** "Ana (lead), Bo and Chen": a row of first names, most of them common ones. */
function firstNamesIn(row: string): Person[] | undefined {
  const people = peopleIn(row, { short: true, many: true });
  const given = people.filter(({ name }) => isGivenName(name)).length;
  const areFirst = people.every(({ name }) => !name.includes(' ') && isShort(name));
  return areFirst && people.length > 1 && given > 1 && given >= people.length / 2 ? people : undefined;
}

function namesBehind(text: string, words: RegExp, labels = false): Person[] {
  return sentencesOf(text).flatMap((sentence) => {
    const [, said] =
      words.exec(
        plain(sentence)
          .replace(BEING, '')
          .replace(/[.!?]$/, ''),
      ) ?? [];
    const found = said ? (firstNamesIn(said) ?? peopleIn(said, { short: false, many: true, labels })) : [];
    return found.length > 1 && found.some(({ kind }) => kind === undefined) ? found : [];
  });
}
