import { wordPattern } from '../../text/word-pattern.js';
import { verdictOn, type Verdict } from './verdict.js';

const DAYS = 365;

/** Times a year of what is done once in each. */
const UNITS: readonly (readonly [unit: string, times: number])[] = [
  [String.raw`hours?|stunden?|heures?|horas?`, DAYS * 24],
  [String.raw`(?:(?:working|business) )?days?|(?:arbeits|werk)?tage?n?|jours?|días?`, DAYS],
  [String.raw`weeks?|wochen?|semaines?|semanas?`, DAYS / 7],
  [String.raw`fortnights?`, DAYS / 14],
  [String.raw`months?|monate?n?s?|mois|mes(?:es)?`, 12],
  [String.raw`quarters?|quartale?n?|trimestres?`, 4],
  [String.raw`half[- ]?years?|halbjahre?s?|semestres?`, 2],
  [String.raw`years?|jahre?n?s?|ans?|années?|años?`, 1],
];

/** Words that say it at once. */
const WORDS: readonly (readonly [words: string, times: number])[] = [
  [String.raw`hourly|stündlich\p{L}*`, DAYS * 24],
  [String.raw`daily|täglich\p{L}*|quotidien\p{L}*|diari[oa]\p{L}*`, DAYS],
  [String.raw`twice[- ]weekly`, (DAYS / 7) * 2],
  [String.raw`(?<!bi-|twice[- ])weekly|wöchentlich\p{L}*|hebdomadaire\p{L}*|semanal\p{L}*`, DAYS / 7],
  [String.raw`fortnightly|biweekly|bi-weekly|zweiwöchentlich\p{L}*|quincenal\p{L}*`, DAYS / 14],
  [String.raw`(?<!bi-)monthly|monatlich\p{L}*|mensuel\p{L}*|mensual\p{L}*`, 12],
  [String.raw`quarterly|vierteljährlich\p{L}*|quartalsweise|trimestriel\p{L}*|trimestral\p{L}*`, 4],
  [String.raw`semi-?annual(?:ly)?|half-yearly|halbjährlich\p{L}*|semestriel\p{L}*|semestral\p{L}*`, 2],
  [String.raw`annual(?:ly)?|yearly|jährlich\p{L}*|annuel\p{L}*|anual\p{L}*`, 1],
];

const NUMBERS: readonly (readonly string[])[] = [
  ['once', 'einmal', 'one', 'une', 'una'],
  ['twice', 'zweimal', 'two', 'zwei', 'deux', 'dos', 'other', 'second'],
  ['thrice', 'dreimal', 'three', 'drei', 'trois', 'tres'],
  ['viermal', 'four', 'vier', 'quatre', 'cuatro'],
  ['fünfmal', 'five', 'fünf', 'cinq', 'cinco'],
  ['sechsmal', 'six', 'sechs', 'seis'],
];

const NUMBER = String.raw`\d{1,3}|${NUMBERS.flat().join('|')}`;
const UNIT = UNITS.map(([unit]) => unit).join('|');

/** How many times in each: "twice a week", "three times per month", "zweimal pro Woche", "dos veces al mes". */
const TIMES = String.raw`(?:(?<times>${NUMBER})(?: ?-?mal| times| fois| ve(?:z|ces))? )`;
const MORE =
  'seven|eight|nine|ten|eleven|twelve|sieben|acht|neun|zehn|elf|zwölf|sept|huit|neuf|dix|douze|siete|ocho|nueve|diez|doce';

/** How many of what: "ten calls per agent and month". */
const COUNTED = String.raw`(?<=(?:\d|(?<!\p{L})(?:${NUMBERS.flat().join('|')}|${MORE})) (?:\p{L}+ ){1,3})`;
const PER = String.raw`(?:an?|per|each|every|pro|je|in der|im|am|par|al|a la|por)`;
/** Every so many: "every two weeks", "alle zwei Wochen", "each month", "todos los meses". */
const EVERY = String.raw`(?:every|each|alle|jede[nrsm]?|tou(?:te)?s les|chaque|cada|tod[oa]s l[oa]s)`;

const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';

const RHYTHM = wordPattern(
  String.raw`(?<!\p{L})(?:(?<weekday>${EVERY} (?:${WEEKDAY})(?!,| (?:and|or|und|oder|et|ou|y|o) ))|${WORDS.map(([words], index) => `(?<w${index}>${words})`).join('|')}|(?:${TIMES}|${COUNTED})${PER} (?:\p{L}+ (?:and|und|et|y) )?(?<per>${UNIT})|${EVERY} (?:(?<count>${NUMBER}) )?(?<each>${UNIT}))(?!\p{L})`,
  'giu',
);

/** Sentences about what is to be rare: "at most five in each quarter" asks more than the same of a month. */
const RARE =
  /\b(?:at most|no more than|fewer|less|below|under|up to|maximum|max|zero|no|not|never|without|höchstens|maximal|weniger|unter|kein\w*|nie|ohne|au plus|moins|aucun\w*|jamais|sans|como máximo|menos|ning\w+|nunca|sin)\b/i;

/** A quick look that spares most sentences the close one, and the patterns their compilation. */
const MAYBE =
  /hour|dail|day|week|fortnight|month|quarter|year|annual|st[uü]nd|tag|täg|woch|wöch|mittwoch|monat|jahr|jähr|jour|heure|semaine|mois|mens|trimestr|semestr|quotid|hebdo|ann|an\b|di(?:$|\W)|dimanche|d[ií]a|hora|seman|mes|quincen|anual|año|lunes|martes|miércoles|jueves|viernes|sábado|domingo/i;

/** Of two sentences that say how often something is done: the less often, the weaker. */
export function judgeRhythm(before: string, after: string): Verdict | undefined {
  if (!MAYBE.test(before) || !MAYBE.test(after) || RARE.test(before) || RARE.test(after)) return undefined;
  const [older, later] = [rhythmsIn(before), rhythmsIn(after)];
  if (older.length !== 1 || later.length !== 1) return undefined;
  const { strength } = verdictOn(older[0] as number, later[0] as number, 'up');
  return strength === 'equal' ? undefined : { strength };
}

/** How often in a year, where a text says it once: of a field such as `cadence`. */
export function timesAYear(text: string): number | undefined {
  const [times, ...more] = rhythmsIn(text);
  return more.length === 0 ? times : undefined;
}

/** Each in times a year. */
function rhythmsIn(text: string): number[] {
  return [...text.matchAll(RHYTHM)].map(({ groups = {} }) => {
    const { times, per, count, each, weekday } = groups;
    if (weekday !== undefined) return DAYS / 7;
    if (per !== undefined) return numberIn(times) * yearly(per);
    if (each !== undefined) return yearly(each) / numberIn(count);
    return WORDS.find((_, index) => groups[`w${index}`] !== undefined)?.[1] ?? 1;
  });
}

function numberIn(said: string | undefined): number {
  if (said === undefined) return 1;
  const index = NUMBERS.findIndex((words) => words.includes(said.toLowerCase()));
  return index >= 0 ? index + 1 : Number(said);
}

function yearly(unit: string): number {
  return UNITS.find(([words]) => wordPattern(`^(?:${words})$`, 'iu').test(unit))?.[1] ?? 1;
}
