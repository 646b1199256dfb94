import { slug } from '../../text/slug.js';

/** Small words that change nothing about what an entry is: English, German, French, Spanish. */
const SMALL = new Set(
  'the a an our your all of der die das den dem ein eine einen unser unsere le la les l un une des du notre nos el los las nuestro nuestra'.split(
    ' ',
  ),
);

/**
 * What a short text is about, the same for "Answers the complaints." and "Answer complaints": its words in order,
 * without articles and the s at their ends. Empty where nothing is left.
 */
export function gist(text: string): string {
  return slug(text)
    .split('-')
    .filter((word) => !SMALL.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '').replace(/(?<=[sxz]|ch|sh)e$/, '') : word))
    .join(' ');
}
