import { wordPattern } from '../text/word-pattern.js';
import { parseDayPattern } from './day-pattern.js';
import { parseClockTime } from './clock.js';
import { WEEKDAYS, type Weekday } from './weekday.js';

/** When people can be reached in a week: for each of some days, how many minutes. */
export interface Opening {
  /** Minutes of each day of the week on which there are any. */
  readonly days: ReadonlyMap<Weekday, number>;
  /** Whether days are named, and whether times are; what is not named counts as all. */
  readonly namesDays: boolean;
  readonly namesTimes: boolean;
}

const WHOLE_DAY = 24 * 60;

const WEEKDAY = String.raw`(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar)?`;
const CLOCK = String.raw`\d{1,2}(?: ?[:.h] ?\d{2})?(?: ?(?:[ap]\.?m\b\.?|uhr|hrs?|h|o['’]clock)(?!\p{L}))?`;
const TO = String.raw`(?: ?[-–—] ?| (?:to|through|till|until|bis|à|au|a|al|till|och) )`;

/** German is sparing with letters: "Mo-Fr", and in a field "Sa". */
const SHORT: readonly (readonly [short: string, day: string])[] = [
  ['Mo', 'Montag'],
  ['Di', 'Dienstag'],
  ['Mi', 'Mittwoch'],
  ['Do', 'Donnerstag'],
  ['Fr', 'Freitag'],
  ['Sa', 'Samstag'],
  ['So', 'Sonntag'],
];
const SHORT_DAY = String.raw`(?:Mo|Di|Mi|Do|Fr|Sa|So)`;
const ANY_SHORT = new RegExp(String.raw`\b${SHORT_DAY}\b\.?`, 'g');
const SHORT_RANGE = new RegExp(String.raw`\b${SHORT_DAY}\.? ?(?:[-–]|bis) ?${SHORT_DAY}\b\.?`, 'g');

/** Days and times, in the order in which a text names them. */
const TOKEN = wordPattern(
  [
    String.raw`(?<!\p{L})(?<always>24 ?\/ ?7|around the clock|day and night|24 hours a day|rund um die uhr|24 heures sur 24|24 ?h ?\/ ?24|las 24 horas|dygnet runt)(?![\p{L}\d])`,
    String.raw`(?<!\p{L})(?<daily>every ?day(?: of the week)?|each day|daily|all week|täglich|jeden tag|tous les jours|chaque jour|todos los días|cada día|varje dag|alla dagar)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<count>[4567]|four|five|six|seven|vier|fünf|sechs|sieben|quatre|cinq|sept|cuatro|cinco|seis|siete|fyra|fem|sex|sju) (?:days (?:a|per|each|every) week|tage (?:die|in der|pro) woche|jours (?:par semaine|sur (?:7|sept))|días (?:a la|por) semana|dagar i veckan)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<working>(?:on |every |each )?(?:(?:working|business|week)[- ]?days?)|werktags|(?:an |jeden )?(?:werk|arbeits)tage?n?|(?:les )?jours ouvrés|días laborables|vardagar)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<weekend>weekends?|wochenenden?|week-ends?|fines? de semana|helger)(?!\p{L})`,
    String.raw`(?<!\p{L})(?<weekdays>(?:${WEEKDAY})(?:${TO}(?:${WEEKDAY}))?)(?!\p{L})`,
    String.raw`(?<![\d:.,\p{L}])(?<times>${CLOCK}${TO}${CLOCK})(?![\d%:]|[.,]\d)`,
  ].join('|'),
  'giu',
);

const COUNTS = [
  'four vier quatre cuatro fyra',
  'five fünf cinq cinco fem',
  'six sechs seis sex',
  'seven sieben sept siete sju',
];

/** Then a day or a time is left out rather than named, and nobody reads it here. */
const LEFT_OUT =
  /\b(?:not|no|never|closed|except|excluding|but|without|nicht|kein\w*|nie|geschlossen|außer|ohne|bis auf|pas|jamais|fermé\w*|sauf|hors|cerrad\w+|excepto|salvo|sin|inte|stängt|utom)\b/iu;

/** The mark of a time of the day, without which two numbers may be anything. */
const MARKED = /[:h]\d|\d ?(?:[ap]\.?m\b|uhr|h\b|o['’]clock)/iu;

/**
 * Reads "Mon-Fri 8:00-20:00, Sat 9:00-16:00", "seven days a week", "around the clock", "von Montag bis Samstag von 8 bis
 * 20 Uhr". Undefined for anything else.
 * @param bare whether numbers without any mark are times, too: in a field that holds nothing else
 */
export function parseOpening(text: string, bare: boolean): Opening | undefined {
  if (LEFT_OUT.test(text)) return undefined;
  const parts: Part[] = [];
  const said = bare ? withDays(text) : text.replaceAll(SHORT_RANGE, withDays);
  for (const { groups = {} } of said.matchAll(TOKEN)) {
    const part = partOf(groups, bare);
    if (part) parts.push(part);
  }
  return parts.length === 0 ? undefined : openingOf(parts);
}

function withDays(text: string): string {
  return text.replaceAll(ANY_SHORT, (short) => SHORT.find(([name]) => short.startsWith(name))?.[1] ?? short);
}

type Part = { readonly days: readonly Weekday[] } | { readonly minutes: number } | 'always';

function partOf(groups: { readonly [name: string]: string | undefined }, bare: boolean): Part | undefined {
  const { always, daily, count, working, weekend, weekdays, times } = groups;
  if (always !== undefined) return 'always';
  if (daily !== undefined) return { days: WEEKDAYS };
  if (working !== undefined) return { days: WEEKDAYS.slice(0, 5) };
  if (weekend !== undefined) return { days: WEEKDAYS.slice(5) };
  if (count !== undefined) return { days: WEEKDAYS.slice(0, numberIn(count)) };
  if (weekdays !== undefined) {
    const days = parseDayPattern(weekdays.replace(/ (?:through|till|until|au|al|och) /i, ' to '))?.weekdays ?? [];
    return days.length === 0 ? undefined : { days: days.map(({ weekday }) => weekday) };
  }
  if (times === undefined || !(bare || MARKED.test(times))) return undefined;
  const minutes = minutesOf(times);
  return minutes === undefined ? undefined : { minutes };
}

function numberIn(count: string): number {
  const index = COUNTS.findIndex((words) => words.split(' ').includes(count.toLowerCase()));
  return index >= 0 ? index + 4 : Number(count);
}

function minutesOf(times: string): number | undefined {
  const [from, to] = times.split(wordPattern(TO, 'iu')).map((one) => one.trim());
  return minutesBetween(from ?? '', to ?? '');
}

/** From one time of the day to another, which may be after midnight. */
export function minutesBetween(from: string, to: string): number | undefined {
  const [start, end] = [parseClockTime(from), parseClockTime(to.replace(/^24(?::00)?/, '0:00'))];
  if (!start || !end) return undefined;
  const length = end.start - start.start;
  return length > 0 ? length : length + WHOLE_DAY;
}

/** Days and the times behind or before them belong together. */
function openingOf(parts: readonly Part[]): Opening {
  const days = new Map<Weekday, number>();
  const said = parts.map((part) => (part === 'always' ? 'always' : 'days' in part ? 'days' : 'minutes'));
  let [these, minutes]: [Weekday[], number | undefined] = [[], undefined];
  const flush = (): void => {
    for (const day of these.length > 0 ? new Set(these) : WEEKDAYS)
      days.set(day, Math.min((days.get(day) ?? 0) + (minutes ?? WHOLE_DAY), WHOLE_DAY));
    [these, minutes] = [[], undefined];
  };
  parts.forEach((part, index) => {
    // Whatever comes first begins each of the groups.
    if (index > 0 && said[index] === said[0] && said[index - 1] !== said[0]) flush();
    if (part === 'always') minutes = WHOLE_DAY;
    else if ('days' in part) these.push(...part.days);
    else minutes = (minutes ?? 0) + part.minutes;
  });
  flush();
  const isAlways = said.includes('always');
  return {
    days,
    namesDays: isAlways || said.includes('days'),
    namesTimes: isAlways || said.includes('minutes'),
  };
}
