import { parseCharter, type CharterDocument } from '../document.js';
import type { SourceBlock } from '../import/source/blocks.js';
import { get } from '../syntax/tree.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { align, type Pair } from './align.js';
import type { OurLeaf, TheirLeaf } from './leaf.js';
import { ourLeaves } from './our-leaves.js';
import { putIn } from './put-in.js';
import { reword } from './reword.js';
import { entryGone, takeOutOf } from './take-out.js';
import { theirLeaves } from './their-leaves.js';

/** One thing that an edited document says otherwise than the charter. */
export interface EditedChange {
  /** The heading it stands under; empty above the first one. */
  readonly under: string;
  /** The line as the charter prints it; undefined for a new one. */
  readonly before: string | undefined;
  /** The line as it was edited; undefined for one that was taken out. */
  readonly after: string | undefined;
  /** Minimal edits of the charter; undefined where somebody has to do it by hand. */
  readonly edits: readonly TextEdit[] | undefined;
  /** Why by hand, as a sentence. */
  readonly reason?: string;
}

export interface Edited {
  readonly changes: readonly EditedChange[];
  /** Why this is no document that was made of the charter, as a sentence; undefined where it seems to be one. */
  readonly refusal?: string;
}

/** The line of `charter render --codes`. */
const CODES = /^Codes? of these terms: /;

/** The share of the lines of a charter that can go before a document counts as one about something else. */
const MOST_GONE = 0.7;

interface Work {
  readonly document: CharterDocument;
  readonly ours: readonly OurLeaf[];
}

/**
 * What was edited in a document that was made of this charter. Every edit is tried out: with it the charter prints the
 * line as it was edited, and refers to nothing that it did not refer to before.
 */
export function editedIn(document: CharterDocument, blocks: readonly SourceBlock[]): Edited {
  const ours = ourLeaves(document);
  const theirs = theirLeaves(blocks).filter(({ words }) => !CODES.test(words));
  const pairs = align(
    ours.map(({ words }) => words),
    theirs.map(({ words }) => words),
  );
  const gone = new Set(
    pairs.flatMap(({ ours: index, theirs: other }) => (other === undefined && index !== undefined ? [index] : [])),
  );
  if (ours.length === 0 || gone.size / ours.length > MOST_GONE)
    return {
      changes: [],
      refusal: `This does not look like “${document.charter?.title?.value ?? 'this charter'}”, edited: hardly a line is the same.`,
    };
  const work = { document, ours };
  const changes: EditedChange[] = [];
  const told = new Set<number | object>();
  for (const pair of pairs) {
    const change =
      pair.ours === undefined
        ? cameIn(work, theirs, pair, told)
        : pair.theirs === undefined
          ? wentOut(work, pair.ours, gone, told)
          : changed(work, pair.ours, theirs[pair.theirs] as TheirLeaf);
    if (change) changes.push(withoutSignatures(document, change));
  }
  return { changes };
}

function changed({ document, ours }: Work, index: number, theirs: TheirLeaf): EditedChange {
  const leaf = ours[index] as OurLeaf;
  const edits = reword(document, leaf, theirs);
  const after = edits && printed(document, edits);
  const holds = after?.length === ours.length && after[index]?.words === theirs.words;
  return {
    under: leaf.under,
    before: leaf.words,
    after: theirs.words,
    ...byHand(holds ? edits : undefined, whyNotReworded(leaf)),
  };
}

function wentOut(
  { document, ours }: Work,
  index: number,
  gone: ReadonlySet<number>,
  told: Set<number | object>,
): EditedChange | undefined {
  if (told.has(index)) return undefined;
  const leaf = ours[index] as OurLeaf;
  const entry = entryGone(ours, index, gone);
  const group = ours.flatMap(({ entries }, at) =>
    at === index || (entry && entries.some(({ start, end }) => start === entry.start && end === entry.end)) ? [at] : [],
  );
  for (const at of group) told.add(at);
  // Headings, and words of our own, go by themselves when all that stood below them has gone.
  if (!entry && leaf.runs.every(({ place }) => !place) && isEmptied(ours, index, gone)) return undefined;
  const edits = takeOutOf(document, leaf, entry);
  const after = edits && printed(document, edits);
  const holds = after !== undefined && after.length <= ours.length - group.length && after[index]?.words !== leaf.words;
  const before = group.map((at) => ours[at]?.words ?? '').join(' · ');
  return { under: leaf.under, before, after: undefined, ...byHand(holds ? edits : undefined, WHY.gone) };
}

function isEmptied(ours: readonly OurLeaf[], index: number, gone: ReadonlySet<number>): boolean {
  const next = ours.findIndex(({ isHeading }, at) => at > index && isHeading);
  return ours.slice(index, next < 0 ? undefined : next).every((_, at) => gone.has(index + at));
}

function cameIn(
  { document, ours }: Work,
  theirs: readonly TheirLeaf[],
  { theirs: other, before: index }: Pair,
  told: Set<number | object>,
): EditedChange | undefined {
  const leaf = theirs[other as number] as TheirLeaf;
  const under = ours[index - 1]?.isHeading ? (ours[index - 1]?.words ?? '') : (ours[index - 1]?.under ?? '');
  if (leaf.row) {
    if (told.has(leaf.row)) return undefined;
    told.add(leaf.row);
    const row = theirs.filter((own) => own.row === leaf.row).map(({ words }) => words);
    return { under, before: undefined, after: row.join(' · '), ...byHand(undefined, WHY.row) };
  }
  const candidates = leaf.isHeading ? [] : putIn(document, leaf, ours[index - 1], ours[index]);
  const edit = candidates.find((candidate) => {
    const after = printed(document, [candidate]);
    return after?.length === ours.length + 1 && after[index]?.words === leaf.words;
  });
  return {
    under,
    before: undefined,
    after: leaf.words,
    ...byHand(edit && [edit], leaf.isHeading ? WHY.heading : WHY.line),
  };
}

/** Why something is left to people. */
const WHY = {
  ours: 'These words are not in the charter: they are added when it is printed.',
  meant:
    'The charter says this in another way, such as a date, a rhythm or a name that stands elsewhere, too. Change it there.',
  gone: 'This stands in the charter in another way, or something else refers to it.',
  row: 'A new line of a table has to be put in by hand, each word into its field.',
  heading: 'A new section has to be put in by hand, where it belongs.',
  signed: 'Signatures are given by signing the charter, and not by editing a page.',
  line: 'There is no list here that it could join.',
} as const;

/** Nobody signs, or takes a signature back, by editing a page. */
function withoutSignatures({ syntax }: CharterDocument, change: EditedChange): EditedChange {
  const signatures = syntax.root && get(syntax.root, 'signatures')?.span;
  const isAbout = ({ start, end }: TextEdit): boolean =>
    signatures !== undefined && start <= signatures.end && signatures.start <= end;
  return change.edits?.some(isAbout) ? { ...change, edits: undefined, reason: WHY.signed } : change;
}

function byHand(edits: readonly TextEdit[] | undefined, reason: string): Pick<EditedChange, 'edits' | 'reason'> {
  return edits ? { edits } : { edits, reason };
}

function whyNotReworded({ runs }: OurLeaf): string {
  return runs.some(({ place }) => place) ? WHY.meant : WHY.ours;
}

/** What the charter prints after some edits; undefined where it would be worse for them. */
function printed(document: CharterDocument, edits: readonly TextEdit[]): OurLeaf[] | undefined {
  const after = parseCharter(applyEdits(document.text, edits));
  const isWorse = after.syntax.problems.length > document.syntax.problems.length || loose(after) > loose(document);
  return isWorse ? undefined : ourLeaves(after);
}

/** References that lead nowhere. */
function loose({ references }: CharterDocument): number {
  return references?.places.filter(({ target }) => target.found !== 'one').length ?? 0;
}
