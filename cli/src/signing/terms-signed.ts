import { existsSync } from 'node:fs';
import { say, type Said } from '../../../core/src/l10n/say.js';
import {
  describeTerms,
  printable,
  signatureStates,
  termsOf,
  unknownSigner,
  type TermsDescription,
} from '../../../core/src/index.js';
import type { Environment } from '../environment.js';
import { CommandError } from '../exit-code.js';
import { readOneCharter } from '../files/one-charter.js';
import { createLookUp, type CharterInGit, type LookedUp } from '../git/charter-in-git.js';
import { findSignedVersion, type SignedVersion } from './signed-version.js';

/** What somebody agreed to when they signed. */
export interface SignedTerms {
  readonly description: TermsDescription;
  readonly terms: string;
  /** Where that wording stands, in a sentence. */
  readonly where: Said;
}

/** Throws CommandError where that can no longer be found, or never could. */
export async function readSignedTerms(file: string, member: string, environment: Environment): Promise<SignedTerms> {
  const { source, document } = await readOneCharter(file, environment);
  const { charter, references } = document;
  const all = charter && references && termsOf(charter, references);
  const signer = all?.find(member);
  if (!charter || !references || !signer) throw new CommandError(unknownSigner(member, all?.signers ?? []));
  const { signature, standing } =
    signatureStates(charter, references).signers.find((one) => one.signer.id === signer.id) ?? {};
  const name = printable(signer.name);
  if (!signature) throw new CommandError(say`${name} has not signed this charter.`);
  const written = signature.signed?.value.trim();
  const day = written === undefined ? say`an unknown day` : say`${printable(written)}`;
  if (!signature.terms)
    throw new CommandError(
      say`${name} signed on ${day}, but the line names no wording, so nobody can tell what it was given to.`,
    );
  if (standing === 'unreadable')
    throw new CommandError(say`${name} signed on ${day}, but to terms that are not known here.`);

  const found = existsSync(source.path) ? createLookUp(undefined, environment)(source.path) : 'none';
  const inGit = (): CharterInGit | undefined => (typeof found === 'string' ? undefined : found);
  const signed = findSignedVersion(document, inGit, signer, signature.terms.value);
  const description =
    signed?.document.charter && describeTerms(signed.document.charter, signed.signer.id, signed.document.references);
  if (!signed || !description)
    throw new CommandError(say`What ${name} agreed to on ${day} can no longer be found: ${whyLost(found)}`);
  return {
    description,
    terms: signature.terms.value,
    where: say`${name} agreed to this on ${day}. ${placeOf(signed)}`,
  };
}

function placeOf({ version }: SignedVersion): Said {
  if (!version) return say`The charter still says it.`;
  const { commit, day, author } = version;
  return say`The charter said it in the commit ${commit.slice(0, 7)} of ${printable(author.name)}, ${day}; it has changed since.`;
}

function whyLost(found: LookedUp): Said {
  if (found === 'none') return say`the file is in no git repository, so there are no earlier versions of it.`;
  if (found === 'unreadable') return say`git cannot read the repository of this file, or is not installed.`;
  return lostIn(found);
}

function lostIn({ committed, repository }: CharterInGit): Said {
  if (!committed()) return say`the file is not committed yet, so there are no earlier versions of it.`;
  return repository.isShallow
    ? say`the history was cut off when it was fetched. Fetch the rest: git fetch --unshallow`
    : say`no version of the charter in the history says it. It may have been changed before it was committed.`;
}
