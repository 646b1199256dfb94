import { plain } from '../source/plain.js';

/** "Reviewed by:", "Primary authors", "Thanks to": words above those who had to do with the document, and not the team. */
const OF_DOCUMENT =
  /^[^.!?]{0,40}\b(?:reviewed|written|authored|drafted|prepared|edited|compiled|endorsed|contributed(?: to)?|granskad|skriven|skrivet|författad|framtagen|redactad[oa]|revisad[oa]|elaborad[oa]|escrit[oa]|verfasst|geprüft|erstellt|rédigée?|relue?)\s+(?:by|av|por|von|par)\b|^(?:[\p{L}-]+\s)?(?:authors?|contributors to (?:this|the) (?:document|charter)|acknowledge?ments?|(?:many )?thanks to|special thanks|författare|tack till|autor(?:es|as)?|agradecimientos|autoren|dank an|auteurs?|remerciements)\b/iu;

export function isOfDocument(words: string): boolean {
  return OF_DOCUMENT.test(plain(words));
}

/** Beside whoever wrote a document, whoever read or edited it has to do with the document, too. */
export const WRITTEN_BY: RegExp =
  /^(?:document |charter )?(?:authors?|prepared by|written by|författare|skriven av|autor(?:es|a)?|elaborado por|verfasser|auteurs?)$/iu;
export const READ_BY: RegExp =
  /^(?:document |charter )?(?:reviewers?|editors?|reviewed by|granskare|redaktör(?:er)?|revisor(?:es|a)?|revisado por|editor(?:es|a)?|prüfer|relecteurs?)$/iu;
