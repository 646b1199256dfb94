import type { Entity } from '../../model/entity.js';
import { entityValue } from '../../terms/entity-value.js';
import type { Naming } from '../../terms/naming.js';
import { oneLine } from '../../terms/words.js';

/** All that an entry says, in one line: its name, then its fields as "Target: at least 90 %." */
export function tell(entity: Entity, naming: Naming): string {
  const said = entityValue(entity, 'material', naming)?.said ?? oneLine(entity.label === '' ? entity.id : entity.label);
  // A single sentence keeps the end it was given.
  return said.replace(/^([^.!?]+)\.$/, '$1');
}
