import { termsOf } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import type { SignersParams, SignersResult } from '../../protocol.js';
import { signerAt, signersOf } from './states.js';

/** Who may sign, and who of them is asking. */
export async function signers(
  { uri, reading }: OpenDocument,
  { known = [], offset }: SignersParams,
  { catalogue, settings, today }: Context,
): Promise<SignersResult> {
  // What day it is may be a setting that has just changed.
  await settings(uri);
  const { parsed } = reading;
  const { charter, references } = parsed;
  const terms = charter && termsOf(charter, references);
  const me = known.map((called) => terms?.find(called)).find((found) => found !== undefined);
  const here = offset === undefined ? undefined : signerAt(parsed, offset);
  return {
    title: charter?.title?.value ?? '',
    signers: signersOf(parsed, today(), catalogue),
    ...(me && { me: me.id }),
    ...(here && { here: here.signer.id }),
  };
}
