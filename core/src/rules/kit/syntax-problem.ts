import type { Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { SyntaxProblem } from '../../syntax/parse.js';
import type { Report } from '../rule.js';

/** Reports the problems of some kinds, each with its message and, where it has edits, the fix that makes them. */
export function* reportProblems(
  { syntax }: CharterDocument,
  kinds: readonly SyntaxProblem['kind'][],
  message: (problem: SyntaxProblem) => Said,
  title: (problem: SyntaxProblem) => Said,
): Generator<Report> {
  for (const problem of syntax.problems) {
    if (!kinds.includes(problem.kind)) continue;
    const { span, edits, safe } = problem;
    const fixes = edits.length > 0 ? [{ title: title(problem), safe, edits }] : [];
    yield { node: undefined, span, message: message(problem), fixes };
  }
}
