import { basesOf, personOf, termsOf, type CharterDocument, type Signer } from '../../../core/src/index.js';
import type { CharterInGit } from '../git/charter-in-git.js';
import type { FileVersion } from '../git/history.js';

/** What somebody signed. */
export interface SignedVersion {
  /** The charter as it was. */
  readonly document: CharterDocument;
  /** The same person in it. */
  readonly signer: Signer;
  /** The latest commit that holds it; undefined where the file still says it. */
  readonly version: FileVersion | undefined;
}

/** So many versions are read at most; each takes some milliseconds. */
const MOST_VERSIONS = 2000;

/**
 * The wording that a signature was given to: in the file, in the versions it was made from, or on any other branch.
 * Undefined where none of them says it. Throws CommandError where git cannot read its history.
 * @param terms as the signature holds them
 */
export function findSignedVersion(
  document: CharterDocument,
  inGit: () => CharterInGit | undefined,
  signer: Signer,
  terms: string,
): SignedVersion | undefined {
  const person = document.references && personOf(signer, document.references);
  const here = signerOf(document);
  if (here) return { document, signer: here, version: undefined };
  const kept = inGit();
  if (!kept) return undefined;
  const bases = (document.charter && basesOf(document.charter)) ?? [];
  const read = new Set<string>();
  let count = 0;
  for (const version of versionsOf(
    kept,
    bases.map(({ path }) => path),
  )) {
    const text = version.text();
    if (text === undefined || (bases.length === 0 && read.has(text))) continue;
    if (++count > MOST_VERSIONS) return undefined;
    read.add(text);
    const earlier = kept.parse(version);
    const found = earlier && signerOf(earlier);
    if (found) return { document: earlier, signer: found, version };
  }
  return undefined;

  function signerOf({ charter, references }: CharterDocument): Signer | undefined {
    if (!charter || !references) return undefined;
    const all = termsOf(charter, references);
    const same = all.signers.filter((one) => one.id === signer.id || personOf(one, references) === person);
    return same.find((one) => all.forSigner(one).digest === terms);
  }
}

/**
 * The newest first: those that led to what is committed, then all others that any branch or tag leads to, then the charter as it
 * was when what it builds on was changed.
 */
function* versionsOf(
  { committed, history, path }: CharterInGit,
  bases: readonly string[],
): Generator<FileVersion, void> {
  const last = committed();
  if (!last) return;
  const seen = new Set<FileVersion>();
  const waiting = [last];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    yield next;
    waiting.push(...next.parents());
  }
  yield* history.versionsAnywhere(path);
  for (const base of bases) {
    for (const version of history.versionsAnywhere(base)) {
      const text = (): string | undefined => history.textAt(version.commit, path);
      yield { ...version, path, text, parents: () => [] };
    }
  }
}
