import type { CharterDocument } from '../../document.js';
import type { ScalarNode } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';

/** Where words of a text stand in the file; the whole text where they are broken over lines or written with escapes. */
export function placeInText({ text }: CharterDocument, { value, span }: ScalarNode, words: Span): Span {
  const wanted = value.slice(words.start, words.end);
  const source = text.slice(span.start, span.end);
  let at = source.indexOf(wanted);
  for (let before = value.indexOf(wanted); before >= 0 && before < words.start && at >= 0;) {
    before = value.indexOf(wanted, before + 1);
    at = source.indexOf(wanted, at + 1);
  }
  return wanted === '' || at < 0 ? span : { start: span.start + at, end: span.start + at + wanted.length };
}
