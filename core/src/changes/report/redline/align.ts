import type { Leaf } from './leaves.js';

/** A line of the redline: one that stayed, with what it said before, or one that is only on one side. */
export interface Row {
  readonly before?: Leaf;
  readonly after?: Leaf;
}

/** How much of their words two lines share at least to be the same line, changed. */
const ALIKE = 0.4;
/** So many comparisons of two lines at most; beyond that, lines are the same only if they say the same. */
const MOST = 100_000;

/**
 * Which line of the earlier charter is which of the later one, whatever their order; lines that are gone stand where
 * they stood, behind the line that came before them.
 */
export function align(before: readonly Leaf[], after: readonly Leaf[]): Row[] {
  const partners = new Map<Leaf, Leaf>();
  const taken = new Set<Leaf>();
  const pair = (older: Leaf, later: Leaf): void => {
    partners.set(later, older);
    taken.add(older);
  };
  for (const key of [closely, loosely]) pairEqual(before, after, key, { partners, taken, pair });
  pairAlike(
    before.filter((leaf) => !taken.has(leaf)),
    after.filter((leaf) => !partners.has(leaf)),
    pair,
  );

  const gone = new Map<Leaf | undefined, Leaf[]>();
  let last: Leaf | undefined;
  for (const leaf of before) {
    if (taken.has(leaf)) last = leaf;
    else gone.set(last, [...(gone.get(last) ?? []), leaf]);
  }
  const behind = (leaf: Leaf | undefined): Row[] => (gone.get(leaf) ?? []).map((one) => ({ before: one }));
  return [
    ...behind(undefined),
    ...after.flatMap((later): Row[] => {
      const older = partners.get(later);
      return older ? [{ before: older, after: later }, ...behind(older)] : [{ after: later }];
    }),
  ];
}

interface Pairing {
  readonly partners: ReadonlyMap<Leaf, Leaf>;
  readonly taken: ReadonlySet<Leaf>;
  readonly pair: (older: Leaf, later: Leaf) => void;
}

function closely({ kind, section, cells }: Leaf): string {
  return [kind, section, ...cells].join('\0');
}

function loosely({ kind, cells }: Leaf): string {
  return [kind, ...cells].join('\0');
}

function pairEqual(
  before: readonly Leaf[],
  after: readonly Leaf[],
  key: (leaf: Leaf) => string,
  { partners, taken, pair }: Pairing,
): void {
  const waiting = new Map<string, Leaf[]>();
  // From the end, so that the first one is taken first.
  for (const leaf of before.toReversed()) {
    if (taken.has(leaf)) continue;
    const list = waiting.get(key(leaf));
    if (list) list.push(leaf);
    else waiting.set(key(leaf), [leaf]);
  }
  for (const leaf of after) {
    const older = partners.has(leaf) ? undefined : waiting.get(key(leaf))?.pop();
    if (older) pair(older, leaf);
  }
}

function pairAlike(before: readonly Leaf[], after: readonly Leaf[], pair: (older: Leaf, later: Leaf) => void): void {
  if (before.length * after.length > MOST) return;
  const words = new Map([...before, ...after].map((leaf) => [leaf, wordsOf(leaf)]));
  const candidates = before.flatMap((older) =>
    after.flatMap((later) => {
      if (older.kind !== later.kind || older.section !== later.section) return [];
      const likeness = likenessOf(words.get(older) as Words, words.get(later) as Words);
      return likeness >= ALIKE ? { older, later, likeness } : [];
    }),
  );
  const done = new Set<Leaf>();
  for (const { older, later } of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
    if (done.has(older) || done.has(later)) continue;
    done.add(older).add(later);
    pair(older, later);
  }
}

type Words = ReadonlySet<string>;

function wordsOf({ cells }: Leaf): Words {
  return new Set(cells.join(' ').toLowerCase().split(/\s+/));
}

function likenessOf(one: Words, other: Words): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / (one.size + other.size);
}
