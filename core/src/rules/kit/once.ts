import type { Charter } from '../../model/charter.generated.js';
import type { TextPlace } from '../../model/visit.js';
import { textsOf } from '../../model/visit.js';

/**
 * Works something out once for each charter, for all the rules that ask. Charters never change, and what is known of
 * one goes when it goes.
 */
export function oncePerCharter<T>(make: (charter: Charter) => T): (charter: Charter) => T {
  const known = new WeakMap<Charter, { readonly value: T }>();
  return (charter) => {
    const found = known.get(charter) ?? { value: make(charter) };
    known.set(charter, found);
    return found.value;
  };
}

/** Every text of the charter. */
export const allTexts: (charter: Charter) => readonly TextPlace[] = oncePerCharter((charter) => [...textsOf(charter)]);
