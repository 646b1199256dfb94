import type { Charter } from '../../model/charter.generated.js';

/** A charter that is no longer in force is a record: nobody is asked to complete it. */
export function isOver({ status }: Charter): boolean {
  return status?.value === 'closed' || status?.value === 'superseded';
}

/** What such a charter does not say itself may stand in the one it builds on. */
export function buildsOnAnother(charter: Charter): boolean {
  return charter.extends.length > 0;
}
