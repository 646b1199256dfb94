import type { SourceBlock } from '../import/source/blocks.js';
import { offered, WHY, type EditedChange } from './change.js';
import type { TheirLeaf } from './leaf.js';
import { movedFrom, type Move } from './moved.js';
import { newLine } from './new-line.js';
import { newRow } from './new-row.js';
import { newSection } from './new-section.js';
import type { Compared } from './trial.js';

/** A new line with those that came with it: its row, its section, the points below it. Undefined where that is told. */
export function cameIn(
  work: Compared,
  other: number,
  index: number,
  told: Set<number | object>,
): EditedChange | undefined {
  const { theirs } = work;
  const leaf = theirs[other] as TheirLeaf;
  if (told.has(leaf)) return undefined;
  const group = groupOf(work, other);
  for (const own of group) told.add(own);
  const under = work.ours[index - 1]?.under ?? '';
  if (takesPoints(work, other))
    return offered(work.document, { under, before: undefined, after: leaf.words }, undefined, WHY.points);
  if (leaf.level !== undefined)
    return newSection(work, { heading: leaf, lines: group.slice(1), blocks: blocksOf(work, group), index });
  if (leaf.row && isWhole(work, leaf.row)) return isSignedFor(work, group) ? undefined : newRow(work, group, index);
  return newLine(work, group, index);
}

/** A new line with those that came with it, where all of them have only moved. */
export function movedHere(work: Compared, other: number, index: number, told: Set<number | object>): Move | undefined {
  const leaf = work.theirs[other] as TheirLeaf;
  const group = told.has(leaf) ? [] : groupOf(work, other);
  const move = group.length > 0 ? movedFrom(work, group, index) : undefined;
  for (const own of move ? [...group, ...move.from] : []) told.add(own);
  return move;
}

function groupOf(work: Compared, other: number): TheirLeaf[] {
  const { theirs, come } = work;
  const leaf = theirs[other] as TheirLeaf;
  const rest = theirs.slice(other).map((own, at) => ({ own, isNew: come.has(other + at) }));
  const until = (isOther: (each: (typeof rest)[number]) => boolean): TheirLeaf[] => {
    const end = rest.findIndex((each, at) => at > 0 && isOther(each));
    return rest.slice(0, end < 0 ? undefined : end).map(({ own }) => own);
  };
  const { level } = leaf;
  if (level !== undefined) {
    const section = until(({ own, isNew }) => !isNew || (own.level !== undefined && own.level <= level));
    // A block of which only some lines are new belongs to something else.
    const end = section.findIndex(({ block }) => theirs.some((own, at) => own.block === block && !come.has(at)));
    return end < 0 ? section : section.slice(0, Math.max(end, 1));
  }
  if (leaf.row && isWhole(work, leaf.row)) return until(({ own }) => own.row !== leaf.row);
  const item = leaf.items.at(-1);
  if (!item) return [leaf];
  const inside = until(({ own }) => !own.items.includes(item));
  return inside.every((own) => come.has(theirs.indexOf(own))) ? inside : [leaf];
}

/** A new point that lines of ours stand below now: in the charter they belong to another point. */
function takesPoints({ theirs, come }: Compared, other: number): boolean {
  const item = theirs[other]?.items.at(-1);
  const inside = theirs.flatMap(({ items }, at) => (item && items.includes(item) ? [at] : []));
  return inside[0] === other && inside.some((at) => !come.has(at));
}

/** All lines of a row are new, and not only some of a row that was there. */
function isWhole({ theirs, come }: Compared, row: object): boolean {
  return theirs.every((leaf, at) => leaf.row !== row || come.has(at));
}

function blocksOf({ blocks }: Compared, [, ...lines]: readonly TheirLeaf[]): SourceBlock[] {
  const own = new Set(lines.map(({ block }) => block));
  return blocks.filter((_, index) => own.has(index));
}

/** The name of a new member among those who are to sign comes by itself. */
function isSignedFor({ theirs, come, ours }: Compared, group: readonly TheirLeaf[]): boolean {
  const [only, more] = group;
  const isNamedElsewhere = theirs.some(
    (leaf, at) =>
      come.has(at) &&
      leaf.row !== only?.row &&
      (leaf.words === only?.words || leaf.words.startsWith(`${only?.words ?? ''} (`)),
  );
  return only !== undefined && !more && isNamedElsewhere && ours.some(({ table }) => table?.shape === 'signature');
}
