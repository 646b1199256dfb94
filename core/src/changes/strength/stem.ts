const ENDING = /(?:es|en|er|s|e|n|t)$/;

/** A word without what one and several differ in, and he and they: "plans", "plan". Short words stay. */
export function stem(word: string): string {
  return word.length < 4 ? word : word.replace(ENDING, '').replace(ENDING, '');
}
