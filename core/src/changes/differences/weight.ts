import type { Entity } from '../../model/entity.js';
import type { ChangeClass } from '../../model/shape.js';
import { entityValue } from '../../terms/entity-value.js';
import type { Naming } from '../../terms/naming.js';
import { rolePoints } from '../../terms/points.js';
import type { Weight } from '../change.js';

/**
 * How much a difference in a field of this class matters. What signatures never count is told, too, where it is not
 * only the look of the document: a review that is put off, a signature that was taken out.
 */
export function weightOf(own: ChangeClass, top: string): Weight {
  if (own !== 'none') return own;
  return top === 'layout' ? 'editorial' : 'notice';
}

/** The same for a whole entry: one in which no word counts changes no agreement. */
export function weightOfEntry(entity: Entity, own: ChangeClass, top: string, naming: Naming): Weight {
  const weight = weightOf(own, top);
  if (weight !== 'material') return weight;
  const counts =
    entity.shape === 'role' ? rolePoints(entity, naming).length > 0 : entityValue(entity, own, naming) !== undefined;
  if (counts) return 'material';
  return entity.shape === 'role' ? 'notice' : 'editorial';
}
