import type { CharterDocument } from '../document.js';
import type { SourceBlock } from '../import/source/blocks.js';
import { align, type Pair } from './align.js';
import { cameIn, movedHere } from './came-in.js';
import { offered, WHY, type EditedChange, type Made } from './change.js';
import { splitAtLabels } from './labels.js';
import type { OurLeaf, TheirLeaf } from './leaf.js';
import { newRow } from './new-row.js';
import { ourLeaves, readingOf } from './our-leaves.js';
import { renamingReferences } from './rename.js';
import { reword } from './reword.js';
import { itemOfRow } from './row-entry.js';
import { theirLeaves } from './their-leaves.js';
import { say, type Said } from '../l10n/say.js';
import { printable } from '../report/printable.js';
import { inAnyLanguage } from '../render/its-language.js';
import { AS_ABOVE, printed, type Work } from './trial.js';
import { wentOut } from './went-out.js';

export type { EditedChange } from './change.js';

export interface Edited {
  readonly changes: readonly EditedChange[];
  /** Why this is no document that was made of the charter, as a sentence; undefined where it seems to be one. */
  readonly refusal?: Said;
}

/** The line of `charter render --codes`. */
const CODES = [...inAnyLanguage('Code of these terms: '), ...inAnyLanguage('Codes of these terms: ')];

/** The share of the lines of a charter that can go before a document counts as one about something else. */
const MOST_GONE = 0.7;

function refusalOf(title: string | undefined): Said {
  return title === undefined
    ? say`This does not look like this charter, edited: hardly a line is the same.`
    : say`This does not look like “${printable(title)}”, edited: hardly a line is the same.`;
}

/**
 * What was edited in a document that was made of this charter. Every edit is tried out: with it the charter prints the
 * line as it was edited, and refers to nothing that it did not refer to before.
 */
export function editedIn(document: CharterDocument, blocks: readonly SourceBlock[]): Edited {
  const ours = ourLeaves(document);
  const read = theirLeaves(blocks, readingOf(document)).filter(
    ({ words }) => !CODES.some((start) => words.startsWith(start)),
  );
  const theirs = splitAtLabels(read, ours);
  const pairs = align(ours, theirs);
  const one = (which: 'ours' | 'theirs', other: 'ours' | 'theirs'): Set<number> =>
    new Set(pairs.flatMap((pair) => (pair[other] === undefined ? (pair[which] ?? []) : [])));
  const gone = one('ours', 'theirs');
  const come = one('theirs', 'ours');
  if (ours.length === 0 || gone.size / ours.length > MOST_GONE)
    return {
      changes: [],
      refusal: refusalOf(document.charter?.title?.value),
    };
  const work = { document, ours, theirs, blocks, come, gone };
  const told = new Set<number | object>();
  // What only moved is neither new nor gone.
  const moves = pairs.map(({ ours: index, theirs: other, before }) =>
    index === undefined ? movedHere(work, other as number, before, told) : undefined,
  );
  const changes = pairs.map(({ ours: index, theirs: other, before }, at) => {
    if (index === undefined) return moves[at]?.change ?? cameIn(work, other as number, before, told);
    return other === undefined ? wentOut(work, index, told) : changed(work, index, other, told);
  });
  const comes = comeWithOthers(work, pairs, changes);
  return { changes: changes.flatMap((change, at) => (change && !comes.has(at) ? [change] : [])) };
}

/** Lines that the charter prints as they were edited once another change is taken over, such as a name in two tables. */
function comeWithOthers(
  { document, ours, theirs }: Work,
  pairs: readonly Pair[],
  changes: readonly (EditedChange | undefined)[],
): ReadonlySet<number> {
  const open = changes.flatMap((change, at) => (change && !change.edits && change.reason === WHY.meant ? [at] : []));
  const comes = new Set<number>();
  for (const { edits, before, after } of open.length > 0 ? changes.filter((change) => change !== undefined) : []) {
    if (!edits || before === undefined || after === undefined) continue;
    const lines = printed(document, edits);
    if (lines?.length !== ours.length) continue;
    for (const at of open) {
      const { ours: line, theirs: edited } = pairs[at] as Pair;
      if (line !== undefined && edited !== undefined && lines[line]?.words === theirs[edited]?.words) comes.add(at);
    }
  }
  return comes;
}

function changed(work: Work, index: number, other: number, told: Set<number | object>): EditedChange | undefined {
  const { document, ours, theirs } = work;
  const leaf = ours[index] as OurLeaf;
  const edited = theirs[other] as TheirLeaf;
  if (
    leaf.table &&
    AS_ABOVE.some((said) => [leaf.words, edited.words].includes(said)) &&
    saysTheSame(ours, leaf, edited)
  )
    return undefined;
  const edits = reword(document, leaf, edited);
  const holds = (made: Made): boolean => {
    const after = printed(document, made.edits);
    return after?.length === ours.length && after[index]?.words === edited.words;
  };
  const found = edits && [{ edits }, renamingReferences(document, edits)].find((made) => made && holds(made));
  if (!found && leaf.row && isGuest(document, leaf)) {
    if (told.has(leaf.row)) return undefined;
    told.add(leaf.row);
    const row = theirs.filter((own) => own.row === edited.row);
    const made = edited.row ? newRow(work, row, index, leaf.row) : undefined;
    if (made?.edits) return made;
  }
  const place = { under: leaf.under, before: leaf.words, after: edited.words };
  return offered(document, place, found, leaf.runs.some((run) => run.place) ? WHY.meant : WHY.ours);
}

/** "As above" for what the table says above, or the other way round. */
function saysTheSame(ours: readonly OurLeaf[], leaf: OurLeaf, { words }: TheirLeaf): boolean {
  if (AS_ABOVE.includes(words)) return true;
  return ours.some((own) => own.table === leaf.table && own.column === leaf.column && own.words === words);
}

/** A row that a table shows although its list has no such entry: a role that nobody holds, among members. */
function isGuest(document: CharterDocument, { table, entries: [entry] }: OurLeaf): boolean {
  return table !== undefined && entry !== undefined && !itemOfRow(document, entry.start, table.shape);
}
