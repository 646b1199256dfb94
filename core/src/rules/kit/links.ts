import type { Charter } from '../../model/charter.generated.js';
import type { References } from '../../model/references.js';
import { linkProblems, type LinkProblem } from '../../terms/amendments/links.js';
import { oncePerCharter } from './once.js';

/** What is wrong with the amendments of a charter, worked out once for the rules that ask. */
export const linksOf: (charter: Charter, references: References) => readonly LinkProblem[] = oncePerCharter(
  (charter, references: References) =>
    charter.history.some(({ kind }) => kind?.value === 'editorial') ? linkProblems(charter, references) : [],
);
