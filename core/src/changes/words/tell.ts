import { inside, type Said } from '../../l10n/say.js';
import type { Entity } from '../../model/entity.js';
import { entityValue } from '../../terms/entity-value.js';
import type { Naming } from '../../terms/naming.js';
import { oneLine } from '../../terms/words.js';

/** All that an entry says, in one line: its name, then its fields as "Target: at least 90 %." */
export function tell(entity: Entity, naming: Naming): Told {
  const value = entityValue(entity, 'material', naming);
  const said = value?.said ?? oneLine(entity.label === '' ? entity.id : entity.label);
  // A single sentence keeps the end it was given.
  const bare = said.replace(/^([^.!?]+)\.$/, '$1');
  const inWords = value?.inWords;
  if (!inWords) return { said: bare };
  return { said: bare, inWords: bare === said ? inWords : () => inside(inWords()) };
}

interface Told {
  readonly said: string;
  /** The same, to be said in any language; left out where it is the charter’s own words alone. */
  readonly inWords?: () => Said;
}
