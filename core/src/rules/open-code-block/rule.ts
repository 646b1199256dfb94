import { say } from '../../l10n/say.js';
import type { Span } from '../../text/span.js';
import { placeInText } from '../kit/place-in-text.js';
import { allTexts } from '../kit/once.js';
import type { SectionRule } from '../rule.js';

export const rule: SectionRule = {
  reads: 'section',
  each: 'entry',
  meta: {
    summary:
      'A block between rows of backticks is begun and never ended, so that the rest of the text disappears in it.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    for (const { text, name } of allTexts(charter)) {
      if (name === 'proof' || !/^ {0,3}(?:```|~~~)/m.test(text.value)) continue;
      const span = openFence(text.value);
      if (!span) continue;
      yield {
        node: text.node,
        span: placeInText(document, text.node, span),
        message: say`The block that begins here never ends, so in the printed charter everything below it looks like program code. End it with a line of nothing but the same three signs.`,
      };
    }
  },
};

/** The line that opens a block which no line closes; a line with a word behind the signs opens, and never closes. */
function openFence(text: string): Span | undefined {
  let open: { readonly sign: string; readonly span: Span } | undefined;
  for (const { index, 0: line, 1: sign = '', 2: rest = '' } of text.matchAll(/^ {0,3}(`{3,}|~{3,})([^\r\n]*)/gm)) {
    if (!open) open = { sign, span: { start: index, end: index + line.trimEnd().length } };
    else if (sign[0] === open.sign[0] && sign.length >= open.sign.length && rest.trim() === '') open = undefined;
  }
  return open?.span;
}
