import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Signature } from '../../model/charter.generated.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { takeOut } from '../kit/remove.js';
import { allSignaturesOf, isInFolder, isWaiting, placeOfSignature, signersOf } from '../kit/signing.js';
import { slug } from '../../text/slug.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['sponsors', 'members', 'approval', 'signatures'],
  meta: {
    summary: 'One person has signed twice.',
    severity: 'warning',
    group: 'signatures',
  },
  *check({ document, charter, references }) {
    const seen = new Map<unknown, Signature>();
    for (const signature of allSignaturesOf(charter) ?? []) {
      const { member } = signature;
      if (!member || hasPlaceholder(member.value) || isWaiting(signature)) continue;
      const [signer] = signersOf(signature, charter, references);
      const key = signer ?? slug(member.value);
      const first = seen.get(key);
      if (!first) seen.set(key, signature);
      else if (!areToDifferentTerms(first, signature))
        yield {
          ...placeOfSignature(charter, signature),
          message: say`${quote(signer?.label || member.value)} has signed twice, so readers cannot tell which of the two counts. Keep one line for each person.`,
          related: isInFolder(charter) ? [] : [{ span: placeOfEntity(first), message: say`The first signature` }],
          fixes: isInFolder(charter) ? [] : takeOut(document, signature.node, say`Take this line out`),
        };
    }
  },
};

/** A signature to an earlier wording may stand beside the one to the present. */
function areToDifferentTerms({ terms: a }: Signature, { terms: b }: Signature): boolean {
  return a !== undefined && b !== undefined && a.value !== b.value;
}
