/** What a figure is measured in: kinds that can be compared with one another. */
export type Dimension = 'percent' | 'points' | 'stars' | 'time' | 'money' | 'count' | 'number';

/** Seconds of a unit of time, by how its name begins. */
const TIMES: readonly (readonly [pattern: RegExp, seconds: number])[] = [
  [/^(?:ms|milli)/, 0.001],
  [/^(?:s|secs?|seconds?|sek.*|seconde?s?|segundos?)$/, 1],
  [/^min/, 60],
  [/^(?:h|hrs?|hours?|std|(?:arbeits|geschäfts|kalender)?stunden?|heures?|horas?)$/, 3600],
  [/^(?:d|days?|weekdays?|workdays?|(?:werk|arbeits|kalender)?tage?n?|jours?|d[ií]as?)$/, 86_400],
  [/^(?:w|wks?|weeks?|wochen?|semaines?|semanas?|fortnights?)$/, 604_800],
  [/^(?:mo|months?|monate?n?|mois|mes(?:es)?)$/, 2_629_800],
  [/^(?:quarters?|quartale?n?|trimestres?)$/, 7_889_400],
  [/^(?:y|yrs?|years?|jahre?n?|ans?|années?|años?)$/, 31_557_600],
];

/** The seconds of one such unit; undefined for a word that is no unit of time. A fortnight is two weeks. */
export function secondsOf(unit: string): number | undefined {
  const word = unit.split(/[\s-]+/).at(-1) ?? '';
  const seconds = TIMES.find(([pattern]) => pattern.test(word))?.[1];
  return seconds && word.startsWith('fortnight') ? 2 * seconds : seconds;
}

/** Whether a unit of time can be found in a text: a quick look that spares most texts a close one. */
export function mayNameTime(text: string): boolean {
  return ANY_TIME.test(text);
}

const ANY_TIME = new RegExp(
  TIMES.map(([{ source }]) => source.replace('^', '(?<![a-z])').replace('$', '(?![a-z])')).join('|'),
  'i',
);

/** Whether a time runs while the team works, by the clock, or does not say. */
export function runsOf(unit: string): 'working' | 'clock' | undefined {
  if (/business|working|work|office|werk|arbeits|geschäfts|ouvr|laborable|h[aá]bil/.test(unit)) return 'working';
  return /calendar|clock|consecutive|kalender|calendaire|natural/.test(unit) ? 'clock' : undefined;
}

/** The dimension of a unit that is written by itself, as in the field `unit` of a metric; undefined for any other word. */
export function dimensionOf(unit: string): Dimension | undefined {
  const said = unit.trim().toLowerCase();
  if (/^(?:%|percent|per cent|pct|prozent|pour ?cent|por ciento)$/.test(said)) return 'percent';
  if (/^(?:points?|pts?|punkte?n?|puntos?|(?:percentage|prozent)[- ]?(?:points?|punkte?n?)|pp|ppt)$/.test(said))
    return 'points';
  if (/^(?:stars?|sterne?n?|étoiles?|estrellas?)$/.test(said)) return 'stars';
  if (/^(?:[$€£¥]|usd|eur|gbp|chf|euros?|dollars?|pounds?|francs?)$/.test(said)) return 'money';
  return secondsOf(said.replace(/^(?:business|working|calendar|clock|office) /, '')) ? 'time' : undefined;
}
