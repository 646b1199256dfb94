import type { Change } from '../../../core/src/changes/index.js';
import { baseChanged, linkBroken, type ReviewedCharter } from '../../../core/src/changes/report/index.js';
import { fixed, say } from '../../../core/src/index.js';
import { isStill, type Compared } from './compare.js';

/**
 * Says of what is gone from a charter where it is now, if another one was split off with that inside: it is no promise
 * that got weaker.
 */
export function withSplits(compared: readonly Compared[]): Compared[] {
  return compared.map((one) => {
    const { state, from, file, result } = one.charter;
    const parts = compared.filter(({ charter }) => charter.state === 'split' && charter.from === (from ?? file));
    if (parts.length === 0 || state === 'split') return one;
    const moved = new Set<string>();
    const changes = result.changes.map((change): Change => {
      const part = isStill(change) ? undefined : parts.find(({ left }) => !left.has(change.fingerprint));
      if (!part) return change;
      moved.add(change.path.join('\n'));
      const said = say`${change.said ?? fixed(change.sentence)} It is now in ${part.charter.file}.`;
      return { ...change, loosened: false, sentence: `${change.sentence} It is now in ${part.charter.file}.`, said };
    });
    const consequences = result.consequences.filter(
      ({ kind, path }) => kind !== 'duty-orphaned' || !moved.has(path.join('\n')),
    );
    return { ...one, charter: { ...one.charter, result: { ...result, changes, consequences } } };
  });
}

/** Says of a charter what happened to those it builds on, and of one that is gone who still builds on it. */
export function withBases(compared: readonly Compared[]): ReviewedCharter[] {
  return compared.map(({ charter, changedBases }) => {
    const { result, state, from, file } = charter;
    const bases = compared.filter((other) => changedBases.includes(other.charter.file));
    const inherited = bases.flatMap((base) => baseChanged(base.charter, result) ?? []);
    // The engine has looked at one charter alone, and could not say why its signatures fall.
    const own = inherited.length > 0 ? result.changes.filter(({ kind }) => kind !== 'meaning-changed') : result.changes;
    const old = state === 'removed' ? file : state === 'renamed' ? from : undefined;
    const still = compared.filter(
      (other) => old !== undefined && other.changedBases.includes(old) && other.hasLostBase,
    );
    const consequences = [
      ...result.consequences,
      ...still.map((other) => linkBroken(other.charter, state === 'removed')),
    ];
    return {
      ...charter,
      state: state === 'unchanged' && inherited.length > 0 ? 'changed' : state,
      result: { ...result, changes: [...own, ...inherited], consequences },
    };
  });
}
