import type { Author } from './history.js';

/** The address by which a repository knows an author: gitmailmap(5). */
export type Mailmap = (author: Author) => string;

/** Reads a `.mailmap`; a line that is none is passed over, as git does. Never throws. */
export function readMailmap(text: string): Mailmap {
  const byAddress = new Map<string, string>();
  const byBoth = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue;
    // Proper Name <proper@address> Commit Name <commit@address>, of which names may be left out.
    const [, proper = '', name = '', commit] = LINE.exec(line) ?? [];
    if (commit === undefined) continue;
    if (name.trim() === '') byAddress.set(commit.toLowerCase(), proper);
    else byBoth.set(keyOf({ name: name.trim(), email: commit }), proper);
  }
  return (author) => byBoth.get(keyOf(author)) ?? byAddress.get(author.email.toLowerCase()) ?? author.email;
}

const LINE = /^[^<]*<([^>]+)>([^<]*)<([^>]+)>/;

function keyOf({ name, email }: Author): string {
  return `${name}\0${email}`.toLowerCase();
}
