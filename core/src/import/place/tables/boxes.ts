/** A box, ticked or not, and the words behind it: "[x] Ana", "☐ Bo". */
const BOX = /(\[[ xX✓✔]?\]|[☑☒✅☐⬜])\ufe0f?\s{0,5}([^[\]☑☒✅☐⬜\n]{2,60})/gu;

export function isTicked(box: string): boolean {
  return /[xX✓✔☑☒✅]/u.test(box);
}

/** What stands behind the ticked boxes of a cell, line for line, where it holds boxes and nothing else; else its words. */
export function tickedIn(words: string): string {
  const boxes = [...words.matchAll(BOX)];
  if (boxes.length < 2 || words.replaceAll(BOX, '').trim() !== '') return words;
  return boxes.flatMap(([, box = '', label = '']) => (isTicked(box) ? [label.trim()] : [])).join('\n');
}
