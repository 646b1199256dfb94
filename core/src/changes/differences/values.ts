import { say } from '../../l10n/say.js';
import type { Signature } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { Flag, Text } from '../../model/text.js';
import type { Naming } from '../../terms/naming.js';
import { oneLine } from '../../terms/words.js';
import { tell } from '../words/tell.js';
import type { Value } from './difference.js';
import type { Read } from './texts.js';

export function valueFrom({ text, said }: Read): Value {
  return { said, node: text.node, text };
}

export function plain(text: Text): Value {
  return { said: text.value.trim(), node: text.node, text };
}

export function valueOfList(reads: readonly Read[]): Value {
  const [{ text }] = reads as readonly [Read];
  const list = text.node.parent?.kind === 'sequence' ? text.node.parent : text.node;
  return { said: reads.map(({ said }) => said).join(', '), node: list };
}

export function answer({ value, node }: Flag): Value {
  return { said: value ? 'yes' : 'no', inWords: () => (value ? say`yes` : say`no`), node };
}

/** An entry, or a part that counts as one. */
export function whole(entity: Entity, naming: Naming): Value {
  const told =
    entity.shape === 'signature' ? { said: tellSignature(entity as Signature, naming) } : tell(entity, naming);
  return { ...told, node: entity.node, entity };
}

/** "Ana Ribeiro, 2026-02-01". */
function tellSignature({ member, signed, label }: Signature, { references }: Naming): string {
  const target = references.resolve(member?.value ?? '', ['members', 'sponsors', 'approvers']);
  const name = oneLine(target.found === 'one' ? target.entity.label : label);
  return signed ? `${name}, ${signed.value.trim()}` : name;
}

/** A list whose order counts, one entry a line. */
export function inTurn(entities: readonly Entity[]): Value {
  const [{ node }] = entities as readonly [Entity];
  return { said: entities.map(({ label }, index) => `${index + 1}. ${label}`).join('\n'), node: node.parent ?? node };
}
