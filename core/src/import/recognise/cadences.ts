import { parseCadence } from '../../calendar/cadence.js';
import { LANGUAGES, phrasesIn } from '../words/languages.js';
import { createPhrasebook, apart, tokensOf, type Phrasebook } from '../words/phrasebook.js';
import { timesAPeriod, tokensBefore } from './times-a-period.js';
import {
  dayOfToken,
  daysOf,
  isDayOfMeeting,
  isEverySecond,
  isOfDaysAlone,
  timesOnDays,
  withDays,
  type SaidDay,
} from './weekdays.js';

export interface SaidCadence {
  /** The word the format prefers ("weekly"), or the words as written where it has none ("twice a week"). */
  readonly cadence: string;
  /** Where it stands among the tokens of the text. */
  readonly start: number;
  readonly end: number;
}

let cadences: Phrasebook<string> | undefined;
let intervals: readonly Interval[] | undefined;
let every: ReadonlySet<string> | undefined;

/** How often a text says that something happens, in the order of the text. */
export function cadencesIn(text: string): SaidCadence[] {
  const tokens = tokensOf(withDays(text));
  const said = tokens.join(' ');
  cadences ??= createPhrasebook<string>((words) => words.cadences);
  const found = apart(cadences.find(tokens).filter((one) => !isOfOther(tokens, one))).map(
    ({ kind, start, end }): SaidCadence => ({ cadence: kind, start, end }),
  );
  const counted = timesAPeriod(said, (start, end) => asWritten(text, tokens, start, end));
  // "Bi-weekly (twice a week)" says what is meant.
  const others = found.filter((one) => one.cadence !== 'biweekly' || counted.every(({ start }) => start !== one.end));
  const known = [workingWeek(text), everySo(said), inMonths(said)].reduce(merge, merge(counted, others));
  return known.length > 0
    ? known.map((one) => onItsDays(one, tokens, text))
    : onWeekdays(tokens, timesOnDays(text), tokens.length < 12 && isOfDaysAlone(text));
}

/** "Monday – Friday", "L–V": every working day. */
function workingWeek(text: string): SaidCadence[] {
  const said = withDays(text);
  const match = WORKING_WEEK.exec(said);
  if (!match) return [];
  const start = tokensOf(said.slice(0, match.index)).length;
  return [{ cadence: 'daily', start, end: start + 2 }];
}

const WORKING_WEEK =
  /(?<!\p{L})(?:mon(?:days?)?|mån(?:dag(?:ar)?)?|ma(?:andag)?|seg(?:undafeira)?|lun(?:es|di)?|montags?|mo|L)\.?\s?[-–—]\s?(?:fri(?:days?)?|fre(?:dag(?:ar)?)?|vr(?:ijdag)?|sex(?:tafeira)?|vie(?:rnes)?|freitags?|fr|vendredi|ven|V)(?!\p{L})/iu;

/** "On Tuesday and Friday each week" is twice a week. */
function onItsDays(one: SaidCadence, tokens: readonly string[], text: string): SaidCadence {
  const isOfEach = one.cadence === 'weekly' && dayOfToken(tokens[one.start - 1] ?? '') !== undefined;
  return isOfEach ? { ...one, cadence: timesOnDays(text) ?? 'weekly' } : one;
}

/** "After the daily" says when, and not how often; in "todos los días lunes" each Monday is meant. */
function isOfOther(
  tokens: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    AFTER.test(tokens.slice(0, start).slice(-3).join(' ')) ||
    (/^dias?$/.test(tokens[end - 1] ?? '') && dayOfToken(tokens[end] ?? '') !== undefined)
  );
}

const AFTER =
  /\b(?:after|before|following|efter|fore|innan|(?:despues|antes) del?|tras|nach|vor|apres|avant|na|apos|(?:depois|antes) d[aeo]s?)(?: (?:the|our|each|el|la|las|los|var|vart|dem|der|le|de|het))?$/;

/** Some tokens with their accents, where the words can be told apart in the same way. */
function asWritten(text: string, tokens: readonly string[], start: number, end: number): string {
  const words = withDays(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.length === tokens.length ? words : tokens).slice(start, end).join(' ').toLowerCase();
}

/** Of two lists, those of the second only where none of the first stands. */
function merge(first: readonly SaidCadence[], second: readonly SaidCadence[]): SaidCadence[] {
  const more = second.filter((one) => first.every(({ start, end }) => one.end <= start || one.start >= end));
  return [...first, ...more].toSorted((a, b) => a.start - b.start);
}

const UNITS = ['days', 'weeks', 'months', 'years'];

interface Interval {
  readonly pattern: RegExp;
  readonly numbers: readonly string[];
  readonly units: readonly string[];
}

/** "every 3 weeks", "var tredje vecka". */
function everySo(said: string): SaidCadence[] {
  intervals ??= LANGUAGES.map(({ interval: { before, numbers, units } }) => {
    const words = tokensOf(numbers);
    const all = units.map((unit) => tokensOf(unit));
    const starts = phrasesIn(before).map((phrase) => tokensOf(phrase).join(' '));
    return {
      pattern: new RegExp(
        // "every three (3) weeks", "every 3rd week", "var 3:e vecka"
        `(?<![^ ])(?:${starts.join('|')}) (?:(?:sprint|iteration|cycle|ciclo) )?(?:(${words.join('|')})(?: \\d{1,2})?|(\\d{1,2})(?:nd|rd|th| e)?) (${all.flat().join('|')})(?![^ ])`,
      ),
      numbers: words,
      units: all.flatMap((names, index) => names.map((name) => `${name} ${UNITS[index]}`)),
    };
  });
  return intervals.flatMap(({ pattern, numbers, units }): SaidCadence[] => {
    const [whole, word, figure, unit = ''] = pattern.exec(said) ?? [];
    if (whole === undefined) return [];
    // From two to ten, and from the second to the tenth.
    const count = word === undefined ? Number(figure) : (numbers.indexOf(word) % 9) + 2;
    const english = units.find((pair) => pair.startsWith(`${unit} `))?.split(' ')[1];
    const known = parseCadence(english === 'weeks' && count === 4 ? 'monthly' : `every ${count} ${english}`);
    if (!known || count < 2) return [];
    const start = tokensBefore(said, said.indexOf(whole));
    return [{ cadence: known.word ?? `every ${count} ${english}`, start, end: start + whole.split(' ').length }];
  });
}

/** "in January, April, July and October": four months apart as far as each other. */
function inMonths(said: string): SaidCadence[] {
  const [whole = '', ...names] = FOUR_MONTHS.exec(said) ?? [];
  const at = names.map((name) => MONTHS.indexOf(name.slice(0, 3)) % 12);
  const isApart =
    at.length > 1 && at.every((month, index) => ((at[(index + 1) % 4] as number) - month + 12) % 12 === 3);
  const start = tokensBefore(said, said.indexOf(whole));
  return isApart ? [{ cadence: 'quarterly', start, end: start + whole.split(' ').length }] : [];
}

/** Their first three letters, in English, Swedish, Spanish, Portuguese and Dutch. */
const MONTHS =
  'jan feb mar apr may jun jul aug sep oct nov dec jan feb mar apr maj jun jul aug sep okt nov dec ene feb mar abr may jun jul ago sep oct nov dic jan fev mar abr mai jun jul ago set out nov dez jan feb maa apr mei jun jul aug sep okt nov dec'.split(
    ' ',
  );

const FOUR_MONTHS =
  /\b(?:in|i|en|em|im) (?:the months of )?([a-z]+) ([a-z]+) ([a-z]+) (?:and|och|y|e|und|en) ([a-z]+)\b/;

/** "every Monday", "Mondays", "on Tuesdays": weekly; "Mondays and Fridays": twice; "the first Friday": monthly. */
function onWeekdays(tokens: readonly string[], times: string | undefined, areAlone: boolean): SaidCadence[] {
  every ??= new Set(
    LANGUAGES.flatMap((words) => phrasesIn(words.every)).map((phrase) => tokensOf(phrase).at(-1) ?? ''),
  );
  const days = daysOf(tokens)
    .map((said) => ({ ...said, cadence: cadenceOfDay(tokens, said) ?? (areAlone ? 'weekly' : undefined) }))
    .filter(({ cadence }) => cadence !== undefined);
  const [first, second] = days;
  if (first?.cadence === undefined) return [];
  const isTwice = first.ordinal !== undefined && second?.at === first.at;
  const one: SaidCadence = {
    cadence: isTwice ? 'twice a month' : first.cadence === 'weekly' ? (times ?? 'weekly') : first.cadence,
    start: Math.max(0, first.at - 2),
    end: first.at + 1,
  };
  // "every Monday, and every other Thursday" says two.
  const other = days.find(({ cadence }) => cadence !== first.cadence);
  return other?.cadence === undefined || isTwice
    ? [one]
    : [one, { cadence: other.cadence, start: Math.max(one.end, other.at - 2), end: other.at + 1 }];
}

/** "the first Monday of each quarter", "… of every sprint": how often depends on what it is the first of. */
const OF_WHAT: readonly (readonly [pattern: RegExp, cadence: string | undefined])[] = [
  [
    /^(?:of|in|i|av|de|del|der|des|im|du|van|do) (?:(?:every|each|the|a|varje|cada|jedes|jeden|chaque|het|elk|ieder) )?(?:quarter|kwartaal|kvartalet|kvartal|trimestre|quartals|quartal)\b/,
    'quarterly',
  ],
  [
    /^(?:of|in|i|av|de|del|der|des|im|du|van|do|da) (?:(?:every|each|the|a|varje|cada|jedes|jeden|chaque|elke|iedere) )?(?:sprints?|iterations?|cycles?|releases?|increments?|pi|sprinten|iteracion|ciclo|sprint|iteration)\b/,
    undefined,
  ],
];

function ofWhat(said: string): string | undefined {
  const known = OF_WHAT.find(([pattern]) => pattern.test(said));
  return known ? known[1] : 'monthly';
}

function cadenceOfDay(tokens: readonly string[], { ordinal, at }: SaidDay): string | undefined {
  if (ordinal !== undefined) return ofWhat(tokens.slice(at + 1, at + 5).join(' '));
  if (isEverySecond(tokens.slice(0, at)) || tokens.slice(at + 1, at + 3).join(' ') === 'sur deux') return 'biweekly';
  const token = tokens[at] as string;
  const isPlural = /(?:days|ar|arna|tags|wochs|dis|dagen|feiras)$/.test(token) && token.length > 5;
  // "los días lunes", "cada día lunes"
  const before = tokens.slice(0, at).filter((each, index) => index < at - 1 || !/^dias?$/.test(each));
  return isPlural ||
    tokens[at - 1] === 'dias' ||
    every?.has(before.at(-1) ?? '') ||
    isDayOfMeeting(token, tokens[at + 1])
    ? 'weekly'
    : undefined;
}
