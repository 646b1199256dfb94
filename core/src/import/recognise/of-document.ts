import { plain } from '../source/plain.js';

/** "Reviewed by:", "Primary authors", "Thanks to": words above those who had to do with the document, and not the team. */
const OF_DOCUMENT =
  /^[^.!?]{0,40}\b(?:reviewed|written|authored|drafted|prepared|edited|compiled|endorsed|contributed(?: to)?|granskad|skriven|skrivet|författad|framtagen|redactad[oa]|revisad[oa]|elaborad[oa]|escrit[oa]|verfasst|geprüft|erstellt|rédigée?|relue?)\s+(?:by|av|por|von|par)\b|^(?:[\p{L}-]+\s)?(?:authors?|contributors to (?:this|the) (?:document|charter)|acknowledge?ments?|(?:many )?thanks to|special thanks|författare|tack till|autor(?:es|as)?|agradecimientos|autoren|dank an|auteurs?|remerciements)\b/iu;

export function isOfDocument(words: string): boolean {
  return OF_DOCUMENT.test(plain(words));
}
