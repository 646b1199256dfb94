import type { Charter } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import { createNotes } from '../../model/notes.js';
import { noteAll, observe, type Observation } from '../../model/observed.js';
import type { TextPlace } from '../../model/visit.js';
import { entitiesOf, textsIn } from '../../model/visit.js';

/**
 * Works something out once for each charter, for all the rules that ask. Charters never change, and what is known of
 * one goes when it goes. Whatever else it takes must follow from the charter, as its references do.
 */
export function oncePerCharter<T, Rest extends unknown[]>(
  make: (charter: Charter, ...rest: Rest) => T,
): (charter: Charter, ...rest: Rest) => T {
  const known = createNotes<Charter, Observation<T>>();
  return (charter, ...rest) => {
    let found = known.get(charter);
    if (!found) known.set(charter, (found = observe(charter, () => make(charter, ...rest))));
    noteAll(charter, found.reads);
    return found.value;
  };
}

/** The charter and every part of it, as by `entitiesOf`. */
export const allEntities: (charter: Charter) => readonly Entity[] = oncePerCharter(entitiesOf);

/** Every text of the charter. */
export const allTexts: (charter: Charter) => readonly TextPlace[] = oncePerCharter((charter) =>
  textsIn(allEntities(charter)),
);
