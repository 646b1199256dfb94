/** "Ana Ruiz aruiz3", "Bo Lind (bl27)": the account that schools and firms give people. */
const ACCOUNT = /(\p{L})\s+[([<]?@?[a-z][a-z._-]{0,14}\d{1,5}[)\]>]?$/u;

/** "Ana Ruiz https://example.org/ana", "Bo Lind – @bo": where to find somebody. */
const ADDRESS = /^(\s*\p{L}[^_:/@]{1,60}?)[\s,–—|-]+(?:<?https?:\/\/\S+|@[\w-]{2,40})\s*$/u;

/** The line without the account or address that stands behind the name. */
export function withoutAccount(line: string): string {
  return line.replace(ADDRESS, '$1').replace(ACCOUNT, '$1');
}
