import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Charter } from '../model/charter.generated.js';
import { indexReferences, type References } from '../model/references.js';
import { countedPerson } from '../signing/roster.js';
import { canonicalText } from '../terms/order.js';
import type { Signer } from '../terms/signers.js';
import { words } from '../terms/words.js';

/** What signatures of charters are for: `-n` of ssh-keygen. A signature for anything else says nothing of a charter. */
export const NAMESPACE = 'charter-signature-v1';

/** What one person signs, but for the charter and the person. */
export interface Act {
  /** The day, as YYYY-MM-DD. */
  readonly signed: string;
  /** The digest of the terms, as `terms` of a signature holds it. */
  readonly terms: string;
}

/**
 * The message that a key signs, rebuilt from the charter and never taken from the signature: the text of RFC 8785 that
 * names the version of this form, charter, person, day and terms. Charter and person go by their names as the terms count
 * them, which are what people see; a person who shares a name goes by the id, too.
 */
export function payloadOf(
  charter: Charter,
  signer: Signer,
  { signed, terms }: Act,
  references: References = indexReferences(charter),
): Uint8Array {
  const title = words(charter.title?.value ?? '');
  const member = countedPerson(signer, references);
  return utf8ToBytes(canonicalText({ format: 1, charter: title, member, signed, terms }));
}
