import { inLanguage, parseCharter, say, signEdits, type Signing } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import { findingsOfText } from '../../findings.js';
import type { Refused } from '../../protocol.js';
import { refused } from '../../refused.js';

/** Signs the charter as it is, what is half typed included: nothing of what is wrong waits. */
export async function prepareSigning(
  { uri, reading }: OpenDocument,
  signer: string,
  context: Context,
): Promise<Signing> {
  const settings = await context.settings(uri);
  const findings = findingsOfText({ ...context, settings })(reading.text);
  return signEdits(parseCharter(reading.text, reading.parsed), signer, { date: context.today(), findings });
}

export function cannotSign(
  { reading }: OpenDocument,
  { because, reasons }: Signing & { ok: false },
  { catalogue }: Context,
): Refused {
  const told = reasons.map((one) => (one.said ? { ...one, message: inLanguage(one.said, catalogue) } : one));
  if (because !== 'charter') return refused(reading.lines, told.map(({ message }) => message).join(' '));
  const message = say`This charter cannot be signed as it is: nobody could be sure what they agree to.`;
  return refused(reading.lines, inLanguage(message, catalogue), told);
}
