/** The sentences of a text, with their marks. An abbreviation may end one too early; no word is lost. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…](?:["”’)\]]|\*{1,2})?)\s+(?=["“‘([*]?[\p{Lu}\p{Script=Han}\d¿¡])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
