/** A text with its marks taken out: `█` is the cursor, `«…»` a range. Offsets count in the text without marks. */
export interface Marked {
  readonly text: string;
  /** -1 where there is no cursor. */
  readonly cursor: number;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export function marked(source: string): Marked {
  let text = '';
  let cursor = -1;
  const open: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  for (const char of source) {
    if (char === '█') cursor = text.length;
    else if (char === '«') open.push(text.length);
    else if (char === '»') ranges.push({ start: open.pop() ?? 0, end: text.length });
    else text += char;
  }
  return { text, cursor, ranges };
}

/** Puts `«…»` around ranges, so that a result reads like the source of a test. */
export function mark(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { at: start, mark: '«' },
    { at: end, mark: '»' },
  ]);
  let result = text;
  for (const { at, mark: sign } of marks.toSorted((a, b) => b.at - a.at || (a.mark === '«' ? 1 : -1))) {
    result = result.slice(0, at) + sign + result.slice(at);
  }
  return result;
}
