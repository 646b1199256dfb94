import { describeTerms, inLanguage, inWords, say, shortCode, signatureStates } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import type { TermsParams, TermsResult } from '../../protocol.js';
import { cannotSign, prepareSigning } from './prepare.js';
import { sinceFound } from './since.js';
import { signersOf } from './states.js';

/** What somebody would agree to, as sentences to read before they do. Refused at once where they could not sign. */
export async function terms(
  document: OpenDocument,
  { signer }: TermsParams,
  context: Context,
): Promise<TermsResult | null> {
  const signing = await prepareSigning(document, signer, context);
  if (!signing.ok && signing.because !== 'signed') return cannotSign(document, signing, context);
  const { parsed } = document.reading;
  const { catalogue } = context;
  const { charter, references } = parsed;
  const description = charter && describeTerms(charter, signer, references);
  const who = charter && signatureStates(charter, references).signers.find(({ signer: { id } }) => id === signer);
  const info = signersOf(parsed, context.today(), catalogue).find(({ id }) => id === signer);
  if (!description || !who || !info) return null;
  const since = (await sinceFound(document, context)).get(signer);
  const signed = who.signature?.terms;
  const earlier = signed && context.earlier.known(document.uri, { signer, terms: signed.value });
  return {
    ok: true,
    version: document.version,
    title: description.title,
    signer: info,
    summary: inLanguage(description.summary, catalogue),
    ...(since !== undefined && { since: `${since}.` }),
    ...(earlier?.revision !== undefined && { signedRevision: earlier.revision }),
    groups: description.groups.map(({ heading, points }) => ({
      heading: inLanguage(heading, catalogue),
      points: points.map(({ number, said }) => ({ number, sentence: inLanguage(said, catalogue) })),
    })),
    otherwise: description.deviations.map(({ title, said: { theirs, ours } }) =>
      inLanguage(say`“${title}” says “${theirs}” Here: “${ours}”`, catalogue),
    ),
    terms: who.digest,
    code: shortCode(who.digest),
    day: inLanguage(inWords(context.today()), catalogue),
  };
}
