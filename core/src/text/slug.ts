import { recently } from './recently.js';

/** As most ids are. */
const DONE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Most names are, and need no normalizing. */
const PLAIN = /^[ -~]*$/;

/**
 * The id that stands for a name: NFKD, accents dropped, lower case, every run of characters that are neither letters
 * nor digits (of any script) one hyphen. "Léa Müller-Koch" gives "lea-muller-koch". Empty where nothing is left.
 */
export const slug: (name: string) => string = recently(slugOf);

function slugOf(name: string): string {
  if (DONE.test(name)) return name;
  if (PLAIN.test(name))
    return name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
  return name
    .normalize('NFKD')
    .replaceAll(/\p{Mn}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
