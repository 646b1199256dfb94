import * as phrases from '../../l10n/phrases.js';
import { english } from '../../l10n/say.js';

// In English, for those places that are not put through l10n yet: see docs/translating.md.

/** The text on one line, at most `most` characters of it, in quotation marks. */
export function quote(text: string, most: number = 60): string {
  return english(phrases.quote(text, most));
}
