import { wordPattern } from '../../text/word-pattern.js';

/** How many of each are in a year, at least and at most: a week has five days or seven, a month four weeks and some days. */
const UNITS: readonly (readonly [words: string, least: number, most: number])[] = [
  ['hours?|stunden?|heures?|horas?', 52 * 5 * 8, 366 * 24],
  ['days?|tage?s?|jours?|d[ií]as?', 52 * 5, 366],
  ['weeks?|wochen?|semaines?|semanas?', 52, 52],
  ['months?|monate?s?|mois|mes(?:es)?', 12, 12],
  ['quarters?|quartale?s?|trimestres?', 4, 4],
  ['years?|jahre?s?|ans?|années?|años?', 1, 1],
];

const PER = wordPattern(
  String.raw`^(?:[^\d.;]{0,40}?\P{L})?(?:an?|per|each|every|pro|je|im|am|par|al|por|a la|cada|/) ?(${UNITS.map(([words]) => words).join('|')})(?!\p{L})`,
  'iu',
);

/** How often a year a figure counts by what stands behind it: "20 a day". Undefined where nothing does. */
export function rateBehind(text: string): { readonly least: number; readonly most: number } | undefined {
  const word = PER.exec(text)?.[1];
  const unit = word && UNITS.find(([words]) => wordPattern(`^(?:${words})$`, 'iu').test(word));
  return unit ? { least: unit[1], most: unit[2] } : undefined;
}
