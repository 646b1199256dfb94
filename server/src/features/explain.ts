import { pages } from '../../../core/src/index.js';
import type { ExplainParams, ExplainResult } from '../protocol.js';

/** The page of a rule. */
export function explain({ rule }: ExplainParams): ExplainResult | null {
  const markdown = Object.hasOwn(pages, rule) ? pages[rule] : undefined;
  return markdown === undefined ? null : { rule, markdown };
}
