import { english, say, type Said } from '../../l10n/say.js';

/** What the readers call what is no part of a charter. */
const CALLED: readonly Said[] = [
  say`a comment`,
  say`a link that nothing in the text uses`,
  say`a mark that shows the whole page as code`,
  say`a picture`,
  say`a place for a program to fill in`,
  say`code of the page`,
  say`deleted with “Track Changes”`,
  say`hidden in the document`,
  say`hidden on the page`,
  say`navigation`,
  say`the foot of the page`,
  say`the footer of the pages`,
  say`the header of the pages`,
  say`the margin of the page`,
  say`the table of contents`,
  say`what the file says about itself before its text`,
];

/** The same, so that it can be said in any language. */
export function leftOutWords(what: string): Said {
  const author = /^a comment by (.*)$/s.exec(what)?.[1];
  if (author !== undefined) return say`a comment by ${author}`;
  return CALLED.find((said) => english(said) === what) ?? say`${what}`;
}
