/**
 * The letters of the scripts that charters are written in, as ranges for a class of a regular expression. V8 takes a
 * millisecond to compile `\p{L}` where case is ignored, since it looks for the other case of each letter there is; of these
 * ranges it takes a tenth of that. Marks and digits among the letters of a script count as letters.
 */
const LETTERS = String.raw`A-Za-z\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u052F\u0531-\u139F\u1400-\u1C7F\u1E00-\u1EFF\u3041-\u30FF\u3105-\uD7FB`;

/** Raised, fractions, Roman and circled ones among them. */
const NUMBERS = String.raw`0-9\xB2\xB3\xB9\xBC-\xBE\u2070-\u2089\u2150-\u218B\u2460-\u249B`;

const RANGES: { readonly [name: string]: string } = {
  [String.raw`\p{L}`]: LETTERS,
  [String.raw`\p{N}`]: NUMBERS,
  [String.raw`\P{L}`]: `^${LETTERS}`,
};

/**
 * A regular expression that looks for words: `\p{L}` and `\p{N}` mean the letters and numbers above, and `\P{L}` outside a
 * class anything but those letters.
 * @param source as `RegExp` takes it
 */
export function wordPattern(source: string, flags: string): RegExp {
  let inClass = false;
  const plain = source.replaceAll(/\\[pP]\{\w+\}|\\[^]|[[\]]/g, (part) => {
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    const ranges = RANGES[part];
    if (ranges === undefined || (inClass && ranges.startsWith('^'))) return part;
    return inClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(plain, flags);
}
