import { say, type Said } from '../l10n/say.js';
import type { SyntaxProblem } from '../syntax/problem.js';

const WANTED = say`Settings are lines with a name and what it holds, such as “profile: strict”.`;
const PLAIN = say`Settings need no such sign, and it is not read. Take it out.`;
const TOO_MUCH = say`This is far more than settings need, and is not read.`;

const OTHERS: { readonly [kind in SyntaxProblem['kind']]?: Said } = {
  limit: TOO_MUCH,
  binary: say`This is no text. Begin the file anew.`,
  indent: say`This line begins in a place that YAML cannot make sense of. Indent it with blanks, two for each step.`,
  blank: say`After a name, a colon or a hyphen goes an ordinary blank. Put one there.`,
  directive: PLAIN,
  documents: say`Settings are one document. Take out the line of hyphens and what is not meant.`,
  tag: PLAIN,
  anchor: PLAIN,
  'merge-key': PLAIN,
  'complex-key': PLAIN,
};

/** Why a place of a settings file cannot be read, and what to do. */
export function whyUnreadable({ kind }: SyntaxProblem): Said {
  return OTHERS[kind] ?? (kind === 'root' ? WANTED : say`YAML cannot read this place. ${WANTED}`);
}
