import { analyze } from '../analyze/analyze.js';
import { fixed, say, type Said } from '../l10n/say.js';
import type { CharterDocument } from '../document.js';
import { defaultSettings } from '../settings/settings.js';

/** What keeps a text from being read as a whole: what was left over of it would look as if the rest had been taken out. */
const GRAVE: ReadonlySet<string> = new Set(['syntax', 'limit', 'binary', 'root', 'documents']);
/** What YAML does not read, and we do, as if it were mended. */
const MENDED: ReadonlySet<string> = new Set(['refused', 'blank', 'indent', 'stray']);

/** Why a version of a charter cannot be compared with another, in a sentence; undefined where it can. */
export function reasonUnreadable(document: CharterDocument, today: string): Said | undefined {
  return reasonOf(document, GRAVE, today) ?? (document.charter ? undefined : say`The file is empty.`);
}

/**
 * Why a version is no proper YAML, in a sentence; undefined where it is. It can be compared all the same, as it was
 * probably meant.
 */
export function reasonDoubtful(document: CharterDocument, today: string): Said | undefined {
  return reasonOf(document, MENDED, today);
}

/** What the rules say of the first of these problems, after its line. */
function reasonOf(document: CharterDocument, kinds: ReadonlySet<string>, today: string): Said | undefined {
  const problem = document.syntax.problems.find(({ kind }) => kinds.has(kind));
  if (!problem) return undefined;
  const findings = analyze(document, { settings: defaultSettings(['minimal']), today });
  const said = findings.find(({ span }) => span.start <= problem.span.end && problem.span.start <= span.end);
  const line = document.syntax.lines.position(problem.span.start).line + 1;
  const why = said ? (said.said ?? fixed(said.message)) : say`This place cannot be read for certain.`;
  return say`Line ${line}: ${why}`;
}
