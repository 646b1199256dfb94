import { plain } from '../source/plain.js';
import { dayIn, isDateLike } from './dates.js';
import { withoutBrackets } from './outside-brackets.js';
import { isBlankName, isRoleTitle, nameLikeness } from './names.js';
import { NOT_YET } from './not-yet.js';
import { isVacant } from './status.js';
import { personIn, type Person } from './person.js';
import { rolesIn } from './roles-in.js';
import { SIGNING_DATE } from './signing-date.js';

/** A signature outside a table. */
export interface SignedLine {
  readonly person: Person;
  readonly signed?: string;
  readonly kind?: string;
  /** Whether it is a place to sign, in which nobody has. */
  readonly isOpen?: boolean;
}

const LABEL = /^(?:\*\*|__)?\s*([\p{L}\d# /’'-]{2,40}?)\s*:?\s*(?:\*\*|__)?\s*:\s*(?:\*\*|__)?\s*(.*)$/u;

/** What may be said before a value, with a number where there are several. */
const LABELS: readonly (readonly [part: keyof Parts, pattern: RegExp])[] = [
  [
    'name',
    /^(?:print(?:ed)? name|(?:full |your )?name|namn|namnförtydligande|nombre(?: completo| y apellidos?)?|nom(?: et prénom)?|(?:(?:team|group|project|board) )?(?:member|student|participant)|(?:grupp|team)?medlem|deltagare|elev|miembro|integrante|alumn[oa]|estudiante|(?:team)?mitglied|membre|étudiante?|nome(?: completo)?|membro|aluno|naam|(?:team|groeps)lid|姓名|成员|组员|enw|aelod|signed by|approved by|undertecknat av|signerat av|firmado por|signé par|godkänt av|aprobado por|assinado por|aprovado por|ondertekend door)(?: #?\d{1,2})?$/i,
  ],
  [
    'role',
    /^(?:role|title|position|roll|titel|befattning|rol|cargo|puesto|rolle|funktion|rôle|fonction|papel|função|functie|职务|角色|rôl|swydd)$/i,
  ],
  [
    'sign',
    /^(?:(?:digital |e-?)?signature|sign(?:ed)?|underskrift|namnteckning|signatur|signerat|firmad[oa]|firma|unterschrift|unterzeichnet|signé|assinatura|rubrica|handtekening|paraaf|签名|签字|簽名|llofnod(?:wyd)?|arwyddwyd)(?: #?\d{1,2})?$/i,
  ],
  ['date', /^(?:date|date signed|datum|fecha|data|signed on|dated|日期|dyddiad)$/i],
];

/** Before the name of somebody who signs, with a number or without: "Member 2:", "Name:". */
export const BEFORE_NAME: string =
  '(?:print(?:ed)?|full) name|name|namn|nombre|nom|(?:team |group |committee )?members?|(?:grupp|team)?medlem|miembro(?: del equipo)?|integrante|(?:team)?mitglied|membre|student|estudiante|alumn[oa]|deltagare|nome|membro|naam|(?:team|groeps)lid|姓名|enw';

/** Where another label begins on the same line. */
const NEXT_LABEL =
  /\s{3,}|\t|(?<=_)\s+(?=\p{L})|(?<=[^\s,;|]),?(?:\s+[|;])?\s+(?=(?:\*\*|__)?(?:date|datum|fecha|data|signature|underskrift|firma|unterschrift|assinatura|handtekening|日期|签名|签字|dyddiad|llofnod)\s*(?:\*\*|__)?:)/iu;

interface Parts {
  name?: string;
  role?: string;
  sign?: string;
  date?: string;
}

/** "Name Ana Ruiz  Date 5/3/26": labels without a colon, as on a form that was filled in. */
const FILLED =
  /^(name|namn|nombre|nom|signed|signature|underskrift|firma|unterschrift)\s+(\p{Lu}[^:_]{2,60}?)[\s,;–-]+(date|datum|fecha)\s+(?=[\d[]|(?:den|\p{L}{3,10}\.?)\s\d)/iu;

/** "Name: …", "Signature: …", "Date: …", or a name above such; empty where the lines are none. */
export function labelledSignatures(lines: readonly string[]): SignedLine[] {
  const records: Parts[] = [];
  for (const [line, whole] of lines.flatMap(labelsIn)) {
    const [, label = '', value = ''] = LABEL.exec(line) ?? [];
    const part = LABELS.find(([, pattern]) => pattern.test(label.trim()))?.[0];
    const last = records.at(-1);
    const holder = part ? undefined : heldBy(label, plain(value));
    if (holder && line !== whole) records.push(holder);
    else if (part) {
      const isNext = last?.[part] !== undefined && (part !== 'sign' || last.name === undefined);
      if (!last || isNext) records.push({ [part]: plain(value) });
      else last[part] = plain(value);
    } else if (!addBare(records, plain(line))) return [];
  }
  return records.some(({ sign, date }) => sign !== undefined || date !== undefined) ? records.flatMap(signedLine) : [];
}

/** The parts of a line that each begin with a label, with the line. */
function labelsIn(whole: string): (readonly [part: string, whole: string])[] {
  return whole
    .replace(FILLED, '$1: $2 $3: ')
    .split(NEXT_LABEL)
    .map((part) => [part, whole]);
}

/** "Supervisor: Ana Ruiz", before the place for a date. */
function heldBy(label: string, value: string): Parts | undefined {
  const isHeld = isRoleTitle(label) && nameLikeness(value) === 2 && !isRoleTitle(value) && !isBlankName(value);
  return isHeld ? { name: value, role: label } : undefined;
}

/** A line without a label: the name of the next who signs, or what the last one is. Whether there is such a line. */
function addBare(records: Parts[], said: string): boolean {
  const last = records.at(-1);
  // "Ana Ruiz (if she is back by then)"
  const words = withoutBrackets(said).trim();
  const isName = nameLikeness(words) === 2 && !isRoleTitle(words) && !isDateLike(words);
  if (isName && last && last.name === undefined && isBlank(last.sign ?? '')) last.name = words;
  else if (isName) records.push({ name: words });
  else if (last && isRoleTitle(words)) last.role ??= words;
  return isName || last !== undefined;
}

function signedLine({ name, role, sign: said, date: dated }: Parts): SignedLine[] {
  if (said === undefined && dated === undefined) return [];
  // "Signature: Ana Ruiz, 3 May 2026"
  const inside = dated === undefined ? SIGNING_DATE.exec(said ?? '')?.[0] : undefined;
  const sign = inside ? said?.replace(inside, '').replace(/(?<![\s,.;()–-])[\s,.;()–-]+$/u, '') : said;
  const date = dated ?? inside;
  const written = [name, sign?.replace(STILL_TO_SIGN, '')].find(
    (words) => words !== undefined && !isBlank(words) && nameLikeness(words) > 0,
  );
  const person = written ? personIn(written, { short: true, many: false }) : undefined;
  if (!person) return [];
  const roles = role && !isBlank(role) ? rolesIn(role) : [];
  const isDated = date !== undefined && !isBlank(date);
  const isTyped = sign !== undefined && !isBlank(sign) && !STILL_TO_SIGN.test(sign);
  return [
    {
      person: { ...person, roles: [...person.roles, ...roles] },
      ...(isDated && { signed: dayIn(date) ?? date }),
      ...(isTyped && { kind: 'typed' }),
      ...(!isDated && !isTyped && { isOpen: true }),
    },
  ];
}

/** "(agreed, but to be signed) ____" */
const STILL_TO_SIGN = new RegExp(
  `(?:\\([^()]*\\b(?:${NOT_YET})\\)|\\[[^[\\]]*\\b(?:${NOT_YET})\\]|(?:^|\\s)(?:${NOT_YET}))[\\s_.…–—-]*$`,
  'iu',
);

/** A rule, a gap, or words that stand for what is still to come: "[Date]", "pending". */
function isBlank(words: string): boolean {
  return isRule(words) || isBlankName(words) || /^\[[^[\]]*\]$/.test(words) || isVacant(words);
}

/** A line to be written on, or nothing. */
export function isRule(words: string): boolean {
  return /^[_.\s…–—-]*$/.test(words);
}
