import type { ImportedAnswer } from '../../../server/src/importing/protocol.js';

/** What became of an import, in a sentence or two. */
export function summaryOf({ title, words, lost, confirm }: ImportedAnswer): string {
  const kept =
    lost === 0
      ? `All of its ${words} words are in the charter.`
      : `${lost} of its ${words} words are missing: the report lists them.`;
  return [`Read “${title}”.`, kept, ...look(confirm.length)].join(' ');
}

function look(places: number): string[] {
  if (places === 0) return [];
  return [places === 1 ? 'Please look at one place.' : `Please look at ${places} places.`];
}
