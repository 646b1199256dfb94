import type { Charter } from '../../model/charter.generated.js';
import type { References } from '../../model/references.js';
import { signatureStates, type SignerState } from '../../terms/states.js';
import { oncePerCharter } from './once.js';
import { allSignaturesOf } from './signing.js';

/** Where everybody stands who may sign. Nobody's terms are worked out where no signature says what it was given to. */
export const standingsOf: (charter: Charter, references: References) => readonly SignerState[] = oncePerCharter(
  (charter, references: References) =>
    allSignaturesOf(charter)?.some(({ terms }) => terms !== undefined)
      ? signatureStates(charter, references).signers
      : [],
);
