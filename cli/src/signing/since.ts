import { signatureStates, type CharterDocument, type Said } from '../../../core/src/index.js';
import type { CharterInGit } from '../git/charter-in-git.js';
import { findSignedVersion } from './signed-version.js';

/**
 * What those signed whose signatures have fallen, by their ids: "Signed when this said “24 hours”; it now says “48
 * hours”". Without those whose wording can no longer be found. Throws CommandError where git cannot read its history.
 */
export async function wordsSinceSigned(
  document: CharterDocument,
  inGit: () => CharterInGit | undefined,
  today: string,
): Promise<ReadonlyMap<string, Said>> {
  const words = new Map<string, Said>();
  const { charter, references } = document;
  if (!charter || !references) return words;
  for (const { signer, standing, signature } of signatureStates(charter, references).signers) {
    if (standing !== 'fallen' || !signature?.terms) continue;
    const signed = findSignedVersion(document, inGit, signer, signature.terms.value);
    if (!signed) continue;
    const { sinceSigned } = await import('../../../core/src/changes/report/index.js');
    const said = sinceSigned(signed.document, document, { today })(signer.id);
    if (said !== undefined) words.set(signer.id, said);
  }
  return words;
}
