import { analyze, defaultSettings, parseCharter, type CharterDocument } from '../../../core/src/index.js';
import type { Content } from '../git/snapshot.js';

/** A version of a charter as it was read, or why it could not be. */
export type Read = { readonly document: CharterDocument } | { readonly reason: string };

/** What keeps a text from being read as a whole: what was left over of it would look as if the rest had been taken out. */
const GRAVE: ReadonlySet<string> = new Set(['syntax', 'limit', 'binary', 'root', 'documents']);

export function readVersion(content: Content, today: string): Read {
  if ('unreadable' in content) return { reason: content.unreadable };
  const document = parseCharter(content.text);
  const grave = document.syntax.problems.find(({ kind }) => GRAVE.has(kind));
  if (document.charter && !grave) return { document };
  if (!grave) return { reason: 'The file is empty.' };
  const findings = analyze(document, { settings: defaultSettings(['minimal']), today });
  const said = findings.find(({ span }) => span.start <= grave.span.end && grave.span.start <= span.end);
  const line = document.syntax.lines.position(grave.span.start).line + 1;
  return { reason: `Line ${line}: ${said?.message ?? 'This place cannot be read for certain.'}` };
}
