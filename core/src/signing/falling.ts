import type { CharterDocument } from '../document.js';
import { count as counted } from '../l10n/phrases.js';
import { say, type Said } from '../l10n/say.js';
import { oneLine } from '../terms/words.js';
import type { Signer } from '../terms/signers.js';
import { signatureStates, type SignerState } from '../terms/states.js';

/** A charter before and after a change: of itself, or of one that it builds on. */
export interface ChangedCharter {
  readonly file: string;
  readonly before: CharterDocument;
  readonly after: CharterDocument;
}

/** What a change would do to signatures. */
export interface Falling {
  /** Of how many charters signatures fall, and how many. */
  readonly charters: readonly FallingIn[];
  readonly count: number;
  /** How many signatures hold before the change in all that were asked about. */
  readonly held: number;
}

export interface FallingIn {
  readonly file: string;
  readonly title: string;
  /** Whose signatures fall, in the order of the charter. */
  readonly signers: readonly Signer[];
}

/** Which signatures hold before a change and not after it, in the order in which the charters are given. */
export function fallingSignatures(charters: readonly ChangedCharter[]): Falling {
  let held = 0;
  const falling = charters.flatMap(({ file, before, after }): FallingIn[] => {
    const now = new Map(statesOf(after).map((state) => [state.signer.id, state]));
    const holding = statesOf(before).filter(({ standing }) => standing === 'current');
    held += holding.length;
    const signers = holding.map(({ signer }) => signer).filter(({ id }) => (now.get(id)?.standing ?? 'current') !== 'current'); // prettier-ignore
    const title = oneLine(after.charter?.title?.value ?? before.charter?.title?.value ?? '');
    return signers.length > 0 ? [{ file, title, signers }] : [];
  });
  return { charters: falling, count: falling.reduce((sum, { signers }) => sum + signers.length, 0), held };
}

function statesOf({ charter, references }: CharterDocument): readonly SignerState[] {
  return charter ? signatureStates(charter, references).signers : [];
}

/** "9 signatures in 3 charters would fall." */
export function fallingWords({ charters: { length }, count, held }: Falling): Said {
  if (held === 0) return say`There are no signatures that could fall.`;
  if (count === 0)
    return counted(
      held,
      say`No signature would fall. The signature stands.`,
      say`No signature would fall. All ${held} signatures stand.`,
    );
  const signatures = counted(count, say`1 signature`, say`${count} signatures`);
  return length === 1
    ? say`${signatures} in 1 charter would fall.`
    : say`${signatures} in ${length} charters would fall.`;
}
