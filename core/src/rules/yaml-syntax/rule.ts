import { reportProblems } from '../kit/syntax-problem.js';
import type { TextRule } from '../rule.js';
import { explain, titleOf } from './explain.js';

export const rule: TextRule = {
  reads: 'text',
  meta: {
    summary: 'YAML cannot read a place, and nobody but its author knows what was meant.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    yield* reportProblems(document, ['syntax', 'stray'], explain, titleOf);
  },
};
