import type { CharterDocument } from '../document.js';
import type { Signature } from '../model/charter.generated.js';
import type { References } from '../model/references.js';
import { allSignaturesOf } from '../rules/kit/signing.js';
import { createNaming } from '../terms/naming.js';
import { signersOf, type Signer } from '../terms/signers.js';
import { personOf } from './roster.js';

/** What a line among the signatures claims: who signed, when and what. The same in every version of the file, however it is written. */
export function claimOf(signer: Signer, { signed, terms }: Signature, references: References): string {
  return JSON.stringify([personOf(signer, references), signed?.value.trim() ?? '', terms?.value ?? '']);
}

/** What each line claims whose signer may sign, in the charter or in a file of its own. Never throws. */
export function claimsOf({ charter, references }: CharterDocument): ReadonlyMap<string, Claimed> {
  const claims = new Map<string, Claimed>();
  if (!charter || !references) return claims;
  const { find } = signersOf(charter, createNaming(references));
  for (const signature of allSignaturesOf(charter) ?? []) {
    const signer = find(signature.member?.value ?? '');
    const claim = signer && claimOf(signer, signature, references);
    // Of two lines that claim the same, the sealed one says more.
    if (signer && claim !== undefined && (signature.proof || !claims.has(claim)))
      claims.set(claim, { signer, signature });
  }
  return claims;
}

export interface Claimed {
  readonly signer: Signer;
  readonly signature: Signature;
}
