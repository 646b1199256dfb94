import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { say, type Said } from '../../../core/src/l10n/say.js';
import { personOf, printable, rosterOf, termsOf, type CharterDocument } from '../../../core/src/index.js';
import type { Fault } from '../../../core/src/proof/index.js';
import type { Environment } from '../environment.js';
import { CommandError } from '../exit-code.js';
import { reasonOf } from '../files/reason.js';
import { signWithKey } from './ssh-keygen.js';
import { verifyRsa } from './verify-rsa.js';

export interface Seal {
  /** As the charter keeps it. */
  readonly proof: string;
  /** The line of the public key that made it, where the charter does not list that for them yet. */
  readonly unlisted: string | undefined;
}

/**
 * Seals what somebody signs on a day with a key of theirs, and checks the seal as anybody would. Undefined where nobody
 * of that name may sign. Throws CommandError.
 */
export async function sealFor(
  document: CharterDocument,
  as: string,
  date: string,
  key: string,
  environment: Environment,
): Promise<Seal | undefined> {
  const { charter, references } = document;
  const terms = charter && references && termsOf(charter, references);
  const signer = terms?.find(as);
  if (!charter || !references || !terms || !signer) return undefined;
  const { bindListed, checkProof, keyLine, NAMESPACE, payloadOf, proofLine } =
    await import('../../../core/src/proof/index.js');

  const message = payloadOf(charter, signer, { signed: date, terms: terms.forSigner(signer).digest }, references);
  const proof = proofLine(await signWithKey(keyFile(key, environment), message, NAMESPACE, environment));
  const checked = checkProof(proof, message, verifyRsa);
  if (!checked.ok) throw new CommandError(say`Nothing was signed. ${FAULTS[checked.because] ?? NOT_TAKEN}`);

  const person = rosterOf(document).find(personOf(signer, references));
  const binding = person ? bindListed(person, checked.key, date) : 'none';
  const unlisted = binding === 'bound' ? undefined : keyLine(checked.key);
  if (binding === 'other')
    throw new CommandError(
      say`Nothing was signed. The charter lists another key for ${printable(signer.name)}. Sign with that one, or add this one to the list first:${`\n  ${unlisted ?? ''}`}`,
    );
  return { proof, unlisted };
}

const NOT_TAKEN = say`Keys of this kind are not taken. Make one with: ssh-keygen -t ed25519`;
const FAULTS: { readonly [fault in Fault]?: Said } = {
  certificate: say`This is a certificate, and only keys themselves are taken. Name the key file.`,
  weak: say`This key is too short to be safe. Make one with: ssh-keygen -t ed25519`,
};

function keyFile(key: string, { cwd }: Environment): string {
  const file = path.resolve(cwd, key.replace(/^~(?=[\\/])/, homedir()));
  try {
    if (!statSync(file).isDirectory()) return file;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandError(say`--key: ${printable(key)}: ${missing ? NO_KEY : reasonOf(error)}`);
  }
  throw new CommandError(say`--key: ${printable(key)}: This is a folder. Name the key file in it.`);
}

const NO_KEY = say`There is no such file. A key is a file such as ~/.ssh/id_ed25519; to make one: ssh-keygen -t ed25519`;
