import { analyze } from '../analyze/analyze.js';
import type { CharterDocument } from '../document.js';
import { defaultSettings } from '../settings/settings.js';

/** What keeps a text from being read as a whole: what was left over of it would look as if the rest had been taken out. */
const GRAVE: ReadonlySet<string> = new Set(['syntax', 'limit', 'binary', 'root', 'documents']);

/** Why a version of a charter cannot be compared with another, in a sentence; undefined where it can. */
export function reasonUnreadable(document: CharterDocument, today: string): string | undefined {
  const grave = document.syntax.problems.find(({ kind }) => GRAVE.has(kind));
  if (!grave) return document.charter ? undefined : 'The file is empty.';
  const findings = analyze(document, { settings: defaultSettings(['minimal']), today });
  const said = findings.find(({ span }) => span.start <= grave.span.end && grave.span.start <= span.end);
  const line = document.syntax.lines.position(grave.span.start).line + 1;
  return `Line ${line}: ${said?.message ?? 'This place cannot be read for certain.'}`;
}
