/** What the editor makes of a sentence where it speaks English. */
export function inEnglish(sentence: string, ...filledIn: readonly (string | number)[]): string {
  return sentence.replaceAll(/\{(\d+)\}/g, (written, index: string) => String(filledIn[Number(index)] ?? written));
}
