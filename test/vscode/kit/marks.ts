/** A text without its marks, and the offsets where they were: `█` the cursor (0 without one), `«…»` ranges. */
export function marked(source: string): { text: string; cursor: number; ranges: [number, number][] } {
  let text = '';
  let cursor = 0;
  const ranges: [number, number][] = [];
  for (const character of source) {
    if (character === '█') cursor = text.length;
    else if (character === '«') ranges.push([text.length, text.length]);
    else if (character === '»') ranges[ranges.length - 1]![1] = text.length;
    else text += character;
  }
  return { text, cursor, ranges };
}
