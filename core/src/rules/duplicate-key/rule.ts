import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { issuesOf } from '../../schema/inspect.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'The same field is there twice, and only the first one counts.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    const { lines } = document.syntax;
    for (const { node, entry, first } of issuesOf(document, 'duplicate-key')) {
      if (!entry || !first) continue;
      const name = quote(entry.key.value);
      const line = lines.position(first.key.span.start).line + 1;
      yield {
        node: entry.value,
        span: node.span,
        message: say`${name} is there already, in line ${line}, and only that one is read. Put both together, or give one of them another name.`,
        related: [{ span: first.key.span, message: say`${name} stands here first` }],
      };
    }
  },
};
