import { recently } from '../../text/recently.js';
import { plain } from '../source/plain.js';
import { withoutAccount } from './accounts.js';
import { isCraft } from './craft.js';
import { dayIn, isDateLike } from './dates.js';
import { NOT_YET } from './not-yet.js';
import { isDateToFill, SIGNING_DATE as DATE } from './signing-date.js';
import { BEFORE_NAME, isRule, labelledSignatures, type SignedLine } from './signature-labels.js';
import { isBlankName, isRoleTitle, nameLikeness } from './names.js';
import { isVacant } from './status.js';
import { columnKinds } from '../words/column-kinds.js';
import { factKind } from '../words/fact-kinds.js';
import { peopleIn } from './people.js';
import { personIn } from './person.js';
import { rolesIn } from './roles-in.js';
import { signersInRow } from './signers-in-row.js';
import { inSentence, namesBehindSigned, SIGNED } from './signed-by.js';
import { isPlace, withoutPlaces } from './signing-place.js';
import { whoAgree } from './who-agree.js';

/**
 * The signatures in some lines, in the forms people write them: "Name: … Date: …" on lines of their own, a name with a
 * rule or a date beside it, a name with role and date below it. Empty where the lines are none.
 */
export function signaturesIn(lines: readonly string[], isExpected: boolean): SignedLine[] {
  const given = withoutPlaces(lines)
    // "[Member 2:] Ana Ruiz": the label stands in the brackets of a template.
    .map((line) => line.replace(/^\\?\[(\p{L}[^[\]:]{1,28}:)\\?\]\s+/u, '$1 '))
    .flatMap(signersInRow)
    .flatMap(namesInRow)
    .filter((line) => plain(line) !== '' && !isPlace(line) && !TELLS_AUTHOR.test(plain(line)) && !isOfTeam(line));
  const [only, more] = given;
  const named = isExpected && only && !more ? namesBehindSigned(only) : [];
  if (named.length > 1) return named.map((name) => ({ person: { name, roles: [] }, kind: 'typed' }));
  const labelled = labelledSignatures(given);
  if (labelled.length > 0) return labelled;
  const agreed = only && !more ? whoAgree(plain(only)) : [];
  if (agreed.length > 0) {
    const date = DATE.exec(plain(only as string))?.[0];
    const signed = date === undefined ? {} : { signed: dayIn(date) ?? date };
    return agreed.map((name) => ({ person: { name, roles: [] }, ...signed, kind: 'typed' }));
  }
  const inRow = isExpected && only && !more ? peopleIn(only, { short: false, many: true }) : [];
  if (inRow.length > 1) return inRow.map((person) => ({ person, kind: 'typed' }));
  const told = only && !more ? inSentence(only) : [];
  if (told.length > 1) return told;
  const block = oneBlock(given, isExpected);
  if (block) return [block];
  const each = withDates(given)
    .filter((line) => !isPlaceForAnybody(plain(line)) && !isPlaceForRole(plain(line)))
    .map(isExpected ? expectedLine : foundLine);
  return each.length > 0 && each.every((found) => found !== undefined) ? withOpen(each) : [];
}

/** "This contract was drawn up by Ana Ruiz on 3 May": who wrote it, and nobody who signs. */
const TELLS_AUTHOR =
  /\b(?:has been|have been|was|were|is|har|blev|är|fue|ha sido|wurde|ist|a été|foi|werd)\s(?:[^_]{0,40}\s)?(?:drawn up|drafted|prepared|written|created|compiled|updated|upprätta(?:ts|ds|d)|skriv(?:its|en|et)|författa(?:ts|d)|uppdatera(?:ts|d)|elaborad[oa]|redactad[oa]|escrit[oa]|preparad[oa]|actualizad[oa]|erstellt|verfasst|aktualisiert|rédigée?|établie?|elaborad[oa]|redigid[oa]|opgesteld|geschreven)\s(?:by|av|por|von|par|door)\b/iu;

/** "Team: Nice Bread": whose document it is, and nobody who signs. */
function isOfTeam(line: string): boolean {
  const [, label = ''] = /^([^:]{2,30}):\s*\S/u.exec(plain(line)) ?? [];
  // "Firma" is a signature in one language, and a company in another.
  const kind = label === '' || columnKinds(label).includes('signature') ? undefined : factKind(label);
  return kind === 'team' || kind === 'organization' || kind === 'parent';
}

/** "X ________ Date: ____", "[Name] agreed on [Date]": a line that names nobody. */
function isPlaceForAnybody(words: string): boolean {
  const rest = words.replaceAll(
    /\[[^[\]]{2,}\]|<[^<>]{2,}>|\b(?:agreed|signed|on|x|date|name|signature|datum|namn|fecha|nombre|firma|underskrift|unterschrift|nom|nome|data|assinatura|naam|handtekening)\b|[_.…:\s\d)–—-]/gi,
    '',
  );
  const isFrame = /[[<]/.test(words) && /\p{L}/u.test(words.replaceAll(/\[[^[\]]*\]|<[^<>]*>/g, ''));
  return rest === '' && (isFrame || /_{3,}|\.{5,}/.test(words));
}

/** "Sponsor: ________": nobody has signed as that yet. */
function isPlaceForRole(words: string): boolean {
  const [, label = ''] = /^([^:_]{2,60}):\s*[_.…\s]{3,}$/u.exec(words) ?? [];
  return isRoleTitle(label) && nameLikeness(label) < 2;
}

/** Beside somebody with a mark, who has none has not signed; a name without the date that others have still may have. */
function withOpen(lines: readonly SignedLine[]): SignedLine[] {
  const isTicked = lines.some(({ kind }) => kind === 'checkbox');
  return lines.map((line) =>
    isTicked && line.signed === undefined && line.kind === undefined ? { ...line, isOpen: true } : line,
  );
}

/** The names before and behind a rule: who is to sign, and what was written to sign. */
function namesOf(said: string): string[] {
  return said
    .split(/\s*(?:_{3,}|\.{5,})\s*/)
    .filter((part) => part.trim() !== '' && nameLikeness(firstOf(part)) === 2 && !isDateLike(part));
}

function firstOf(part: string): string {
  return part.split(/,\s/)[0] as string;
}

/** Of what stands before and behind a rule, the printed name is the one that is written out. */
function printedName(said: string): string {
  const parts = said.split(/\s*(?:_{3,}|\.{5,})\s*/).filter((part) => part.trim() !== '');
  const names = namesOf(said);
  return names.length > 1
    ? [
        ...names.toSorted((a, b) => firstOf(b).length - firstOf(a).length).slice(0, 1),
        ...parts.filter((part) => !names.includes(part)),
      ].join(' ')
    : said;
}

const isDateLine = recently((line) => {
  const words = plain(line);
  const rest = words.replace(DATE, '').replaceAll(/^\[.?\]|[()]/g, '');
  return isDateLike(words.replace(/^\p{L}+(?: \p{L}+){0,3}:\s*/u, '')) && nameLikeness(rest) < 2;
});

/** A date on a line of its own belongs to the line above; one that stands below several is of none alone. */
function withDates(given: readonly string[]): string[] {
  const dates = given.filter(isDateLine).length;
  const lines = dates === 1 && given.length > 2 && isDateLine(given.at(-1) as string) ? given.slice(0, -1) : given;
  return lines.reduce<string[]>((all, line) => {
    const last = all.at(-1);
    const isDate = isDateLine(line);
    return last !== undefined && isDate && !DATE.test(last) ? [...all.slice(0, -1), `${last} ${line}`] : [...all, line];
  }, []);
}

/** "Ana Ruiz      Bo Lind", as below the lines of two who sign side by side. */
function namesInRow(line: string): string[] {
  const marked = line.trim().split(/(?<!\s)\s+(?=(?:Fdo\.|Firmado:|Signed:|Undertecknat:|\/s\/)\s*\S)/u);
  if (marked.length > 1) return marked;
  const parts = line.trim().split(/\s{3,}/);
  return parts.length > 1 && parts.every((part) => nameLikeness(part) === 2) ? parts : [line.trim()];
}

/** A name, and below it a role and a date, or the place for one. */
function oneBlock(lines: readonly string[], isExpected: boolean): SignedLine | undefined {
  if (lines.length < 2 || lines.length > 5) return undefined;
  const words = lines.map(plain);
  const isRuled = words.some((text) => isRule(text) && text.length > 3);
  const isRest = (text: string): boolean =>
    isRoleTitle(text) ||
    isDateLike(text.replace(/^\p{L}{3,12}:\s*/u, '')) ||
    isRule(text) ||
    isPlaceToSign(text) ||
    // Below a rule and a name, whatever is short is what somebody is.
    (isRuled && nameLikeness(text) < 2 && text.split(/\s+/).length < 4);
  const name = words.find(
    (text) =>
      nameLikeness(text.split(/,\s/)[0] as string) === 2 &&
      !isDateLike(text) &&
      !isRoleTitle(text.split(/,\s/)[0] as string),
  );
  if (name === undefined || !words.every((text) => text === name || isRest(text))) return undefined;
  const person = personIn(name, { short: false, many: false });
  if (!person) return undefined;
  const date = words.find((text) => text !== name && isDateLike(text));
  if (date === undefined && !isExpected && !words.some(isRule)) return undefined;
  const role = words.find((text) => text !== name && (isRoleTitle(text) || isCraft(text)) && !isDateLike(text));
  const isOpen = date === undefined && !isBlankName(name) && words.some((text) => text !== name && isPlaceToSign(text));
  return {
    person: { ...person, roles: [...person.roles, ...(role ? rolesIn(role) : [])] },
    ...(isOpen && { isOpen }),
    ...(date && { signed: dayIn(date) ?? date }),
  };
}

/** A rule, or what is to be written on it. */
function isPlaceToSign(words: string): boolean {
  return (
    isRule(words) ||
    /^(?:date|datum|fecha|signature|underskrift|firma|unterschrift|ort|place|data|assinatura|handtekening|local|plaats)\s*:?\s*_*$/i.test(
      words,
    ) ||
    /^\[[^[\]]*(?:sign|date|firma|underskrift|assinatura|handtekening)[^[\]]*\]$/i.test(words)
  );
}

/** Behind the name of somebody who is still to sign. */
const PENDING = new RegExp(`[\\s([–—:-](?:${NOT_YET})[\\])]?\\s*$`, 'iu');

/** "2 :", "Team Member 3:", "Name:": what only counts or announces those who sign. */
const COUNTED = new RegExp(`^(?:#?\\d{1,2}\\s*[:.)]|(?:${BEFORE_NAME})\\s*#?\\d{0,2}\\s*:(?=\\s*\\S))\\s*`, 'iu');

/** Whoever says so has signed, whatever rule stands beside it. */
const SAYS_SIGNED = /\b(?:signed|signerat|undertecknat|firmad[oa]|unterschrieben|assinad[oa]|ondertekend|getekend)\b/iu;

/** What says, behind a name, that somebody has signed: "Ana Ruiz agreed on 3 May 2026". */
const HAS_SIGNED =
  /\s+(?:has\s+|have\s+|har\s+|ha\s+|hat\s+|a\s+)?(?:agreed|signed|accepted|approved|agrees|approves|accepts|skrivit under|undertecknat|signerat|godkänt|godkänner|accepterat|firmó|firmado|firma|aceptó|aceptado|acepta|aprobó|aprobado|unterschrieben|unterzeichnet|zugestimmt|signé|accepté|approuvé|assinou|concorda|concordo|aceito|ondertekend|getekend|akkoord)(?:\s+(?:on|den|el|am|le|to|this|the|\p{L}{3,9}){1,4})?(?=[\s,:.–—-]*$)/iu;

/** "I, Ana Ruiz (aruiz2), agree to …": whoever says so of themselves. */
const I_AGREE =
  /^(?:I|Jag|Yo|Ich|Je|Eu|Ik)\s*,?\s+(\p{Lu}[^,.;:_\d()]{2,50}?)(?:\s*\([^()]{1,40}\))?\s*,?\s+(?:agree|have read|accept|commit|hereby|acknowledge|understand|will abide|godkänner|accepterar|har läst|intygar|förbinder|lovar|acepto|me comprometo|he leído|estoy de acuerdo|declaro|bestätige|stimme|verpflichte|accepte|m['’]engage|certifie|concordo|aceito|li e|comprometo-me|ga akkoord|verklaar|heb|onderteken)\b/u;

/** "____Ana Ruiz____   ________": who is to sign, and the place for it. */
export const EMPTY_BESIDE: RegExp = /_\s+_{3,}\s*$/u;

/** What is written on a rule: "____Ana Ruiz____". */
const ON_RULE = /(?<!_)_{2,}\s?(\p{L}[^_]*?)\s?_{2,}/u;

/** "Ana Ruiz ________ 3 May 2026", "/s/ Ana Ruiz", "- [x] Ana Ruiz", "I, Ana Ruiz, agree …". */
const expectedLine = recently((line) => oneLine(line, true));
const foundLine = recently((line) => oneLine(line, false));

function oneLine(line: string, isExpected: boolean): SignedLine | undefined {
  const words = isExpected ? withoutAccount(plain(line)) : plain(line);
  const ticked = /^(?:\[([xX✓✔ ]?)\]|([☑☒✓✔✅])|☐)\s*/u.exec(words);
  const sworn = isExpected ? I_AGREE.exec(words.slice(ticked?.[0].length ?? 0))?.[1] : undefined;
  const isUnticked = ticked !== null && (ticked[1] ?? ticked[2] ?? '').trim() === '';
  if (sworn !== undefined) return signer(sworn, DATE.exec(words)?.[0], isUnticked);
  const crossed = isExpected && !ticked ? (/^[xX][.:]?\s+(?=\p{Lu}[\p{Ll}.])/u.exec(words)?.[0] ?? '') : '';
  const said = words
    .slice(ticked?.[0].length ?? crossed.length)
    .replace(COUNTED, '')
    .replace(SIGNED, '')
    .replace(/\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s+\(?[A-Z]{2,5}\)?)?(?=$|[\s,;)])/i, '');
  const dated = DATE.exec(said)?.[0] ?? DATE.exec(words)?.[0];
  const date = isDateToFill(dated) ? undefined : dated;
  const hasRule = isDateToFill(dated) || /_{3,}|\.{5,}/.test(said);
  const isBlankLine = /(?:^[^:]+:|\p{L}\s+[–—-])\s*$/u.test(said);
  const bare = printedName(said)
    .replace(dated ?? '\u0000', '')
    .replaceAll(/_{2,}|\.{4,}/g, ' ');
  const hasSigned = isExpected && HAS_SIGNED.test(bare);
  const rest = bare
    .replace(isExpected ? HAS_SIGNED : '\u0000', ' ')
    .replaceAll(
      /\b(?:date|signature|datum|fecha|firma|underskrift|signed|signerat|undertecknat|firmad[oa]|unterschrieben|on|the|den|el|data|assinatura|assinad[oa]|em|handtekening|ondertekend|getekend|op|llofnodwyd|dyddiad)\b\s*:?|(?:日期|签名|签字):|\bsigné(?:e|\b)/gi,
      ' ',
    )
    .replace(/^\s*[✓✔☑☒✅]\s*|\s*(?:[✓✔☑☒✅]|✍\ufe0f?)(?=\s|$)/gu, ' ')
    .replaceAll(/\(\s*\)/g, ' ')
    .replaceAll(/\s{2,}/g, ' ')
    .replaceAll(/^[\s,;:|–—/-]+|(?<![\s,;:|–—/-])[\s,;:|–—/-]+$/g, '');
  // "✔ How to sign:"
  if (ticked && isBlankLine) return undefined;
  if (!isExpected && !date && !hasRule && !ticked && said === words) return undefined;
  const person =
    rest === '' || isVacant(rest) || rest.length > 90 || OF_HOURS.test(rest)
      ? undefined
      : personIn(rest, { short: isExpected && (hasRule || ticked !== null || isBlankLine), many: false });
  if (!person) return undefined;
  const isTicked = ticked !== null && (ticked[1] ?? ticked[2] ?? '').trim() !== '';
  const isMarked = isTicked || /[✓✔☑✅✍]/u.test(said);
  const isTyped = /^\/s\//i.test(words) || crossed !== '' || hasSigned || isOnRule(said) || namesOf(said).length > 1;
  const kind = isMarked ? 'checkbox' : isTyped ? 'typed' : undefined;
  const isOpen =
    kind === undefined &&
    date === undefined &&
    (PENDING.test(said) || isBlankLine || (hasRule && !SAYS_SIGNED.test(said)) || (ticked !== null && !isTicked));
  return { person, ...(isOpen && { isOpen }), ...(date && { signed: dayIn(date) ?? date }), ...(kind && { kind }) };
}

/** "10 hours a week": what somebody gives, and no signature. */
const OF_HOURS = /\b\d{1,2}\s?(?:h|hrs?|hours?|tim|timmar|horas?|stunden|heures?)\b/iu;

function isOnRule(words: string): boolean {
  const written = ON_RULE.exec(words)?.[1] ?? '';
  return (
    nameLikeness(written) > 0 &&
    !EMPTY_BESIDE.test(words) &&
    !/^(?:date|datum|fecha|signature|underskrift|firma|unterschrift)\b/i.test(written)
  );
}

/** "I, Ana Ruiz, agree to …", with a box before it or without. */
export function isSworn(line: string): boolean {
  return I_AGREE.test(plain(line).replace(/^(?:\[[xX✓✔ ]?\]|[☐☑☒✓✔✅])\s*/u, ''));
}

function signer(name: string, date: string | undefined, isOpen: boolean): SignedLine | undefined {
  const person = personIn(name, { short: true, many: false });
  if (person && isOpen) return { person: { ...person, roles: [] }, isOpen };
  return person && { person: { ...person, roles: [] }, ...(date && { signed: dayIn(date) ?? date }), kind: 'typed' };
}
