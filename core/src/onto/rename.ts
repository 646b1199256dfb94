import { count } from '../l10n/phrases.js';
import { say } from '../l10n/say.js';
import { parseCharter, type CharterDocument } from '../document.js';
import { entitiesOf } from '../model/visit.js';
import { nodeAt, pathOf } from '../syntax/tree.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import type { Made } from './change.js';
import { setScalar } from './set-scalar.js';

/**
 * The same edits with those of all that refers, by name, to what they rename; undefined where they rename nothing that
 * something refers to.
 */
export function renamingReferences(document: CharterDocument, edits: readonly TextEdit[]): Made | undefined {
  const { charter, references, syntax } = parseCharter(applyEdits(document.text, edits), document);
  const after = references?.places ?? [];
  const before = document.references?.places ?? [];
  if (!charter || !syntax.root || after.length !== before.length) return undefined;
  const renamed: TextEdit[] = [];
  for (const [index, { text, target }] of before.entries()) {
    if (target.found !== 'one' || after[index]?.target.found !== 'none') continue;
    const node = nodeAt(syntax.root, pathOf(target.entity.node));
    const entity = [...entitiesOf(charter)].find((each) => each.node === node);
    const own = text.node.kind === 'scalar' ? text.node : undefined;
    // The reference itself was edited: it names somebody else now, who is not in the charter.
    if (edits.some(({ start, end }) => start <= text.node.span.end && text.node.span.start <= end)) return undefined;
    const edit = own && entity && setScalar(document, own, [{ start: 0, end: own.value.length, text: entity.label }]);
    if (!edit) return undefined;
    renamed.push(...edit);
  }
  return renamed.length > 0
    ? {
        edits: [...edits, ...renamed],
        does: count(
          renamed.length,
          say`Changes the name in one other place, too.`,
          say`Changes the name in ${renamed.length} other places, too.`,
        ),
      }
    : undefined;
}
