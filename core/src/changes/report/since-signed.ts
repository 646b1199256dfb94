import type { CharterDocument } from '../../document.js';
import { basesOf } from '../../model/beside.js';
import type { Said } from '../../l10n/say.js';
import type { Change, ComparisonOptions } from '../change.js';
import { compareCharters } from '../compare.js';
import { changesFor, sinceWords } from './since.js';

/**
 * What has changed since people signed, as a function that says it to each of them by their id. Where the charter itself
 * says to them what it said, what it builds on may not: then that is told.
 */
export function sinceSigned(
  before: CharterDocument,
  after: CharterDocument,
  options: ComparisonOptions,
): (signer: string) => Said | undefined {
  const own = compareCharters(before, after, options).changes;
  const written = own.filter(({ kind }) => kind !== 'meaning-changed');
  let inherited: readonly Change[] | undefined;
  return (signer) => {
    if (changesFor(written, signer).length > 0) return sinceWords(written, signer);
    inherited ??= changesOfBases(before, after, options);
    return sinceWords(inherited, signer) ?? sinceWords(own, signer);
  };
}

/** What binds everyone in the charters that both versions build on. */
function changesOfBases(before: CharterDocument, after: CharterDocument, options: ComparisonOptions): Change[] {
  const [then, now] = [before, after].map(({ charter }) => (charter && basesOf(charter)) ?? []);
  return (now ?? []).flatMap((base) => {
    const earlier = then?.find(({ path }) => path === base.path);
    if (!earlier || earlier.text === base.text) return [];
    return compareCharters(earlier, base, options).changes.filter(({ concerns }) => concerns === undefined);
  });
}
