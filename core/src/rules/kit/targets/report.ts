import type { Said } from '../../../l10n/say.js';
import type { CharterDocument } from '../../../document.js';
import type { Span } from '../../../text/span.js';
import { placeInText } from '../place-in-text.js';
import { replaceText } from '../replace.js';
import type { CharterContext, Fix } from '../../rule.js';
import { aimsOf, type Aim, type Placed } from './aims.js';
import { causeOf, type Cause } from './causes.js';

/** The figures of which this is the first thing to say. */
export function aimsWith({ charter, references }: CharterContext, cause: Cause): readonly Aim[] {
  return aimsOf(charter, references).filter((aim) => causeOf(aim) === cause);
}

/** Where the figure stands in the file. */
export function placeOfFigure(document: CharterDocument, { figure, text }: Placed): Span {
  return placeInText(document, text.node, figure);
}

/** The figure as written, without what stands before it. */
export function wordsOf({ figure, text }: Placed): string {
  return text.value.slice(figure.start, figure.end);
}

/** An offer to write other words in the place of a figure. */
export function rewrite(document: CharterDocument, title: Said, placed: Placed, words: string): Fix {
  const { text, figure } = placed;
  const span = placeOfFigure(document, placed);
  const alone = span.start === text.node.span.start || document.text.slice(span.start, span.end) !== wordsOf(placed);
  const value = text.value.slice(0, figure.start) + words + text.value.slice(figure.end);
  return { title, safe: false, edits: [alone ? replaceText(text.node, value) : { ...span, text: words }] };
}

/** At most one digit behind the point. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
