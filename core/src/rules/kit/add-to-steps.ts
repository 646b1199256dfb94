import type { Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { TextEdit } from '../../text/edit.js';
import type { Fix } from '../rule.js';
import { insertEntry } from './insert.js';
import { joinEdits } from './join-edits.js';
import type { Task } from './steps.js';
import { toFields } from './to-fields.js';

/** The offer to add a field with a blank to every one of these steps; none where one of them does not allow it. */
export function addToSteps(
  document: CharterDocument,
  tasks: readonly Task[],
  title: Said,
  field: 'by' | 'within',
  blank: string,
): Fix[] {
  const line = `${field}: "${blank}"`;
  const edits = tasks.map(({ step: { node } }): TextEdit | undefined => {
    if (node.kind === 'mapping') return insertEntry(document, node, 'step', field, line);
    if (node.kind !== 'scalar') return undefined;
    return toFields(document, node, (words) => (field === 'by' ? [line, `do: ${words}`] : [`do: ${words}`, line]));
  });
  const all = edits.filter((edit) => edit !== undefined);
  return all.length === edits.length ? [{ title, safe: false, edits: joinEdits(all) }] : [];
}
