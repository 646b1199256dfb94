import { parseCadence } from '../../calendar/cadence.js';
import { LANGUAGES, phrasesIn } from '../words/languages.js';
import { createPhrasebook, apart, tokensOf, type Phrasebook } from '../words/phrasebook.js';
import { plain } from '../source/plain.js';
import { dayOfToken, daysOf, isDayOfMeeting, isEverySecond, timesOnDays, type SaidDay } from './weekdays.js';

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

/** Times a period, for which there is no single word: "twice a week", "2 veces por semana", "två gånger i veckan". */
const TIMES =
  /\b(?:(?:twice|thrice|\w+ times|\d+x) (?:a|an|per|each|every|in a|in each) (?:single )?(?:day|week|fortnight|month|quarter|year)|(?:twice|thrice|two times|2x) (?:weekly|monthly|daily|quarterly)|semi ?weekly|(?:\w+ veces) (?:a la|al|por) (?:semana|mes|dia|trimestre)|\w+ (?:ganger|ggr|gg)(?: (?:i|per|om))? (?:veckan|vecka|manaden|manad)|\d+x (?:week|month|quarter|year)|(?:zweimal|dreimal|\w+ mal) (?:pro|in der|im|die) (?:woche|monat|quartal)|\w+ fois par (?:semaine|mois|trimestre))\b/;

/** How often a text says that something happens, in the order of the text. */
export function cadencesIn(text: string): SaidCadence[] {
  const tokens = tokensOf(plain(text));
  const said = tokens.join(' ');
  cadences ??= createPhrasebook<string>((words) => words.cadences);
  const found = apart(cadences.find(tokens).filter((one) => !isOfOther(tokens, one))).map(
    ({ kind, start, end }): SaidCadence => ({ cadence: kind, start, end }),
  );
  const times = TIMES.exec(said);
  if (times) {
    const start = tokensBefore(said, times.index);
    const end = start + times[0].split(' ').length;
    // "four times a year" has a word, "monthly" is not all of "twice monthly".
    const whole = found.filter((one) => one.end - one.start >= end - start);
    const cadence = countedWord(times[0]) ?? asWritten(text, tokens, start, end) ?? times[0];
    // "Bi-weekly (twice a week)" says what is meant.
    const others = found.filter((one) => one.cadence !== 'biweekly' || one.end !== start);
    return merge(merge(whole, [{ cadence, start, end }]), others);
  }
  const known = merge(merge(merge(found, everySo(said)), timesAPeriod(said)), inMonths(said));
  return known.length > 0 ? known : onWeekdays(tokens, timesOnDays(text));
}

/** The word for so many times a week, or in a month or a day, in whatever language; undefined for others. */
function countedWord(said: string): string | undefined {
  const count = TIMES_SAID.findIndex((pattern) => pattern.test(said)) + 2;
  const unit = UNITS_SAID.find(([, pattern]) => pattern.test(said))?.[0];
  if (count < 2 || unit === undefined) return undefined;
  if (count === 2 && unit === 'week') return 'twice-weekly';
  return `${count === 2 ? 'twice' : 'three times'} a ${unit}`;
}

const TIMES_SAID: readonly RegExp[] = [
  /^(?:twice|two|2|2x|semi ?weekly|dos|tva|zweimal|zwei|deux)\b/,
  /^(?:thrice|three|3|3x|tres|tre|dreimal|drei|trois)\b/,
];

const UNITS_SAID: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['week', /(?:week|weekly|vecka|veckan|semana|woche|semaine)$/],
  ['month', /(?:month|monthly|manad|manaden|mes|monat|mois)$/],
  ['day', /(?:day|daily|dia)$/],
];

/** "As needed", "as and when required", "vid behov": whenever there is a reason. */
const AS_NEEDED =
  /\b(?:(?:as|if|when|whenever|where)(?: and (?:as|if|when))?(?: (?:it is|they are))? (?:needed|required|necessary)|on an? (?:as[- ]needed|ad[- ]hoc) basis|ad[- ]hoc|on demand|on request|vid behov|vid efterfrågan|según (?:sea necesario|necesidad|se requiera|se necesite)|(?:cuando|si) (?:sea necesario|se requiera|se necesite|haga falta)|a demanda|bei bedarf|nach bedarf|au besoin|si (?:besoin|nécessaire)|en cas de besoin|selon les besoins)(?!\p{L})/iu;

export function isAsNeeded(text: string): boolean {
  return AS_NEEDED.test(plain(text));
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
  /\b(?:after|before|following|efter|fore|innan|(?:despues|antes) del?|tras|nach|vor|apres|avant)(?: (?:the|our|each|el|la|las|los|var|vart|dem|der|le))?$/;

/** Some tokens with their accents and capitals; undefined where the words cannot be told apart in the same way. */
function asWritten(text: string, tokens: readonly string[], start: number, end: number): string | undefined {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === tokens.length ? words.slice(start, end).join(' ').toLowerCase() : undefined;
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
        `\\b(?:${starts.join('|')}) (?:(${words.join('|')})(?: \\d{1,2})?|(\\d{1,2})(?:nd|rd|th| e)?) (${all.flat().join('|')})\\b`,
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
    const known = parseCadence(`every ${count} ${english}`);
    if (!known || count < 2) return [];
    const start = tokensBefore(said, said.indexOf(whole));
    return [{ cadence: known.word ?? `every ${count} ${english}`, start, end: start + whole.split(' ').length }];
  });
}

/** "four meetings a year", "tre ordinarie möten per år": how often, of what comes a number of times. */
function timesAPeriod(said: string): SaidCadence[] {
  const [whole, number = '', unit = ''] = A_PERIOD.exec(said) ?? [];
  if (whole === undefined) return [];
  const count = COUNTS.findIndex((words) => words.split(' ').includes(number));
  // What a course asks for at least is told beside how often a team meets.
  if (count > 1 && AT_LEAST.test(said.slice(0, said.indexOf(whole))) && /^[wvs]/.test(unit)) return [];
  const cadence = (/^(?:y|an|jahr)|ar(?:et)?$/.test(unit) ? A_YEAR : /^(?:m|mois)/.test(unit) ? A_MONTH : A_WEEK)[
    count
  ];
  const start = tokensBefore(said, said.indexOf(whole));
  return cadence === undefined ? [] : [{ cadence, start, end: start + whole.split(' ').length }];
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

/** Their first three letters, in English, Swedish and Spanish. */
const MONTHS =
  'jan feb mar apr may jun jul aug sep oct nov dec jan feb mar apr maj jun jul aug sep okt nov dec ene feb mar abr may jun jul ago sep oct nov dic'.split(
    ' ',
  );

const FOUR_MONTHS = /\b(?:in|i|en|im) (?:the months of )?([a-z]+) ([a-z]+) ([a-z]+) (?:and|och|y|und) ([a-z]+)\b/;

const AT_LEAST = /\b(?:minst|at least|al menos|por lo menos|como minimo|mindestens|au moins) $/;

const COUNTS: readonly string[] = [
  '',
  '1 one a an en ett una un ein eine une',
  '2 two tva dos zwei deux',
  '3 three tre tres drei trois',
  '4 four fyra cuatro vier quatre',
  '',
  '6 six sex seis sechs',
  '12 twelve tolv doce zwolf douze',
];

const A_YEAR: readonly (string | undefined)[] = [
  undefined,
  'annual',
  'semiannual',
  'every 4 months',
  'quarterly',
  undefined,
  'bimonthly',
  'monthly',
];
const A_MONTH: readonly (string | undefined)[] = [undefined, 'monthly', 'twice a month'];
const A_WEEK: readonly (string | undefined)[] = [undefined, 'weekly', 'twice-weekly', 'three times a week'];

const A_PERIOD = new RegExp(
  `\\b(${COUNTS.join(' ').trim().split(/ +/).join('|')}) (?:[a-z]+ ){0,2}(?:meetings?|sessions?|calls?|gatherings?|assembl(?:y|ies)|[a-z]*moten|[a-z]*mote|sammantraden?|traffar?|reunion(?:es)?|sesion(?:es)?|encuentros?|sitzung(?:en)?|treffen|reunions?)(?: [a-z]+){0,2}? (?:a|an|per|each|every|pro|om|i|por|al|cada|a la|im|par) (years?|\\w*ar|aret|ano|jahr|an|months?|manad|manaden|mes|monat|mois|weeks?|vecka|veckan|semana|woche|semaine)\\b`,
);

function tokensBefore(said: string, index: number): number {
  return said.slice(0, index).split(' ').length - 1;
}

/** "every Monday", "Mondays", "on Tuesdays": weekly; "Mondays and Fridays": twice; "the first Friday": monthly. */
function onWeekdays(tokens: readonly string[], times: string | undefined): SaidCadence[] {
  every ??= new Set(
    LANGUAGES.flatMap((words) => phrasesIn(words.every)).map((phrase) => tokensOf(phrase).at(-1) ?? ''),
  );
  const days = daysOf(tokens)
    .map((said) => ({ ...said, cadence: cadenceOfDay(tokens, said) }))
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
    /^(?:of|in|i|av|de|del|der|des|im|du) (?:(?:every|each|the|a|varje|cada|jedes|jeden|chaque) )?(?:quarter|kvartalet|kvartal|trimestre|quartals|quartal)\b/,
    'quarterly',
  ],
  [
    /^(?:of|in|i|av|de|del|der|des|im|du) (?:(?:every|each|the|a|varje|cada|jedes|jeden|chaque) )?(?:sprints?|iterations?|cycles?|releases?|increments?|pi|sprinten|iteracion|ciclo|sprint|iteration)\b/,
    undefined,
  ],
];

function ofWhat(said: string): string | undefined {
  const known = OF_WHAT.find(([pattern]) => pattern.test(said));
  return known ? known[1] : 'monthly';
}

function cadenceOfDay(tokens: readonly string[], { ordinal, at }: SaidDay): string | undefined {
  if (ordinal !== undefined) return ofWhat(tokens.slice(at + 1, at + 5).join(' '));
  if (isEverySecond(tokens.slice(0, at))) return 'biweekly';
  const token = tokens[at] as string;
  const isPlural = /(?:days|ar|tags|dis)$/.test(token) && token.length > 5;
  // "los días lunes", "cada día lunes"
  const before = tokens.slice(0, at).filter((each, index) => index < at - 1 || !/^dias?$/.test(each));
  return isPlural ||
    tokens[at - 1] === 'dias' ||
    every?.has(before.at(-1) ?? '') ||
    isDayOfMeeting(token, tokens[at + 1])
    ? 'weekly'
    : undefined;
}
