import type { CharterDocument } from '../document.js';
import { findSuppressions, isInEffect } from '../rules/kit/suppression.js';
import { rules } from '../rules/registry.generated.js';
import type { PlacedFact, WorkspaceRule } from '../rules/rule.js';
import { pathOf } from '../syntax/tree.js';
import { contains } from '../text/span.js';

/** What the rules about several charters need to know of one, by rule. */
export type Facts = ReadonlyMap<string, readonly PlacedFact[]>;

export const WORKSPACE_RULES: readonly (WorkspaceRule & { readonly id: string })[] = rules.filter(
  (rule) => rule.reads === 'workspace',
);

/** Of one rule, more than any charter says in earnest. */
const MOST_FACTS = 200;

/**
 * Gathers the facts of a charter, less those that a remark silences.
 * @param file as findings call it
 * @param today YYYY-MM-DD
 */
export function factsOf(file: string, document: CharterDocument, today: string): Facts {
  const { charter, references, syntax } = document;
  if (!charter || !references) return new Map();
  const remarks = findSuppressions(syntax).filter((remark) => isInEffect(remark, today));
  const place = (offset: number): PlacedFact['start'] => syntax.lines.position(offset);
  return new Map(
    WORKSPACE_RULES.map(({ id, gather }) => {
      const silent = remarks.filter(({ rule }) => rule === id);
      const facts: PlacedFact[] = [];
      for (const { node, about, says, words } of gather({ document, charter, references, today })) {
        const { span } = node;
        if (silent.some(({ covers }) => contains(covers, span.start))) continue;
        const title = charter.title?.value ?? file;
        facts.push({
          about,
          says,
          words,
          file,
          span,
          path: pathOf(node),
          start: place(span.start),
          end: place(span.end),
          charter: title,
        });
        if (facts.length >= MOST_FACTS) break;
      }
      return [id, facts];
    }),
  );
}
