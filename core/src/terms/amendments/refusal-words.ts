import type { MoreThanWording } from './wording-only.js';

/** Why a change is more than one of wording, as the end of a sentence about it: "it touches “must”, which always counts". */
export function refusalWords(because: MoreThanWording, words: readonly string[]): string {
  const said = words.slice(0, 3).map((word) => `“${word}”`).join(', '); // prettier-ignore
  switch (because) {
    case 'counted':
      return `it touches ${said}, and that always counts`;
    case 'much':
      return 'it changes more than a fifth of the words';
    case 'moved':
      return `it puts ${said} in another place`;
    case 'opposite':
      return `it turns ${said} into its opposite or back`;
    case 'long':
      return 'the text is too long to tell';
    case 'language':
      return 'nobody here can tell in the language of this charter';
  }
}
