import { plain } from '../source/plain.js';
import { dayIn, isDateLike } from './dates.js';
import { isRoleTitle, nameLikeness } from './names.js';
import { isVacant, peopleIn, personIn, rolesIn, type Person } from './people.js';

/** A signature outside a table. */
export interface SignedLine {
  readonly person: Person;
  readonly signed?: string;
  readonly kind?: string;
  /** Whether it is a place to sign, in which nobody has. */
  readonly isOpen?: boolean;
}

const LABEL = /^(?:\*\*|__)?\s*([\p{L} /’'-]{2,40}?)\s*:?\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(.*)$/u;

const LABELS: readonly (readonly [part: 'name' | 'role' | 'sign' | 'date', pattern: RegExp])[] = [
  [
    'name',
    /^(?:print(?:ed)? name|name|namn|namnförtydligande|nombre|nom|member|team member|signed by|approved by|signed|undertecknat av|firmado por|signé par|godkänt av|aprobado por)$/i,
  ],
  ['role', /^(?:role|title|position|roll|titel|befattning|rol|cargo|puesto|rolle|funktion|rôle|fonction)$/i],
  ['sign', /^(?:signature|sign|underskrift|namnteckning|signatur|firma|unterschrift)$/i],
  ['date', /^(?:date|date signed|datum|fecha|signed on|dated)$/i],
];

/**
 * The signatures in some lines, in the forms people write them: "Name: … Date: …" on lines of their own, a name with a
 * rule or a date beside it, a name with role and date below it. Empty where the lines are none.
 */
export function signaturesIn(lines: readonly string[], isExpected: boolean): SignedLine[] {
  const given = lines.flatMap(namesInRow).filter((line) => plain(line) !== '' && !isPlace(line));
  const labelled = byLabels(given);
  if (labelled.length > 0) return labelled;
  const [only, more] = given;
  const inRow = isExpected && only && !more ? peopleIn(only, { short: false, many: true }) : [];
  if (inRow.length > 1) return inRow.map((person) => ({ person, kind: 'typed' }));
  const told = only && !more ? inSentence(only) : [];
  if (told.length > 1) return told;
  const block = oneBlock(given, isExpected);
  if (block) return [block];
  const each = withDates(given).map((line) => oneLine(line, isExpected));
  return each.length > 0 && each.every((found) => found !== undefined) ? each : [];
}

/** Of what stands before and behind a rule, the printed name is the one that is written out. */
function printedName(said: string): string {
  const parts = said.split(/\s*(?:_{3,}|\.{5,})\s*/).filter((part) => part.trim() !== '');
  const first = (part: string): string => part.split(/,\s/)[0] as string;
  const names = parts.filter((part) => nameLikeness(first(part)) === 2 && !isDateLike(part));
  return names.length > 1
    ? [
        ...names.toSorted((a, b) => first(b).length - first(a).length).slice(0, 1),
        ...parts.filter((part) => !names.includes(part)),
      ].join(' ')
    : said;
}

/** A date on a line of its own belongs to the line above. */
function withDates(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((all, line) => {
    const last = all.at(-1);
    const words = plain(line);
    const rest = words.replace(DATE, '').replaceAll(/^\[.?\]|[()]/g, '');
    const isDate = isDateLike(words.replace(/^\p{L}+:\s*/u, '')) && nameLikeness(rest) < 2;
    return last !== undefined && isDate && !DATE.test(last) ? [...all.slice(0, -1), `${last} ${line}`] : [...all, line];
  }, []);
}

/** "Signed off by Ana Ruiz (3 May 2026) and Bo Lind (4 May 2026)." */
function inSentence(line: string): SignedLine[] {
  const words = plain(line);
  const said = SIGNED.exec(words)?.[0];
  if (said === undefined) return [];
  const dates = words.split(/\)/).map((part) => DATE.exec(part)?.[0]);
  const people = peopleIn(words.slice(said.length).replace(/\.$/, ''), { short: false, many: true });
  return people.map((person, index) => {
    const date = dates[index];
    return { person: { ...person, roles: [] }, ...(date && { signed: dayIn(date) ?? date }), kind: 'typed' };
  });
}

function isPlace(line: string): boolean {
  const words = plain(line);
  return PLACE.test(words) && dayIn(words) !== undefined && words.split(/\s+/).length < 9 && isPlaceName(words);
}

/** One word, or several after which a comma stands; "Ana Ruiz den 3 maj 2026" is somebody. */
function isPlaceName(words: string): boolean {
  return /^[\p{L}-]+\s+(?:den|the|on|am|el|le)\s|^[^,\d]+,\s/iu.test(words);
}

/** "Ana Ruiz      Bo Lind", as below the lines of two who sign side by side. */
function namesInRow(line: string): string[] {
  const marked = line.trim().split(/\s+(?=(?:Fdo\.|Firmado:|Signed:|Undertecknat:|\/s\/)\s*\S)/u);
  if (marked.length > 1) return marked;
  const parts = line.trim().split(/\s{3,}/);
  return parts.length > 1 && parts.every((part) => nameLikeness(part) === 2) ? parts : [line.trim()];
}

interface Parts {
  name?: string;
  role?: string;
  sign?: string;
  date?: string;
}

function byLabels(lines: readonly string[]): SignedLine[] {
  const records: Parts[] = [];
  for (const line of lines.flatMap((whole) => whole.split(/\s{3,}|\t|(?<=_)\s+(?=\p{L})/u))) {
    const [, label = '', value = ''] = LABEL.exec(line) ?? [];
    const part = LABELS.find(([, pattern]) => pattern.test(label.trim()))?.[0];
    if (!part) {
      if (records.length === 0) return [];
      continue;
    }
    const last = records.at(-1);
    if (!last || (last[part] !== undefined && part !== 'sign')) records.push({ [part]: plain(value) });
    else last[part] = plain(value);
  }
  return records.flatMap(({ name, role, sign: said, date: dated }): SignedLine[] => {
    // "Signature: Ana Ruiz, 3 May 2026"
    const inside = dated === undefined ? DATE.exec(said ?? '')?.[0] : undefined;
    const sign = inside ? said?.replace(inside, '').replace(/[\s,.;()–-]+$/u, '') : said;
    const date = dated ?? inside;
    if (sign === undefined && date === undefined) return [];
    const written = [name, sign].find((words) => words !== undefined && !isBlank(words) && nameLikeness(words) > 0);
    const person = written ? personIn(written, { short: true, many: false }) : undefined;
    if (!person) return [];
    const roles = role && !isBlank(role) ? rolesIn(role) : [];
    return [
      {
        person: { ...person, roles: [...person.roles, ...roles] },
        ...(date && !isBlank(date) && { signed: dayIn(date) ?? date }),
        ...(sign && !isBlank(sign) && { kind: 'typed' }),
      },
    ];
  });
}

function isBlank(words: string): boolean {
  return /^[_.\s…–—-]*$/.test(words);
}

/** A name, and below it a role and a date, or the place for one. */
function oneBlock(lines: readonly string[], isExpected: boolean): SignedLine | undefined {
  if (lines.length < 2 || lines.length > 5) return undefined;
  const words = lines.map(plain);
  const isRuled = words.some((text) => isBlank(text) && text.length > 3);
  const isRest = (text: string): boolean =>
    isRoleTitle(text) ||
    isDateLike(text.replace(/^\p{L}{3,12}:\s*/u, '')) ||
    isBlank(text) ||
    /^(?:date|datum|fecha|signature|underskrift|firma|unterschrift|ort|place)\s*:?\s*_*$/i.test(text) ||
    /^\[[^[\]]*(?:sign|date|firma|underskrift)[^[\]]*\]$/i.test(text) ||
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
  if (date === undefined && !isExpected && !words.some(isBlank)) return undefined;
  const role = words.find((text) => text !== name && isRoleTitle(text) && !isDateLike(text));
  return {
    person: { ...person, roles: [...person.roles, ...(role ? rolesIn(role) : [])] },
    ...(date && { signed: dayIn(date) ?? date }),
  };
}

/** Before the name of somebody who signs: "Electronically signed by", "Signed (chair):", "/s/". */
export const SIGNED: RegExp =
  /^(?:\/s\/|[Xx]\s*_+|(?:(?:e|electronically|digitally|digitalt|elektroniskt|electrónicamente|digitalmente)[ -])?(?:signed|approved|accepted|agreed|read and agreed|signerat|undertecknat|godkänt|firmado|fdo\.?|aprobado|aceptado|unterzeichnet|gez\.?|signé)(?:\s+off)?(?:\s+(?:electronically|digitally|elektroniskt|digitalt|electrónicamente|digitalmente))?(?:\s*\([^()]*\))?(?:\s+(?:by|av|por|von|par))?(?:\s*\([^()]*\))?:?|(?:signature|underskrift|firma|unterschrift)(?:\s*\([^()]*\))?\s*:)\s*/iu;

/** A date inside a line: "2026-05-03", "3 de mayo de 2026", "den 3 maj 2026", "May 3rd, 2026". */
const DATE =
  /(?:\d{4}[-/]\d{2}[-/]\d{2}|\d{1,2}[-/]\p{L}{3,10}[-/]\d{4}|\d{1,2}[.,/-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+|del\s+)?\d{4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|(?<=\p{L}\s{1,9})\d{6}(?:-?\d{2})?(?!\d)|\[[^[\]]*dat[^[\]]*\])/iu;

/** "Lund den 3 maj 2026", "Madrid, a 3 de mayo de 2026": where and when people sign, and nobody. */
const PLACE = /^\p{Lu}[\p{L} -]{2,30}?,?\s+(?:den|the|on|a|am|el|le)\s+(?:\d|(?:the\s+)?\d{1,2}(?:st|nd|rd|th))/iu;

/** Behind the name of somebody who is still to sign. */
const PENDING =
  /[\s([–—:-](?:(?:signature )?pending|not (?:yet )?signed|unsigned|awaiting(?: signature)?|to (?:be signed|sign)|pendiente(?: de firma)?|sin firmar|(?:ej|inte) (?:undertecknat|signerat|skrivit under)|väntar|saknas|ausstehend|en attente|TBD)[\])]?\s*$/iu;

/** "Ana Ruiz ______  Date: ____": a rule behind a name, and nothing on it. */
const RULE_BEHIND =
  /^(?!.*\b(?:signed|signerat|undertecknat|firmad[oa]|unterschrieben)\b)[^_]*\p{L}[^_]*[\s:]_{3,}[\s_|/]*(?:(?:date|signature|datum|underskrift|fecha|firma|unterschrift)\s*:?[\s_/]*)*$/iu;

/** "2 :", "Team Member 3:", "Name:": what only counts or announces those who sign. */
const COUNTED =
  /^(?:#?\d{1,2}\s*[:.)]|(?:(?:print(?:ed)?|full) name|name|namn|nombre|nom|(?:team |group |committee )?members?|(?:grupp|team)?medlem|miembro(?: del equipo)?|integrante|(?:team)?mitglied|membre|student|estudiante|deltagare)\s*#?\d{0,2}\s*:(?=\s*\S))\s*/iu;

/** "Ana Ruiz ________ 3 May 2026", "/s/ Ana Ruiz", "- [x] Ana Ruiz". */
function oneLine(line: string, isExpected: boolean): SignedLine | undefined {
  const words = plain(line);
  const ticked = /^(?:\[([xX✓ ]?)\]|([☑✓✔✅])|☐)\s*/u.exec(words);
  const said = words
    .slice(ticked?.[0].length ?? 0)
    .replace(COUNTED, '')
    .replace(SIGNED, '')
    .replace(/\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s+\(?[A-Z]{2,5}\)?)?(?=$|[\s,;)])/i, '');
  const date = DATE.exec(said)?.[0];
  const hasRule = /_{3,}|\.{5,}/.test(said);
  const isBlankLine = /^[^:]+:\s*$/u.test(said);
  const rest = printedName(said)
    .replace(date ?? '\u0000', '')
    .replaceAll(/_{2,}|\.{4,}/g, ' ')
    .replaceAll(
      /\b(?:date|signature|datum|fecha|firma|underskrift|signed|signerat|undertecknat|firmad[oa]|unterschrieben|on|the|den|el)\b\s*:?|\bsigné(?:e|\b)/gi,
      ' ',
    )
    .replace(/^\s*[✓✔☑✅]\s*|\s*(?:[✓✔☑✅]|✍\ufe0f?)(?=\s|$)/gu, ' ')
    .replaceAll(/\(\s*\)/g, ' ')
    .replaceAll(/\s{2,}/g, ' ')
    .replaceAll(/^[\s,;:|–—/-]+|[\s,;:|–—/-]+$/g, '');
  if (!isExpected && !date && !hasRule && !ticked && said === words) return undefined;
  const person =
    rest === '' || isVacant(rest) || rest.length > 90
      ? undefined
      : personIn(rest, { short: isExpected && (hasRule || ticked !== null || isBlankLine), many: false });
  if (!person) return undefined;
  const isTicked = ticked !== null && (ticked[1] ?? ticked[2] ?? '').trim() !== '';
  const kind = isTicked ? 'checkbox' : /^\/s\//i.test(words) ? 'typed' : undefined;
  const isOpen =
    kind === undefined &&
    date === undefined &&
    (PENDING.test(said) ||
      isBlankLine ||
      (said.length < 200 && RULE_BEHIND.test(said)) ||
      (ticked !== null && !isTicked));
  return { person, ...(isOpen && { isOpen }), ...(date && { signed: dayIn(date) ?? date }), ...(kind && { kind }) };
}
