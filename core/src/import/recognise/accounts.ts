import { isGivenName } from './given-names.js';
import { tokensOf } from '../words/phrasebook.js';

/** "Ana Ruiz aruiz3", "Bo Lind (bl27)": the account that schools and firms give people. */
const ACCOUNT = /(\p{L})\s+[([<]?@?[a-z][a-z._-]{0,14}\d{1,5}[)\]>]?$/u;

/** "Ana Ruiz https://example.org/ana", "Bo Lind – @bo": where to find somebody. */
const ADDRESS = /^(\s*\p{L}[^_:/@]{1,60}?)[\s,–—|-]+(?:<?https?:\/\/\S+|@[\w-]{2,40})\s*$/u;

/** "https://example.org/ana", "ana@example.org" and nothing else. */
export function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@.]+\.[^\s@]+$/u.test(words);
}

/** The line without the account or address that stands behind the name. */
export function withoutAccount(line: string): string {
  return line.replace(ADDRESS, '$1').replace(ACCOUNT, '$1');
}

/** "ana_ruiz", "ana.ruiz7": an account that says whose it is. */
export function isNameInAccount(account: string): boolean {
  return /^\p{Ll}{2,20}(?:[_.]\p{Ll}{2,20}){1,3}\d{0,4}$/u.test(account) && isGivenName(account);
}

/** "anarui" of Ana Ruiz: the first letters of the first name and of the family name, one behind the other. */
export function isOfLetters(account: string, name: string): boolean {
  const parts = tokensOf(name);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || !/^\p{Ll}{4,10}\d{0,3}$/u.test(account)) return false;
  const [letters = ''] = tokensOf(account.replace(/\d+$/, ''));
  const isJoined = (one: string, other: string): boolean =>
    Array.from({ length: letters.length - 1 }, (_, index) => index + 1).some(
      (at) => one.startsWith(letters.slice(0, at)) && other.startsWith(letters.slice(at)),
    );
  return isJoined(first, last) || isJoined(last, first);
}
