import type { CharterDocument } from '../document.js';
import type { Run } from '../render/blocks.js';
import { placeAt } from '../schema/help.js';
import { nodeAtOffset, pathOf, type ScalarNode } from '../syntax/tree.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { idOfNamed } from './refer.js';
import { rhythmOf } from './rhythm.js';
import { setScalar } from './set-scalar.js';

/** Words of a run that are replaced, by offsets in the run. */
export interface Replaced extends TextEdit {
  readonly run: Run;
}

/**
 * An edit for words that are printed for something else: the name of another member for the one that an id stands for,
 * "every month" for "every week". Undefined where the new words stand for nothing.
 */
export function sayInAnotherWay(
  document: CharterDocument,
  run: Run,
  changes: readonly Replaced[],
): readonly TextEdit[] | undefined {
  const node = scalarAt(document, run);
  const field = node && placeAt(pathOf(node))?.field;
  if (!node || !field) return undefined;
  const words = applyEdits(run.text, changes);
  const value = field.refers
    ? idOfNamed(document, words, field.refers)
    : field.format === 'cadence'
      ? rhythmOf(words)
      : undefined;
  if (value === undefined) return undefined;
  return setScalar(document, node, [{ start: 0, end: node.value.length, text: value }]);
}

/** The text of the charter that a run shows. */
export function scalarAt({ syntax }: CharterDocument, { place }: Run): ScalarNode | undefined {
  const node = syntax.root && place && nodeAtOffset(syntax.root, place.start);
  return node?.kind === 'scalar' && node.span.start === place?.start && node.span.end === place.end ? node : undefined;
}
