import { plain } from '../source/plain.js';
import { dayIn } from './dates.js';
import { familyFirstNames, joinFamilyFirst } from './family-first.js';
import { isGivenName } from './given-names.js';
import { isBlankName, isLowerName, nameLikeness } from './names.js';
import { rolesIn } from './roles-in.js';
import { isName, partsOf } from './signer-parts.js';
import { signersInRow } from './signers-in-row.js';
import { isPlace, withoutPlaces } from './signing-place.js';
import { isDateToFill, SIGNING_DATE } from './signing-date.js';
import { EMPTY_BESIDE, isSworn, signaturesIn } from './signature-lines.js';
import { isRule, labelledSignatures, type SignedLine } from './signature-labels.js';
import { whoAgree } from './who-agree.js';
import { withoutUnfilled } from './unfilled-lines.js';
import { splitRow } from './joined.js';

/**
 * Those who sign in lines that stand where people do nothing else, whether they are told of by full names, first names
 * or in small letters: each line is a name with marks, dates, roles and accounts beside it. Empty where one is not.
 */
export function signersIn(lines: readonly string[]): SignedLine[] {
  const said = withoutUnfilled(
    withoutPlaces(lines)
      .flatMap(signersInRow)
      .filter((line) => plain(line) !== '' && !isPlace(line)),
  );
  if (labelledSignatures(said).length > 0) return [];
  const families = familyFirstNames(said);
  const given = withRest(withMarks(families.size > 0 ? said.map(joinFamilyFirst) : said));
  const [only = '', more] = given;
  if (more === undefined) {
    const words = plain(only);
    const agreed = whoAgree(words);
    const names = agreed.length > 0 ? agreed : isSworn(only) ? [] : namesInRow(words);
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
  const { kinds, date, hasPicture } = partsOf(line);
  const isAlone = kinds.length === 0 && (date !== undefined || hasPicture);
  return isRule(plain(line)) || isAlone || (kinds.length > 0 && kinds.every((kind) => kind !== undefined));
}

/** A rule or a picture on a line of its own is that of whoever stands below it, unless it stands last, or no name does. */
function withMarks(lines: readonly string[]): string[] {
  const isMark = (line = 'x'): boolean =>
    isRule(plain(line)) || (partsOf(line).hasPicture && partsOf(line).kinds.length === 0);
  const last = lines.findLastIndex(isMark);
  const isBelow = isMark(lines[0]) || lines.slice(last + 1).some((line) => partsOf(line).kinds[0] === 'name');
  return lines.flatMap((line, index) => {
    if (isMark(line)) return [];
    const mark = lines[isBelow ? index - 1 : index + 1];
    return isMark(mark) ? [`${line} – ${partsOf(mark as string).hasPicture ? mark : '____'}`] : [line];
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
  const names = undated(words)
    .split(/\s+[/|·•]\s+/u)
    .flatMap(splitRow);
  const isRow =
    names.length > 1 &&
    names.every(isName) &&
    (names.length > 2 || names.every((name) => nameLikeness(name) === 2) || names.every(isGivenName)) &&
    !names.some(isBlankName);
  return isRow ? names : [];
}

/** One line that names somebody who signs; undefined where anything in it is not understood. */
function signerIn(line: string): SignedLine | undefined {
  const { parts, kinds, date: dated, said, ...seen } = partsOf(line);
  const date = isDateToFill(dated) ? undefined : dated;
  if (kinds.includes(undefined)) return undefined;
  const names = parts.filter((_, index) => kinds[index] === 'name');
  const best = names.toSorted((a, b) => nameLikeness(b) - nameLikeness(a) || b.length - a.length)[0];
  const isOther = (name: string): boolean =>
    name !== best && (nameLikeness(name) === 2 || isLowerName(name)) && !shares(name, best as string);
  if (best === undefined || names.some(isOther)) return undefined;
  const isTyped =
    kinds.includes('has') ||
    (kinds.includes('caption') && !kinds.includes('rule')) ||
    seen.isCrossed ||
    isTwice(names, best) ||
    isOnRule(said, best);
  const kind = kindOf({ ...seen, isTyped, isInitialled: kinds.includes('initials') });
  const isToFill = kinds.includes('rule') || kinds.includes('label') || isDateToFill(dated) || /[:–—-]\s*$/u.test(said);
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

/** "Ana" and "Ana Ruiz": the same person, said twice. */
function shares(one: string, other: string): boolean {
  const words = new Set(other.toLowerCase().split(/[\s.]+/));
  return one
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => word.length > 1 && words.has(word));
}

/** Printed and typed; "Ana Ruiz (Planning)" is neither. */
function isTwice(names: readonly string[], best: string): boolean {
  const others = names.filter((name) => name !== best);
  return (
    others.length + 1 < names.length ||
    others.some((name) => shares(name, best) || isGivenName(name) || isLowerName(name))
  );
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
