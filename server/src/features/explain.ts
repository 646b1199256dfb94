import { inLanguage, pages, rules, say, wordsIn } from '../../../core/src/index.js';
import type { Context } from '../context.js';
import type { ExplainParams, ExplainResult } from '../protocol.js';

/** The page of a rule. The pages are English; above them stands in the language of the reader what the rule is about. */
export function explain({ rule }: ExplainParams, { catalogue }: Pick<Context, 'catalogue'>): ExplainResult | null {
  const markdown = Object.hasOwn(pages, rule) ? pages[rule] : undefined;
  if (markdown === undefined) return null;
  if (!catalogue) return { rule, markdown };
  const summary = wordsIn(rules.find(({ id }) => id === rule)?.meta.summary ?? '', catalogue);
  const note = inLanguage(say`What follows is written in English only.`, catalogue);
  return { rule, markdown: `**${summary}**\n\n*${note}*\n\n${markdown}` };
}
