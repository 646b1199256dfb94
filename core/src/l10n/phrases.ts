import { say, type Said, type Value } from './say.js';

/** For where there may be nothing to say. */
export const NOTHING: Said = say``;

/** The code of the language that is spoken, for the `lang` of a page. */
export const LANGUAGE: Said = say`en`;

/** The text on one line, at most `most` characters of it, in quotation marks. */
export function quote(text: string, most: number = 60): Said {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return say`“${line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line}”`;
}

/** “a”, “b” and “c” */
export function quotedList(words: readonly string[], last: 'and' | 'or' = 'and'): Said {
  return list(
    words.map((word) => say`“${word}”`),
    last,
  );
}

/** a, b and c */
export function list(items: readonly Value[], last: 'and' | 'or' = 'and'): Said {
  const end = items.at(-1);
  if (end === undefined) return NOTHING;
  if (items.length === 1) return say`${end}`;
  const most = enumeration(items.slice(0, -1));
  return last === 'and' ? say`${most} and ${end}` : say`${most} or ${end}`;
}

/** "the role “Lead”", "the roles “Lead” and “Agent”" */
export function theRoles(names: readonly Said[]): Said {
  return names.length === 1 ? say`the role ${list(names)}` : say`the roles ${list(names)}`;
}

/** a, b, c */
export function enumeration(items: readonly Value[]): Said {
  const [first, ...others] = items;
  if (first === undefined) return NOTHING;
  return others.reduce<Said>((before, item) => say`${before}, ${item}`, say`${first}`);
}

/** One sentence after the other; what says nothing is left out. */
export function sentences(...parts: readonly Said[]): Said {
  const [first = NOTHING, ...others] = parts.filter((part) => part !== NOTHING);
  return others.reduce((before, part) => say`${before} ${part}`, first);
}

/** One of two whole phrases: a language changes more than an ending for “several”. */
export function count(number: number, one: Said, many: Said): Said {
  return number === 1 ? one : many;
}

/** 4.5, and 4,5 where a comma is written. */
export function decimal(value: number): Said {
  const [whole = '', part] = String(value).split('.');
  return part === undefined ? say`${whole}` : say`${whole}.${part}`;
}

const DAYS: readonly ((date: number, year: number) => Said)[] = [
  (date, year) => say`${date} January ${year}`,
  (date, year) => say`${date} February ${year}`,
  (date, year) => say`${date} March ${year}`,
  (date, year) => say`${date} April ${year}`,
  (date, year) => say`${date} May ${year}`,
  (date, year) => say`${date} June ${year}`,
  (date, year) => say`${date} July ${year}`,
  (date, year) => say`${date} August ${year}`,
  (date, year) => say`${date} September ${year}`,
  (date, year) => say`${date} October ${year}`,
  (date, year) => say`${date} November ${year}`,
  (date, year) => say`${date} December ${year}`,
];

/**
 * "3 January 2024"
 * @param day YYYY-MM-DD
 */
export function inWords(day: string): Said {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const words = DAYS[month - 1];
  return words ? words(date, year) : say`${day}`;
}
