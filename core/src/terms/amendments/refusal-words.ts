import { enumeration } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { MoreThanWording } from './wording-only.js';

/** Why a change is more than one of wording, as the end of a sentence about it: "it touches “must”, which always counts". */
export function refusalWords(because: MoreThanWording, words: readonly string[]): Said {
  const said = enumeration(words.slice(0, 3).map((word) => say`“${word}”`));
  switch (because) {
    case 'counted':
      return say`it touches ${said}, and that always counts`;
    case 'much':
      return say`it changes more than a fifth of the words`;
    case 'moved':
      return say`it puts ${said} in another place`;
    case 'opposite':
      return say`it turns ${said} into its opposite or back`;
    case 'long':
      return say`the text is too long to tell`;
    case 'language':
      return say`nobody here can tell in the language of this charter`;
  }
}
