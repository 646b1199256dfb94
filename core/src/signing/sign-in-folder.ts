import { readSignatureFiles } from '../beside/signature-files.js';
import { signatureFileName } from '../beside/signature-folder.js';
import { withBeside } from '../beside/with-beside.js';
import { parseCharter, type CharterDocument } from '../document.js';
import { besideOf, type Beside } from '../model/beside.js';
import type { Charter } from '../model/charter.generated.js';
import { signatureStates, type SignerState } from '../terms/states.js';
import type { Field } from './lines.js';

/** The file in which somebody signs where each member has one. */
export interface SignedFile {
  /** In the folder of the signatures. */
  readonly name: string;
  /** What it held before; undefined where it is new. */
  readonly before: string | undefined;
  readonly text: string;
}

/** The file with the new signature, in the place of an earlier one of the same person. Undefined where it would not hold. */
export function signedFile(
  document: CharterDocument,
  { signer, signature, digest }: SignerState,
  fields: readonly Field[],
): SignedFile | undefined {
  const charter = document.charter as Charter;
  const beside = besideOf(charter);
  const files = beside?.signatures;
  if (!files) return undefined;
  const own = signature && files.find((file) => file.signature === signature);
  const name = own?.name ?? signatureFileName(signer.id);
  const text = fields.map(([field, yaml]) => `${field}: ${yaml}\n`).join('');
  const signed: SignedFile = { name, before: files.find((file) => file.name === name)?.text, text };
  return holds(document, beside, signed, signer.id, digest) ? signed : undefined;
}

/** Reads the folder as it would be: the signature holds, and everybody else stands where they stood. */
function holds(
  document: CharterDocument,
  beside: Beside,
  { name, text }: SignedFile,
  id: string,
  digest: string,
): boolean {
  const [file] = readSignatureFiles([{ name, text }]);
  const others = beside.signatures?.filter((one) => one.name !== name) ?? [];
  const after = parseCharter(document.text);
  if (!file || !after.charter || !document.charter) return false;
  withBeside(after, { ...beside, signatures: [...others, file] });
  const [was, is] = [document.charter, after.charter].map((charter) => signatureStates(charter).signers);
  const standings = (states: readonly SignerState[] = []): string =>
    states.map(({ signer, standing }) => (signer.id === id ? id : `${signer.id} ${standing}`)).join('\n');
  const signed = is?.find(({ signer }) => signer.id === id);
  return standings(was) === standings(is) && signed?.standing === 'current' && signed.digest === digest;
}
