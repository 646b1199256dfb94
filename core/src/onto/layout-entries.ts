import type { CharterDocument } from '../document.js';
import { entitiesOf } from '../model/visit.js';
import { get, walk, type Node, type ScalarNode } from '../syntax/tree.js';
import { slug } from '../text/slug.js';
import type { TextEdit } from '../text/edit.js';
import { putBeside } from './put-in.js';

/** Edits after which sections that print only some entries of a list, one of them this one, print a new one behind it. */
export function printBeside(document: CharterDocument, node: Node, isBehind: boolean, id: string): TextEdit[] {
  return mentions(document, node).flatMap((scalar): TextEdit[] => {
    const edit = putBeside(document, scalar, isBehind, id, '');
    if (edit) return [edit];
    const both = isBehind ? [scalar.value, id] : [id, scalar.value];
    return [{ ...scalar.span, text: `[${both.join(', ')}]` }];
  });
}

/** Where the layout picks an entry to be printed. */
export function mentions({ charter, syntax }: CharterDocument, node: Node): ScalarNode[] {
  const layout = syntax.root && get(syntax.root, 'layout');
  const entity = charter && [...entitiesOf(charter)].find((each) => each.node === node);
  if (!layout || !entity) return [];
  return [...walk(layout)].flatMap((own) => {
    if (own.kind !== 'mapping') return [];
    const entries = get(own, 'entries');
    const scalars = entries?.kind === 'sequence' ? entries.items : entries ? [entries] : [];
    return scalars.filter(
      (scalar): scalar is ScalarNode =>
        scalar.kind === 'scalar' && (scalar.value === entity.id || slug(scalar.value) === slug(entity.label)),
    );
  });
}
