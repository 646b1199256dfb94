import { isHan, spacedHan } from '../words/han.js';
import { LANGUAGES, wordsIn } from '../words/languages.js';
import { plain } from '../source/plain.js';
import { tokensOf } from '../words/phrasebook.js';
import type { ImportWords } from '../words/words.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'];

/** A weekday in a text: in English, with which of the month it is where the text says so. */
export interface SaidDay {
  readonly day: string;
  readonly ordinal?: string;
  /** Among the tokens of the text, that of the weekday. */
  readonly at: number;
}

let weekdays: ReadonlyMap<string, string> | undefined;
let ordinals: ReadonlyMap<string, string> | undefined;

/** Monday, in English, for "måndagar" and "måndagsmöte". */
export function dayOfToken(token: string): string | undefined {
  weekdays ??= englishFor(({ weekdays: names }) => names, DAYS);
  return token.length > 2 || isHan(token) ? weekdays.get(OF_DAY.exec(token)?.[1] ?? token) : undefined;
}

/** "Måndagsmöte", "Freitagsrunde": of what comes back on a weekday. */
const OF_DAY =
  /^((?:man|tis|ons|tors|fre|lor|son)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:maan|dins|woens|donder|vrij)dag)s?(?:ochtend|middag|avond|overleg|vormittags?|nachmittags?|abends?|morgon|eftermiddag|kvall|mot\w+|traff\w*|avstamning\w*|genomgang\w*|planering\w*|fika\w*|frukost\w*|demo\w*|meeting\w*|standup\w*|sync\w*|retro\w*|runden?|treffen|termine?|sitzung\w*|besprechung\w*)$/;

/** Whether a weekday stands before what people come together for: "Monday meeting", "Thursday sync". */
export function isDayOfMeeting(token: string, next: string | undefined): boolean {
  return OF_DAY.test(token) || MET.test(next ?? '');
}

const MET =
  /^(?:meetings?|syncs?|standups?|calls?|checkins?|check|retros?|retrospectives?|demos?|planning|huddles?|sessions?|workshops?|mote|moten|avstamning|avstamningar)$/;

/** Between two weekdays on which the same happens: "Mondays & Wednesdays", "tis- och torsdagar", "Mon 3 pm and Wed 4 pm". */
const JOINT =
  /^-?(?:\s*(?:@|at|from|between|kl\.?|klockan|från|mellan|a las|de|entre|um|von|om|van|[àd]?às|das)?\s*\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|uhr|uur|h)?(?:\s?(?:-|–|to|till|a|bis|tot|às)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?|uhr|uur|h)?)?)?\s*(?:,|\/|&|\+|,?\s(?:and|och|samt|y|e|und|et|en|和|与|及|ac)\s)\s*(?:and |och |y |e |und |et |en )?(?:(?:on|every|each|på|varje|los|el|cada|todos los|am|jeden|le|op|elke|iedere|às?|aos?|na|toda) ){0,2}$/iu;

/** The words of a text in which "mån" stands for Monday, of which no token can tell; "1 gång/mån" is each month. */
export function withDays(text: string): string {
  const words = withWholeDays(spacedHan(plain(text))).replaceAll(
    /(?<!\p{L}|\/|per |gång |ggr )mån(?!\p{L})\.?/giu,
    'måndag',
  );
  return IS_COUNTED.test(words) ? withCounted(words) : words;
}

/** "M/W/F", "MWF", "T & Th": the letters of several weekdays. */
const IN_LETTERS =
  /(?<![\p{L}\d/.])(?:MWF|MW|TTh|TuTh|(?:M|Tu?|W|Th|F)(?:\s?[,/&]\s?(?:M|Tu?|W|Th|F)){1,4})(?![\p{L}\d/])/gu;
const BY_LETTER: { readonly [letter: string]: string } = { M: 'Monday', T: 'Tuesday', W: 'Wednesday', F: 'Friday' };

function withWholeDays(words: string): string {
  return words.replaceAll(IN_LETTERS, (row) =>
    [...row.matchAll(/Th|[MTWF]/g)].map(([letter]) => (letter === 'Th' ? 'Thursday' : BY_LETTER[letter])).join(', '),
  );
}

function withCounted(words: string): string {
  return words
    .replaceAll(COUNTED_DAY, (_, day: string) => `${COUNTED[Number(day) - 2]}feira`)
    .replaceAll(FEIRA, '$1feira$2')
    .replaceAll(FEIRA_BEFORE, (row) => row.replaceAll(EACH_COUNTED, '$1feira'));
}

/** "2ª feira", "quarta-feira": in Portuguese days are counted, and "segunda" alone is the second of anything. */
const IS_COUNTED = /[2-6][ªa]s?[- ]feira|segunda|terça|quarta|quinta|sexta/iu;
const COUNTED = ['segunda', 'terça', 'quarta', 'quinta', 'sexta'];
const COUNTED_DAY = /(?<!\d)([2-6])[ªa]s?[- ]feiras?(?!\p{L})/giu;
const FEIRA = /(?<!\p{L})(segunda|terça|quarta|quinta|sexta)s?[- ]feira(s?)(?!\p{L})/giu;

/** "Toda terça", "às terças e quintas", "segunda e quarta-feira". */
const ROW = ((day: string) => `${day}(?:(?:, | e | a | ou |/)(?:às )?${day})*`)(`(?:${COUNTED.join('|')})s?`);
const FEIRA_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?<=(?:toda|às|todas as|cada) )${ROW}(?![-\\p{L}])|${ROW}(?=(?:, | e | a | ou |/)(?:${COUNTED.join('|')})feira))`,
  'giu',
);
const EACH_COUNTED = new RegExp(`(${COUNTED.join('|')})s?(?!\\p{L})`, 'giu');

/** "Monday", "Mon and Thu at 3 pm", "Tuesday mornings": weekdays and times, and nothing besides. */
export function isOfDaysAlone(text: string): boolean {
  const [first, ...rest] = withDays(text)
    .replaceAll(BESIDE_DAYS, ' ')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map((word) => tokensOf(word)[0] ?? '');
  return first !== undefined && [first, ...rest].every((token) => dayOfToken(token) !== undefined);
}

const BESIDE_DAYS =
  /\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?\s?m\b\.?|uhr|uur|h\b)?|(?<!\p{L})(?:and|och|y|e|und|et|en|at|from|to|kl|klockan|de|a las?|um|von|bis|om|van|tot|uur|op|às?|aos|das|ochtend|middag|manhã|tarde|mornings?|afternoons?|evenings?|(?:por|en) la (?:mañana|tarde|noche)|morgon|förmiddag|eftermiddag|kväll)(?!\p{L})/giu;

const TIMES_A_WEEK: readonly (string | undefined)[] = [
  undefined,
  undefined,
  'twice-weekly',
  'three times a week',
  'four times a week',
];

/** How often a week, of what is on several weekdays that stand together; "Monday to Thursday" and "Monday or Friday" do not. */
export function timesOnDays(text: string): string | undefined {
  const said = withDays(text);
  const days = [...said.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const day = dayOfToken(tokensOf(word)[0] ?? '');
    return day === undefined ? [] : [{ day, start: index, end: index + word.length }];
  });
  const apart = days.findIndex(({ start }, index) => {
    const between = said.slice(days[index - 1]?.end ?? start, start);
    return index > 0 && (between.length > 40 || !JOINT.test(between));
  });
  const together = days.slice(0, apart < 0 ? undefined : apart).map(({ day }) => day);
  return TIMES_A_WEEK[new Set(together).size];
}

/** The weekdays of a text; in "first and third Tuesday", twice the same. */
export function daysOf(tokens: readonly string[]): SaidDay[] {
  return tokens.flatMap((token, at): SaidDay[] => {
    const day = dayOfToken(token);
    if (day === undefined) return [];
    const before = ordinalsBefore(tokens, at);
    return before.length === 0 || isEverySecond(tokens.slice(0, at))
      ? [{ day, at }]
      : before.map((ordinal) => ({ day, ordinal, at }));
  });
}

function ordinalsBefore(tokens: readonly string[], at: number): string[] {
  ordinals ??= englishFor(({ ordinals: names }) => names, ORDINALS);
  const last = ordinals.get(tokens[at - 1] ?? '');
  if (last === undefined) return [];
  const other = /^(?:and|och|und|y|e|et|en)$/.test(tokens[at - 2] ?? '')
    ? ordinals.get(tokens[at - 3] ?? '')
    : undefined;
  return other === undefined ? [last] : [other, last];
}

/** "every second", "varannan", "jeden zweiten" before a weekday. */
export function isEverySecond(before: readonly string[]): boolean {
  return /(?:\b(?:every|each) (?:second|2nd|other|alternate)|\bvarannan|\bjede[nr] zweiten?|\balternate|\bcada dos|\bom de|\b(?:elke|iedere) tweede)$/.test(
    before.slice(-2).join(' '),
  );
}

function englishFor(
  part: (words: ImportWords) => readonly string[],
  english: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((words) =>
      part(words).flatMap((names, index) =>
        wordsIn(names)
          .flatMap(tokensOf)
          .map((name): [string, string] => [name, english[index] as string]),
      ),
    ),
  );
}
