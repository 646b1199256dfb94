import { daysBetween } from './add.js';
import type { Day } from './date.js';

/** The days of the week as RFC 5545 writes them, Monday first, as the calendar of ISO 8601 has it. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** Names without accents, Monday first: English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish. */
const NAMES: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'mon tue wed thu fri sat sun',
  'mon tues wednes thurs fri satur sun',
  'mon tue wed thur fri sat sun',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miercoles jueves viernes sabado domingo',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  'segunda terca quarta quinta sexta sabado domingo',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'mandag tisdag onsdag torsdag fredag lordag sondag',
  'mandag tirsdag onsdag torsdag fredag lordag sondag',
];

const BY_NAME: ReadonlyMap<string, Weekday> = new Map(
  NAMES.flatMap((names) => names.split(' ').map((name, index) => [name, WEEKDAYS[index] as Weekday] as const)),
);

/** The day that one word names, in its plain form: small letters, no accents. "mondays" and "montags" will do. */
export function weekdayNamed(word: string): Weekday | undefined {
  return BY_NAME.get(word) ?? BY_NAME.get(word.replace(/s$/, '')) ?? BY_NAME.get(word.replace(/(?:ar|ene)$/, ''));
}

/** The day of the week of a real day. */
export function weekdayOf(day: Day): Weekday {
  // A Monday.
  const days = daysBetween('2024-01-01', day);
  return WEEKDAYS[((days % 7) + 7) % 7] as Weekday;
}
