import { pageIn, pages } from '../../../core/src/index.js';
import type { Context } from '../context.js';
import type { ExplainParams, ExplainResult } from '../protocol.js';

/** The page of a rule, in the language of the reader but for its examples. */
export function explain({ rule }: ExplainParams, { catalogue }: Pick<Context, 'catalogue'>): ExplainResult | null {
  const markdown = Object.hasOwn(pages(), rule) ? pages()[rule] : undefined;
  return markdown === undefined ? null : { rule, markdown: pageIn(markdown, catalogue) };
}
