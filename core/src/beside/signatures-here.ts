import { inheritBeside } from '../model/beside.js';
import type { Charter, Signature } from '../model/charter.generated.js';
import { indexReferences, type References } from '../model/references.js';
import type { Text } from '../model/text.js';
import { fieldsOf, valueOf } from '../model/visit.js';
import type { Node } from '../syntax/tree.js';
import { folderSignaturesOf, signsInFolder } from '../terms/states.js';

/**
 * The charter as if the signatures of its folder stood in the list, for those who show it. All of them have their place
 * where the charter says `signatures: folder`. The same charter where it does not say so, or nobody has looked.
 */
export function signaturesHere(
  charter: Charter,
  references: References,
): { readonly charter: Charter; readonly references: References } {
  const signatures = signsInFolder(charter) ? folderSignaturesOf(charter) : undefined;
  const node = charter.signatures[0]?.node;
  if (!signatures || !node) return { charter, references };
  const here = signatures.map((signature) => placedAt(signature, node));
  const shown = Object.assign(Object.create(null) as object, charter, { signatures: here }) as Charter;
  inheritBeside(shown, charter);
  return { charter: shown, references: indexReferences(shown) };
}

function placedAt(signature: Signature, node: Node): Signature {
  const fields = Object.assign(Object.create(null) as Record<string, unknown>, signature, { node });
  for (const [name] of fieldsOf(signature)) {
    const text = valueOf(signature, name) as Text | undefined;
    if (text) Object.assign(fields, { [name]: { value: text.value, node } });
  }
  return fields;
}
