// East Asian Wide and Fullwidth (Unicode Standard Annex 11), without what \p{Emoji_Presentation} covers.
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji}\uFE0F)/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Made when it is first needed: it reads the data of all scripts. */
let segmenter: Intl.Segmenter | undefined;

// Latin letters and the signs of a text, each a column wide: none is an emoji by itself, and none joins with another.
const NARROW = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2013\u2014\u2018-\u201E\u2022\u2026]*$/;

/** How many columns of a terminal the text takes. It holds no tabs or control characters. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) {
    if (NO_WIDTH.test(segment)) continue;
    width += WIDE.test(segment) || EMOJI.test(segment) ? 2 : 1;
  }
  return width;
}
