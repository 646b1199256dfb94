import { LANGUAGE } from '../l10n/phrases.js';
import { inLanguage, type Catalogue, type Said } from '../l10n/say.js';
import type { Line } from '../render/blocks.js';
import { lineIn } from '../render/its-language.js';
import { plain, say } from '../render/line.js';
import { isOwnWord } from '../render/own-words.js';

/** How the pages of a site speak around the words of the charters. */
export interface Spoken {
  /** The code of the language: "en" */
  readonly language: string;
  /** As plain text. */
  readonly words: (said: Said) => string;
  /** Words of a charter with ours between them, such as "Ana and Bo". */
  readonly line: (line: Line) => string;
  /** A word of the format, such as "draft". */
  readonly word: (word: string) => string;
  /** Undefined for English. */
  readonly catalogue: Catalogue | undefined;
}

export function spokenIn(catalogue: Catalogue | undefined): Spoken {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const language = words(LANGUAGE);
  const line = (own: Line): string => plain(lineIn(language, own));
  return { language, words, line, word: (word) => (isOwnWord(word) ? line([say(word)]) : word), catalogue };
}
