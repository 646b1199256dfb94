/** A box, ticked or not, and the words behind it: "[x] Ana", "☐ Bo". */
const BOX = /(\[[ xX✓✔]?\]|[☑☒✅☐⬜])\ufe0f?\s{0,5}([^[\]☑☒✅☐⬜\n]{2,60})/gu;

const IS_TICKED = /[xX✓✔☑☒✅]/u;

/** What stands behind the ticked boxes of a cell, line for line, where it holds boxes and nothing else; else its words. */
export function tickedIn(words: string): string {
  const boxes = [...words.matchAll(BOX)];
  if (boxes.length < 2 || words.replaceAll(BOX, '').trim() !== '') return words;
  return boxes.flatMap(([, box = '', label = '']) => (IS_TICKED.test(box) ? [label.trim()] : [])).join('\n');
}
