import type { Charter } from '../../model/charter.generated.js';
import type { References } from '../../model/references.js';
import type { Inherited } from '../../terms/inherited.js';
import { termsOf } from '../../terms/terms.js';
import { oncePerCharter } from './once.js';

/** What a charter has from those it builds on; undefined where it builds on none, or they are not known. */
export const inheritedOf: (charter: Charter, references: References) => Inherited | undefined = oncePerCharter(
  (charter, references: References) =>
    charter.extends.length > 0 ? termsOf(charter, references).inherited : undefined,
);
