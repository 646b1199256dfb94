import {
  allSignaturesOf,
  contains,
  inLanguage,
  signatureStates,
  signsInFolder,
  standingWords,
  verifySignatures,
  type Catalogue,
  type Charter,
  type CharterDocument,
  type Node,
  type SignerState,
} from '../../../../core/src/index.js';
import type { SignerInfo } from '../../protocol.js';

/** Everybody who may sign, with where they stand in words. Empty where the signatures stand in a folder. */
export function signersOf(document: CharterDocument, today: string, catalogue: Catalogue | undefined): SignerInfo[] {
  const { charter, references } = document;
  if (!charter || !references) return [];
  const verified = new Map(verifySignatures(document, today).signatures.map((each) => [each.signer, each]));
  return signatureStates(charter, references).signers.map(({ signer: { id, name }, standing }) => {
    const found = verified.get(id) ?? { verdict: 'missing', signed: undefined, reason: undefined };
    return { id, name, signed: standing === 'current', standing: inLanguage(standingWords(found), catalogue) };
  });
}

/** Whose entry, or whose signature, stands at `offset`. */
export function signerAt({ charter, references }: CharterDocument, offset: number): SignerState | undefined {
  if (!charter || !references) return undefined;
  return signatureStates(charter, references).signers.find((state) =>
    placesOf(state, charter).some(({ span }) => contains(span, offset)),
  );
}

function placesOf({ signer, signature, duplicates }: SignerState, charter: Charter): readonly Node[] {
  // A signature in a file of its own has no place here.
  const signatures = signsInFolder(charter) ? [] : [...(signature ? [signature] : []), ...duplicates];
  return [...signer.entries, ...signatures].filter(({ node }) => node !== charter.node).map(({ node }) => node);
}

/** Whether anybody is asked to sign, or has: a draft that nobody has begun to sign is let alone. */
export function isBeingSigned(charter: Charter): boolean {
  const written = charter.status?.value ?? 'draft';
  if (written === 'superseded' || written === 'closed') return false;
  return written !== 'draft' || (allSignaturesOf(charter) ?? charter.signatures).length > 0;
}
