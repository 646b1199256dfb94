import { recently } from '../../text/recently.js';
import { plain } from '../source/plain.js';
import { isNameInAccount } from './accounts.js';
import { isDateLike } from './dates.js';
import { isGivenName } from './given-names.js';
import { isBlankName, isLowerName, isRoleTitle, nameLikeness } from './names.js';
import { NOT_YET } from './not-yet.js';
import { BEFORE_NAME } from './signature-labels.js';
import { SIGNED } from './signed-by.js';
import { SIGNING_DATE } from './signing-date.js';
import { isVacant } from './status.js';

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

/** Below what somebody has written on a line of a form: "Team member name", "(Signature of student)". */
const CAPTION =
  /^(?:(?:team|group|project|board)[ -])?(?:members?|students?|participants?)(?:['’]s?)? (?:(?:full|printed) )?(?:name|signature)(?: and date)?$|^(?:signature|name) of (?:the )?(?:(?:team|group|project|board)[ -])?(?:member|student|participant)$|^(?:(?:grupp|team)?medlemmens?|deltagarens|elevens|studentens) (?:namn|underskrift|namnteckning)$|^(?:nombre|firma)(?: (?:completo|y apellidos?))? de(?:l|la)? (?:integrante|miembro|alumn[oa]|estudiante|participante)(?: del (?:equipo|grupo))?$|^(?:name|unterschrift) des (?:team)?mitglieds$|^(?:nom|signature) du membre$/iu;

/** Before a name: "Member 2:", "Name:", "3.", "X", a dash. */
const COUNTED = new RegExp(
  `^(?:[–—~*•-]\\s+|#?\\d{1,2}\\s*[:.)]\\s*|(?:signature|underskrift|firma|sign|${BEFORE_NAME})\\s*#?\\d{0,2}\\s*:\\s*)`,
  'iu',
);

const CROSSED = /^(?:[xX][.:]?\s+(?=["“_]|\p{Lu}[\p{L}.])|[xX]\/\s*|[xX](?=_)|\/?[sS]\/\s*)/u;

/** "Ana Ruiz on 3 May" */
const BEFORE_DATE = /(?<=[\p{L})])\s+(?:on|el|am|le)\s+–(?=\s|$)/giu;

/** "Monday 3 May 2026", "lunes, 3 de mayo": the weekday of a date. */
const DAY_BEFORE =
  /(?<![\p{L}])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+(?:den\s+|the\s+|el\s+)?(?=\d)/iu;

const SIGNING_DATES = new RegExp(SIGNING_DATE, 'giu');

/** What a line consists of in which somebody may sign. */
export interface Parts {
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

export const partsOf: (line: string) => Parts = recently(readParts);

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
    .replace(DAY_BEFORE, date === undefined ? '$&' : ' ')
    .replace(date ?? '\u0000', ' – ')
    .replaceAll(SIGNING_DATES, ' – ')
    .replaceAll(BEFORE_DATE, ' – ')
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

type Part = 'name' | 'role' | 'date' | 'has' | 'not' | 'rule' | 'label' | 'caption' | 'initials';

function kindOfPart(part: string): Part | undefined {
  if (/^(?:_+|\.{4,}|…+)$/.test(part)) return 'rule';
  if (CAPTION.test(part)) return 'caption';
  if (LABEL.test(part)) return 'label';
  if (HAS.test(part)) return 'has';
  if (HAS_NOT.test(part) || isVacant(part)) return 'not';
  if (isDateLike(part)) return 'date';
  if (/^(?:\p{Lu}[.\s]{0,2}){1,4}$/u.test(part) && (part.length < 4 || part.includes('.'))) return 'initials';
  if (isName(part)) return 'name';
  return isRoleTitle(part) ? 'role' : undefined;
}

/** Whether words could be somebody where people do nothing but sign, in small letters or as an account, too. */
export function isName(words: string): boolean {
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
