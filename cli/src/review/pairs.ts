import type { TreeFile } from '../git/tree.js';
import { countLines, goneLines, linesOf, sharedLines, type Lines } from './likeness.js';

/** A charter at both ends of the range; what it was split off from, where that is known. */
export interface Pair {
  readonly before?: TreeFile;
  readonly after?: TreeFile;
  /** The earlier charter that most of this new one stood in, and stands in no longer. */
  readonly splitFrom?: TreeFile;
}

type Files = ReadonlyMap<string, TreeFile>;

/** Half of the lines, as git has it. */
const ALIKE = 0.5;
/** Fewer lines than this say nothing about where a charter comes from. */
const FEWEST = 4;

const NONE: Lines = new Map();

/**
 * Finds what belongs together: by name, then by the same content, then by likeness; and where a new charter was split
 * off from. In the order of the names. Charters that did not change are left out.
 * @param read the text of a file; empty where it has none
 */
export function pairUp(before: Files, after: Files, read: (file: TreeFile) => string): Pair[] {
  const pairs: Pair[] = [];
  const gone = new Set<TreeFile>();
  const fresh = new Set<TreeFile>();
  for (const [name, file] of before) {
    const later = after.get(name);
    if (!later) gone.add(file);
    else if (later.id !== file.id || later.kind !== file.kind) pairs.push({ before: file, after: later });
  }
  for (const [name, file] of after) if (!before.has(name)) fresh.add(file);

  const linesIn = remembered((file: TreeFile) => linesOf(read(file)));
  pairs.push(...moved(gone, fresh), ...renamed(gone, fresh, linesIn));
  pairs.push(...[...gone].map((file) => ({ before: file })));
  const lost = fresh.size === 0 ? [] : pairs.flatMap(lostIn);
  for (const file of fresh) {
    const splitFrom = source(file);
    pairs.push({ after: file, ...(splitFrom ? { splitFrom } : {}) });
  }
  return pairs.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

  /** Where most of a new charter comes from. */
  function source(file: TreeFile): TreeFile | undefined {
    const lines = linesIn(file);
    let best: TreeFile | undefined;
    let most = 0;
    for (const { earlier, gone: missed, kept } of lost) {
      const shared = sharedLines(lines, missed);
      // The people and roles of a team stand in both afterwards, and tell nothing.
      const enough = Math.max((countLines(lines) - sharedLines(lines, kept)) * ALIKE, FEWEST);
      if (shared >= enough && shared > most) [best, most] = [earlier, shared];
    }
    return best;
  }

  /** The lines that a charter has no longer, and those that it still has. */
  function lostIn({ before: earlier, after: later }: Pair): { earlier: TreeFile; gone: Lines; kept: Lines }[] {
    if (!earlier) return [];
    const kept = later ? linesIn(later) : NONE;
    return [{ earlier, gone: goneLines(linesIn(earlier), kept), kept }];
  }
}

export function nameOf({ before, after }: Pair): string {
  return after?.path ?? before?.path ?? '';
}

/** The same content under another name; one in a folder or file of the same name first. */
function moved(gone: Set<TreeFile>, fresh: Set<TreeFile>): Pair[] {
  return [...fresh].flatMap((after) => {
    const same = [...gone].filter(({ id, kind }) => id === after.id && kind === after.kind);
    const before = same.find((file) => lastPart(file) === lastPart(after)) ?? same[0];
    if (!before) return [];
    gone.delete(before);
    fresh.delete(after);
    return { before, after };
  });
}

type LinesOf = (file: TreeFile) => Lines;

function renamed(gone: Set<TreeFile>, fresh: Set<TreeFile>, linesIn: LinesOf): Pair[] {
  const byLine = new Map<string, TreeFile[]>();
  for (const file of gone) {
    for (const line of linesIn(file).keys()) {
      const files = byLine.get(line);
      if (files) files.push(file);
      else byLine.set(line, [file]);
    }
  }
  const candidates = [...fresh].flatMap((after) => {
    const lines = linesIn(after);
    const met = new Set([...lines.keys()].flatMap((line) => byLine.get(line) ?? []));
    return [...met].flatMap((before) => {
      const most = Math.max(countLines(lines), countLines(linesIn(before)));
      const likeness = sharedLines(lines, linesIn(before)) / most;
      return likeness >= ALIKE ? { before, after, likeness } : [];
    });
  });
  const pairs: Pair[] = [];
  for (const { before, after } of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
    if (!gone.delete(before)) continue;
    if (fresh.delete(after)) pairs.push({ before, after });
    else gone.add(before);
  }
  return pairs;
}

function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

function lastPart({ path }: TreeFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
