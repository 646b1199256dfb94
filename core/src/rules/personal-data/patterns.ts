import { wordPattern } from '../../text/word-pattern.js';

/** What kind of private matter a stretch of text is, in the words of the message. */
export type PrivateMatter =
  'a phone number' | 'a private e-mail address' | 'a home address' | 'a personal number' | 'a date of birth';

export interface Pattern {
  readonly matter: PrivateMatter;
  readonly pattern: RegExp;
  /** What every text that fits the pattern has, seen at a glance: most texts need not be tried on the pattern itself. */
  readonly sign: RegExp;
}

/** +44 7700 900123, 0170 1234567, (555) 123-4567 */
const PHONE: Pattern = {
  matter: 'a phone number',
  sign: /(?:\d\D{0,3}){7}/,
  pattern:
    /(?<![\w+.:/-])(?:\+\d{1,3}[\s./-]?(?:\(0?\d{1,4}\)[\s./-]?)?\d(?:[\s./-]?\d){6,11}|0\d{2,5}[\s/-]\d(?:[\s-]?\d){4,9}|0\d(?:[ .-]\d{2}){4}|\(\d{3}\)\s?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|0\d{9,11})(?![\w-])/g,
};

/** Services where private people have their mail. */
const PROVIDERS =
  'gmail|googlemail|gmx|web|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|t-online|freenet|posteo|mail|proton|protonmail|orange|wanadoo|free|laposte|sfr|libero|yandex|qq|163|126|naver|telia|bluewin|terra';

const EMAIL: Pattern = {
  matter: 'a private e-mail address',
  sign: /@/,
  pattern: new RegExp(
    `(?<![\\w.+-])[\\w.+-]{1,64}@(?:${PROVIDERS})\\.(?:com|net|org|de|at|ch|fr|es|it|me|ru|co\\.uk|co\\.kr|se|nl|be|eu)(?![\\w.-]*\\w)`,
    'gi',
  ),
};

/** 14 Elm Street, Lindenstraße 5, 12 rue des Lilas, Calle Mayor 3 */
const STREET: Pattern = {
  matter: 'a home address',
  sign: /\d/,
  pattern: wordPattern(
    String.raw`(?<![\p{L}\d])(?:\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court|Boulevard|Blvd|Terrace|Crescent|Close|Gardens)|\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|gasse|allee|weg|platz) \d{1,4}\s?[a-z]?|\d{1,4},? (?:rue|avenue|boulevard|chemin|impasse|allée) (?:de |des |du |d[’']|la |les )*\p{Lu}[\p{L}-]+|(?:Calle|Avenida|Plaza|C/) (?:de |del |la |los )*\p{Lu}[\p{L} ]{1,40}?,? \d{1,4})(?![\p{L}\d])`,
    'gu',
  ),
};

const NUMBER: Pattern = {
  matter: 'a personal number',
  sign: /\d[\d -]{2,}\d/,
  pattern: wordPattern(
    String.raw`(?<!\p{L})(?:(?:student|matriculation|passport|social security|national insurance|id card|tax|payroll)(?:['’]?s)?\s*(?:number|no\.?|id|nr\.?|#)\s*[:#]?\s*[A-Za-z]{0,2}\d[\d -]{3,}\d|SSN\s*[:#]?\s*\d[\d -]{6,}\d|matr(?:ikel|\.)(?:-?\s?nummer|-?\s?nr\.?)\s*:?\s*\d{4,}|(?:numéro|n°)\s*(?:d[’'])?étudiante?\s*:?\s*\d{4,}|DNI\s*:?\s*\d{7,8}[A-Z]?)`,
    'giu',
  ),
};

const BIRTH: Pattern = {
  matter: 'a date of birth',
  sign: /bor|bir|d\.?o|geb|né|nac/i,
  pattern: wordPattern(
    String.raw`(?<!\p{L})(?:born(?: on| in)?|date of birth|d\.?o\.?b\.?|birthday|geboren(?: am)?|geburts(?:datum|tag)|geb\.|née? le|date de naissance|nacid[oa] el|fecha de nacimiento)\s*:?\s*(?:the )?(?:\d{1,2}(?:st|nd|rd|th|\.)?[\s./-]*(?:\p{L}+|\d{1,2})\.?[\s./-]*\d{2,4}|\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})`,
    'giu',
  ),
};

/** A row of digits behind a name: nobody's name has one. */
const BARE_NUMBER: Pattern = {
  matter: 'a personal number',
  sign: /\d{6}/,
  pattern: /(?<![\w-])[a-z]?\d{6,9}(?![\w-])/gi,
};

/** What never belongs into a charter, whoever it is about. */
export const ALWAYS: readonly Pattern[] = [NUMBER, BIRTH];
/** What does not belong where a person is described. */
export const OF_A_PERSON: readonly Pattern[] = [PHONE, EMAIL, STREET, NUMBER, BIRTH];
/** In other texts a number may be that of an office; beside a member's name it is that of the member. */
export const BESIDE_A_NAME: readonly Pattern[] = [PHONE, EMAIL, NUMBER, BIRTH];
export const IN_A_NAME: readonly Pattern[] = [PHONE, EMAIL, NUMBER, BARE_NUMBER];
