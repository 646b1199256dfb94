/**
 * The words before the last of several: "Ana and Bo". Swedish "en" and Welsh "a" stand for other things more often; the Dutch
 * "en" is here, and so is asked for only between names.
 */
export const AND = 'and|och|y|e|und|et|en';

/** A pattern of what stands between two names of a row. */
export const BETWEEN_NAMES: string = `(?:,\\s+|,?\\s+(?:${AND}|&|samt)\\s+)`;

const IN_ROW = new RegExp(`,\\s+(?:(?:${AND})\\s+)?|\\s+(?:${AND}|&)\\s+`, 'u');

const BETWEEN = new RegExp(`\\s*[,;/&+]\\s*|\\s+(?:${AND})\\s+`, 'iu');

/** "Ana, Bo and Cy", "Ana & Bo" as the names they are; one where nothing joins them. */
export function splitRow(words: string): string[] {
  return words.split(IN_ROW);
}

/** The same, and those that slashes, semicolons and plus signs part, blanks or not. */
export function namesBetween(words: string): string[] {
  return words.split(BETWEEN).filter((name) => name !== '');
}
