import type { Charter } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import { entryOf, headOf, type MappingNode } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import { valueOf } from '../../model/visit.js';
import type { Text } from '../../model/text.js';

/** Where a finding about the whole charter stands: its title, else its first key. */
export function placeOfCharter(charter: Charter): Span {
  return charter.title?.node.span ?? (charter.node as MappingNode).entries[0]?.key.span ?? charter.node.span;
}

/** Where a finding about a missing part of a section stands: the section's key, else the charter's place. */
export function placeOfSection(charter: Charter, section: string): Span {
  return entryOf(charter.node as MappingNode, section)?.key.span ?? placeOfCharter(charter);
}

/** Where a finding about an entity as a whole stands: the text that names it, else its key. */
export function placeOfEntity(entity: Entity): Span {
  for (const name of ['name', 'title', 'text', 'what', 'member', 'do']) {
    const text = valueOf(entity, name) as Text | undefined;
    if (text) return text.node.span;
  }
  return entity.idText?.node.span ?? headOf(entity.node);
}
