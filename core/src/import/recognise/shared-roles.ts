import { singular } from './singular.js';

/** Somebody in a row of people, with the words they were read from. */
export interface Told<Person> {
  readonly chunk: string;
  readonly person: Person;
}

/**
 * "Ana / Bo – Team Lead" is said of both; so is "Ana, Bo – Agents", since more than one is meant. What stands between
 * brackets, or behind a comma, is said of the last alone.
 * @param line the words that all of them stand in
 */
export function withSharedRoles<Person extends { readonly roles: readonly string[] }>(
  line: string,
  told: readonly Told<Person>[],
): Person[] {
  const people = told.map(({ person }) => person);
  const last = told.at(-1);
  const roles = last?.person.roles ?? [];
  const tail = /(?:\s[–—-]|:)\s+([^()]+)$/u.exec(last?.chunk ?? '')?.[1];
  const isSaidOnce = roles.length > 0 && people.slice(0, -1).every((person) => person.roles.length === 0);
  if (!last || tail === undefined || !isSaidOnce) return people;
  const isList = line.slice(0, line.lastIndexOf(last.chunk)).includes(',');
  const isPlural = roles.every((role) => singular(role) !== role);
  if (isList && !isPlural) return people;
  const shared = roles.map(singular);
  return people.map((person) => ({ ...person, roles: shared }));
}
