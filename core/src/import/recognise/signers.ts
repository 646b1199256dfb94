import { recently } from '../../text/recently.js';
import { plain } from '../source/plain.js';
import { isNameInAccount } from './accounts.js';
import { dayIn, isDateLike } from './dates.js';
import { familyFirstNames, joinFamilyFirst } from './family-first.js';
import { isGivenName } from './given-names.js';
import { isBlankName, isLowerName, isRoleTitle, nameLikeness } from './names.js';
import { rolesIn } from './roles-in.js';
import { signersInRow } from './signers-in-row.js';
import { NOT_YET } from './not-yet.js';
import { isPlace } from './signing-place.js';
import { SIGNING_DATE } from './signing-date.js';
import { isVacant } from './status.js';
import { EMPTY_BESIDE, isSworn, SIGNED, signaturesIn } from './signature-lines.js';
import { BEFORE_NAME, isRule, labelledSignatures, type SignedLine } from './signature-labels.js';
import { withoutUnfilled } from './unfilled-lines.js';

/**
 * Those who sign in lines that stand where people do nothing else, whether they are told of by full names, first names
 * or in small letters: each line is a name with marks, dates, roles and accounts beside it. Empty where one is not.
 */
export function signersIn(lines: readonly string[]): SignedLine[] {
  const said = withoutUnfilled(lines.flatMap(signersInRow).filter((line) => plain(line) !== '' && !isPlace(line)));
  if (labelledSignatures(said).length > 0) return [];
  const families = familyFirstNames(said);
  const given = withRest(withRules(families.size > 0 ? said.map(joinFamilyFirst) : said));
  const [only = '', more] = given;
  if (more === undefined) {
    const names = isSworn(only) ? [] : namesInRow(plain(only));
    if (names.length > 0) return names.map((name) => ({ person: { name, roles: [] }, kind: 'typed' }));
  }
  const read = given.map((line) => signerIn(line) ?? oneOf(signaturesIn([line], true)));
  if (read.some((each) => each === undefined)) return [];
  const found = onceEach(read as SignedLine[]).map((each) => {
    const name = families.get(each.person.name);
    return name === undefined ? each : { ...each, person: { ...each.person, name } };
  });
  // A single first name, alone or beside a date, could be any word, or the place where people sign.
  const short = found.filter(({ person, kind }) => nameLikeness(person.name) === 1 && kind === undefined);
  if (short.length === 1 && (found.length === 1 || short[0]?.signed !== undefined)) return [];
  const isMarked = found.some(({ kind }) => kind === 'checkbox');
  return found.map((each) =>
    isMarked && each.signed === undefined && each.kind === undefined ? { ...each, isOpen: true } : each,
  );
}

/** Whether a line could be one of several in which people sign. */
export function isSignerLine(line: string): boolean {
  const { kinds } = partsOf(line);
  return isRule(plain(line)) || (kinds.length > 0 && kinds.every((kind) => kind !== undefined));
}

/** A rule on a line of its own is the place of whoever stands below, where one begins the lines, else above. */
function withRules(lines: readonly string[]): string[] {
  const isBelow = isRule(plain(lines[0] ?? ''));
  return lines.flatMap((line, index) => {
    if (isRule(plain(line))) return [];
    const beside = lines[isBelow ? index - 1 : index + 1];
    return beside !== undefined && isRule(plain(beside)) ? [`${line} – ____`] : [line];
  });
}

/** Who is named twice in a row, as above and below a rule, has signed. */
function onceEach(found: readonly SignedLine[]): SignedLine[] {
  return found.reduce<SignedLine[]>((all, each) => {
    const last = all.at(-1);
    if (last?.person.name !== each.person.name) return [...all, each];
    const roles = [...new Set([...last.person.roles, ...each.person.roles])];
    const signed = last.signed ?? each.signed;
    return [
      ...all.slice(0, -1),
      { person: { ...last.person, roles }, ...(signed && { signed }), kind: last.kind ?? each.kind ?? 'typed' },
    ];
  }, []);
}

/** A date, a role or a mark on a line of its own belongs to the name above. */
function withRest(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((all, line) => {
    const { kinds } = partsOf(line);
    const last = all.at(-1);
    const isRest = !kinds.includes('name') && kinds.every((kind) => kind !== undefined);
    return last !== undefined && isRest ? [...all.slice(0, -1), `${last} – ${line}`] : [...all, line];
  }, []);
}

function oneOf([first, more]: readonly SignedLine[]): SignedLine | undefined {
  return more ? undefined : first;
}

/** Without the date behind a row of names: "Ana Ruiz and Bo Lind (3 May 2026)". */
function undated(words: string): string {
  const date = SIGNING_DATE.exec(words);
  const isLast = date !== null && /^[\s).]*$/.test(words.slice(date.index + date[0].length));
  return (isLast ? words.slice(0, date.index) : words).replace(/(?<![\s,;:.(–—-])[\s,;:.(–—-]+$/u, '');
}

/** "Ana, Bo and Maya", "Ana Ruiz / Bo Lind": several on one line; empty where it is none but names. */
function namesInRow(words: string): string[] {
  const names = undated(words).split(/,\s+(?:and|och|y|und|et)\s+|,\s+|\s+[/|·•]\s+|\s+(?:and|och|y|und|et|&)\s+/u);
  const isRow =
    names.length > 1 &&
    names.every(isName) &&
    (names.length > 2 || names.every((name) => nameLikeness(name) === 2) || names.every(isGivenName)) &&
    !names.some(isBlankName);
  return isRow ? names : [];
}

/** What shows that somebody has signed, and that nobody has yet. */
const TICK = /[✅✔✓☑☒✍🖊🖋👍👌🙌]\ufe0f?|\[[xX✓✔]\]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):/gu;
const BOX = /[☐⬜◻□❌✗✘⏳]\ufe0f?|\[\s?\](?!\()|:(?:x|white_large_square|hourglass(?:_flowing_sand)?):/gu;

const PICTURE = /!\[[^\]]*\]\([^)]*\)|<img\s[^>]*>/giu;

/** Accounts, addresses and numbers behind a name. */
const ADDRESS =
  /<?(?:https?:\/\/|mailto:|www\.)[^\s<>)]+>?|<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?|(?<![\w.])@[\w-]{2,40}|(?<=\s|\()(?=[\w.-]*\d)(?=[\w.-]*[a-z\d]{2})[\w.-]{4,20}(?=$|[\s),;])|\b(?:github|gitlab|slack|discord|student id|id|e-?mail|mejl|correo)\s*:\s*[\w.-]*/giu;

/** "08:15", "15:29 pm (CET)". */
const TIME = /\s\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s+\(?[A-Z]{2,5}\)?)?(?=$|[\s,;)])/giu;

/** Words beside a name that say whether somebody has signed. */
const HAS =
  /^(?:(?:electronically|digitally|digitalt|digitalmente) )?(?:signed|agreed?|agrees|typed(?: signature)?|e-?signed|accepted|accepts?|approved|approves|confirmed|acknowledged|ok|okay|yes|done|i (?:agree|accept|approve)|read and (?:agreed|accepted|understood)|signerat|signerad|undertecknat|undertecknad|underskrivet|godkänt|godkänner|godkänd|accepterat|accepterar|bekräftat|ja|jag (?:godkänner|accepterar)|läst och godkänt|firmado|firmada|firma|firmó|aceptado|acepto|acepta|aprobado|apruebo|conforme|de acuerdo|leído y conforme|confirmado|sí|(?:e-?|electronic |digital )?sig(?:n|nature)?|e-?signed|e-?firma|firma (?:electrónica|digital)|(?:e-|elektronisk |digital )underskrift|unterschrieben|unterzeichnet|einverstanden|signée?|approuvé|lu et approuvé|x)(?: (?:on|the|den|el|am|le|by|av|por|digitally|digitalt|digitalmente|electronically)){0,2}$/iu;
const HAS_NOT = new RegExp(`^(?:${NOT_YET}|waiting|no|nej|todo)$`, 'iu');
const LABEL =
  /^(?:date|dated|signature|sign|datum|underskrift|signatur|namnteckning|fecha|firma|unterschrift|on|initials?|(?:last )?updated|revised|renewed|uppdatera[dt]|reviderad|actualizado|revisado|aktualisiert|mis à jour)$/iu;

/** Before a name: "Member 2:", "Name:", "3.", "X", a dash. */
const COUNTED = new RegExp(
  `^(?:[–—~*•-]\\s+|#?\\d{1,2}\\s*[:.)]\\s*|(?:signature|underskrift|firma|sign|${BEFORE_NAME})\\s*#?\\d{0,2}\\s*:\\s*)`,
  'iu',
);

const CROSSED = /^(?:[xX][.:]?\s+(?=["“_]|\p{Lu}\p{L})|[xX]\/\s*|[xX](?=_)|\/?[sS]\/\s*)/u;

const SIGNING_DATES = new RegExp(SIGNING_DATE, 'giu');

interface Parts {
  readonly parts: readonly string[];
  readonly kinds: readonly (Part | undefined)[];
  readonly date: string | undefined;
  readonly hasPicture: boolean;
  readonly isTicked: boolean;
  readonly isBoxed: boolean;
  /** Whether something before the name says that it is a signature. */
  readonly isCrossed: boolean;
  /** What stands behind that, with the rules in it. */
  readonly said: string;
}

/** Letters in a line in which nobody does nothing but sign. */
const STORY = 400;

const partsOf: (line: string) => Parts = recently(readParts);

function readParts(line: string): Parts {
  // Looking for addresses in a longer one would take long.
  if (line.length > STORY)
    return {
      parts: [line],
      kinds: [undefined],
      date: undefined,
      hasPicture: false,
      isTicked: false,
      isBoxed: false,
      isCrossed: false,
      said: line,
    };
  const words = plain(line.replaceAll(PICTURE, ' ')).replaceAll(/^#{1,6}\s?(?=\D)|[*]+$/g, '');
  const isTicked = words.search(TICK) >= 0;
  const unmarked = words.replaceAll(TICK, ' ');
  const date = SIGNING_DATE.exec(unmarked)?.[0];
  const bare = unmarked
    .replaceAll(BOX, ' ')
    .replace(date ?? '\u0000', ' – ')
    .replaceAll(SIGNING_DATES, ' – ')
    .replaceAll(TIME, ' ')
    .trim()
    .replace(COUNTED, '');
  const said = bare.replace(CROSSED, '').replace(COUNTED, '').replace(SIGNED, '');
  const parts = (/^@[\w-]{2,40}$/.test(said) ? said : said.replaceAll(ADDRESS, ' '))
    .replaceAll(/(_{2,}|\.{4,}|…{2,})/g, ' – $1 – ')
    .split(/\s+[–—|-]+(?=\s|$)|[–—](?=\s|$)|,(?=\s|$)|:(?=\s|$)|\s[/·•]\s|\s\/s\/\s*|[;()[\]"“”]|\t|\s{3,}/u)
    .map((part) => part.replaceAll(/^[\s.–—-]+(?=\p{L})|[\s–—-]+$/gu, '').trim())
    .flatMap(withTail)
    .filter((part) => part !== '' && (!/^[\s.,:–—-]+$/.test(part) || /\.{4}/.test(part)));
  return {
    parts,
    kinds: said.length > 120 ? [undefined] : parts.map(kindOfPart),
    date,
    hasPicture: line.search(PICTURE) >= 0,
    isTicked,
    isBoxed: !isTicked && unmarked.search(BOX) >= 0,
    isCrossed: CROSSED.test(bare) || SIGNED.test(bare),
    said,
  };
}

/** "Ana Ruiz agreed on", "Ana Ruiz AR": a name, and what is said right behind it without a mark. */
function withTail(part: string): string[] {
  const words = HAS.test(part) || HAS_NOT.test(part) ? [part] : part.split(' ');
  const at = words.findIndex((_, index) => {
    const tail = words.slice(index).join(' ');
    return index > 0 && words.length - index < 5 && isTail(tail, words.slice(0, index));
  });
  return at > 0 ? [words.slice(0, at).join(' '), words.slice(at).join(' ')] : [part];
}

function isTail(tail: string, name: readonly string[]): boolean {
  const isSaid = tail.length > 1 && (HAS.test(tail) || HAS_NOT.test(tail)) && !/^(?:no|firma|sign)$/iu.test(tail);
  const initials = name.flatMap((word) => word.split('-')).map((word) => (word[0] ?? '').toUpperCase());
  return isSaid || (name.length > 1 && tail.replaceAll('.', '') === initials.join(''));
}

/** One line that names somebody who signs; undefined where anything in it is not understood. */
function signerIn(line: string): SignedLine | undefined {
  const { parts, kinds, date, said, ...seen } = partsOf(line);
  if (kinds.includes(undefined)) return undefined;
  const names = parts.filter((_, index) => kinds[index] === 'name');
  const best = names.toSorted((a, b) => nameLikeness(b) - nameLikeness(a) || b.length - a.length)[0];
  const isOther = (name: string): boolean =>
    name !== best && (nameLikeness(name) === 2 || isLowerName(name)) && !shares(name, best as string);
  if (best === undefined || names.some(isOther)) return undefined;
  const isTyped = kinds.includes('has') || seen.isCrossed || names.length > 1 || isOnRule(said, best);
  const kind = kindOf({ ...seen, isTyped, isInitialled: kinds.includes('initials') });
  const isToFill = kinds.includes('rule') || kinds.includes('label') || /[:–—-]\s*$/u.test(said);
  const when = date ?? parts.find((_, index) => kinds[index] === 'date');
  const isOpen = kinds.includes('not') || seen.isBoxed || (kind === undefined && when === undefined && isToFill);
  return {
    person: {
      name: best.replace(/\.$/, ''),
      roles: parts.filter((_, index) => kinds[index] === 'role').flatMap(rolesIn),
    },
    ...(isOpen && { isOpen }),
    ...(when !== undefined && !isOpen && { signed: dayIn(when) ?? when }),
    ...(kind && !isOpen && { kind }),
  };
}

interface Marks {
  readonly isTicked: boolean;
  readonly hasPicture: boolean;
  readonly isTyped: boolean;
  readonly isInitialled: boolean;
}

function kindOf({ isTicked, hasPicture, isTyped, isInitialled }: Marks): string | undefined {
  if (isTicked) return 'checkbox';
  if (hasPicture) return 'image';
  if (isTyped) return 'typed';
  return isInitialled ? 'initials' : undefined;
}

type Part = 'name' | 'role' | 'date' | 'has' | 'not' | 'rule' | 'label' | 'initials';

function kindOfPart(part: string): Part | undefined {
  if (/^(?:_+|\.{4,}|…+)$/.test(part)) return 'rule';
  if (LABEL.test(part)) return 'label';
  if (HAS.test(part)) return 'has';
  if (HAS_NOT.test(part) || isVacant(part)) return 'not';
  if (isDateLike(part)) return 'date';
  if (/^(?:\p{Lu}[.\s]{0,2}){1,4}$/u.test(part) && (part.length < 4 || part.includes('.'))) return 'initials';
  if (isName(part)) return 'name';
  return isRoleTitle(part) ? 'role' : undefined;
}

function isName(words: string): boolean {
  return (
    (nameLikeness(words) > 0 ||
      isLowerName(words) ||
      isNameInAccount(words) ||
      (/^\p{Ll}{3,}$/u.test(words) && isGivenName(words)) ||
      /^@[\w-]{2,40}$/.test(words)) &&
    !isRoleTitle(words) &&
    !isDateLike(words) &&
    !isBlankName(words)
  );
}

/** "Ana" and "Ana Ruiz": the same person, said twice. */
function shares(one: string, other: string): boolean {
  const words = new Set(other.toLowerCase().split(/[\s.]+/));
  return one
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => word.length > 1 && words.has(word));
}

/** "____Ana Ruiz____" */
function isOnRule(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return (
    at >= 0 &&
    !EMPTY_BESIDE.test(words) &&
    /_{2,}\s?$/.test(words.slice(0, at)) &&
    /^\s?_{2,}/.test(words.slice(at + name.length))
  );
}
