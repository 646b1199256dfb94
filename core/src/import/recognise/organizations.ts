import { slug } from '../../text/slug.js';
import { plain } from '../source/plain.js';
import { isGivenName } from './given-names.js';
import { splitRow } from './joined.js';
import { isRoleTitle, nameLikeness } from './names.js';

/** "nämnden", "polisen": whom somebody comes from. */
const ORGANIZATION =
  /(?:nämnden|polisen|kontoret|förvaltningen|avdelningen|enheten|föreningen|kommunen|regionen|bolaget|företaget|skolan|styrelsen|verket|rådet|sektionen|universitetet|högskolan|sjukhuset|kyrkan|fakulteten|institutionen|facket|förbundet|department|(?<!back)office|council|university|school|police|union)$/iu;

/** Where somebody comes from who comes from nowhere. */
const INDEPENDENT =
  /^(?:independent|individual|unaffiliated|self[- ]employed|freelance|retired|oberoende|egenföretagare|pensionär|independiente|por libre|unabhängig|selbstständig|indépendante?)$/iu;

/** Names of organizations by one of their words: "University of Lund", "Tram AB". */
const ORGANIZATION_NAME =
  /\b(?:AB|Inc|LLC|Ltd|GmbH|AG|BV|Corp|University|Universit(?:y|et|ät|é)|Universidad|College|Institute|Institut|Instituto|Foundation|Stiftelsen|Fundación|Labs?|Laborator(?:y|ies)|kommun|Region|Ayuntamiento|Ministry|Ministerio|Agency|Bank|Hospital|School|Escuela|Museum|Museo)\b/u;

/** Whether labels before names say where people come from: one of them is called as organizations are. */
export function areOrganizations(lines: readonly string[]): boolean {
  const labels = lines.flatMap((line) => /^([^:]{2,60}):\s/u.exec(plain(line))?.[1] ?? []);
  return labels.some((label) => isOrganization(label)) && !labels.some(isRoleTitle);
}

/** Whether a text is called as organizations are. */
export function isOrganization(text: string): boolean {
  return ORGANIZATION_NAME.test(text);
}

/** Whether small words behind a name say where somebody comes from, and not what they do. */
export function isPlaceOfWork(words: string): boolean {
  return ORGANIZATION.test(words) || INDEPENDENT.test(words);
}

/** "Ana Ruiz, Bo Lind" of "University of Lund: Ana Ruiz, Bo Lind". */
export function withoutPlace(text: string): string {
  const [, label = '', rest = ''] = /^([^:]{2,60}):\s+(\S.*)$/u.exec(text) ?? [];
  return nameLikeness(label) < 2 && nameLikeness(rest.split(/,|\s[–—-]\s|\s\(/u)[0] as string) === 2 ? rest : text;
}

/** "Institute of Bakers (IB)", "Norra banken AB": the name of an organization, short or in full. */
const ITS_SHORT_NAME = /\((?:\p{Lu}[\p{Lu}\p{Ll}&-]?){2,8}\)$/u;

/**
 * Whether all lines are names as organizations have them, and some of them say so: by their short name in brackets, or
 * by a word such as "Institute".
 */
export function areNamesOfOrganizations(lines: readonly string[]): boolean {
  const names = lines.map((line) => plain(line).replace(/[;,]$/, ''));
  const known = names.filter((name) => ITS_SHORT_NAME.test(name) || isOrganization(name));
  return names.length > 2 && known.length >= Math.max(2, names.length * 0.3) && names.every(isProperName);
}

function isProperName(name: string): boolean {
  const words = name.replaceAll(/\s*\([^()]*\)/g, '').split(/\s+/);
  return (
    words.length < 10 &&
    /^[\p{Lu}\d]/u.test(name) &&
    !/[:.!?]$|:\s/.test(name.replace(/\b(?:S\.A|Inc|Ltd|Co)\.$/u, '')) &&
    (ITS_SHORT_NAME.test(name) || isOrganization(name) || !isRoleTitle(name)) &&
    (isOrganization(name) || words.every((word) => word.length < 4 || /^[\p{Lu}\d(&]/u.test(word)))
  );
}

/** "[Norra Bageriet](https://www.norrabageriet.se)": who has a site of the same name. */
const OWN_SITE = /^\[([^\]]{3,60})\]\(https?:\/\/(?:www\.)?([\w-]{3,60})\.[\w.-]+(?:\/[^)]*)?\)/u;

/**
 * Whether the items of a list are organizations rather than people: several are called so, have a site of their own
 * name, or are where members come from, and nobody of them has a common first name.
 * @param affiliations where the members come from, as slugs
 */
export function areFirms(lines: readonly string[], affiliations: ReadonlySet<string>): boolean {
  const firms = lines.filter((line) => {
    const name = plain(line).replace(/[;,]$/, '');
    const [, label = '', host = ''] = OWN_SITE.exec(line) ?? [];
    const hasSite = host !== '' && slug(plain(label)).replaceAll('-', '') === host.replaceAll('-', '').toLowerCase();
    return hasSite || isOrganization(name) || ITS_SHORT_NAME.test(name) || affiliations.has(slug(name));
  });
  return firms.length > 1 && firms.length >= lines.length / 3 && !lines.some((line) => isGivenName(plain(line)));
}

/** "The founding organizations are A, B and C.": a row of members that are no people. */
const ARE_MEMBERS =
  /^(?:(?:the|our|these|current|initial|first|founding|member|participating|collaborating|core|de|våra|nuvarande|deltagande|samverkande|las|nuestras|actuales|fundadoras|participantes|die|unsere|beteiligten) ){0,4}(?:(?:member )?(?:organi[sz]ations|companies|institutions|agencies)|(?:medlems)?(?:organisationerna|företagen|föreningarna)|organizaciones|empresas|instituciones|organisationen|unternehmen|firmen)(?: (?:fundadoras|participantes|actuales|miembro))? (?:are|är|son|sind):? (\p{Lu}[^.:;!?()]{5,300})\.?$/iu;

/** The organizations that a sentence says the members are. */
export function memberOrganizationsIn(sentence: string): string[] {
  const names = splitRow(ARE_MEMBERS.exec(sentence)?.[1] ?? '');
  const areNamed = names.every((name) => /^\p{Lu}/u.test(name) && name.split(' ').length < 7 && !isRoleTitle(name));
  return names.length > 1 && areNamed ? names : [];
}
