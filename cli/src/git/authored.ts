import type { RosterEntry } from '../../../core/src/index.js';
import type { Author } from './history.js';
import type { Mailmap } from './mailmap.js';

/**
 * Whether a commit was authored by somebody: by an address that the charter lists for them, by one that the repository
 * knows as theirs, or by the address that GitHub gives to a handle of theirs. A name alone says nothing.
 */
export function isAuthor({ emails, handles }: RosterEntry, author: Author, mailmap: Mailmap): boolean {
  const known = new Set(emails.map((email) => email.toLowerCase()));
  return [author.email, mailmap(author)].some((address) => {
    const email = address.toLowerCase();
    const handle = /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/.exec(email)?.[1];
    return known.has(email) || handles.some((one) => one.toLowerCase() === handle);
  });
}

/** The people whom a commit names as having a part in it. */
export function coAuthorOf(line: string): Author {
  const [, name = '', email = ''] = /^([^<]*)<([^>]*)>/.exec(line) ?? [];
  return { name: name.trim(), email: email.trim() };
}
