import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'The file holds nothing, or remarks only.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
  },
  *check({ document: { syntax } }) {
    if (syntax.root && syntax.root.entries.length > 0) return;
    if (!syntax.root && syntax.problems.length > 0) return;
    yield {
      node: syntax.root,
      span: { start: 0, end: 0 },
      message: 'There is no charter in this file yet. Begin with “charter: 1”, “title:” and the name of your charter.',
    };
  },
};
