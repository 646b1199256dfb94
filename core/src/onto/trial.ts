import { inAnyLanguage } from '../render/its-language.js';
import type { SourceBlock } from '../import/source/blocks.js';
import { parseCharter, type CharterDocument } from '../document.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import type { Leaf, OurLeaf, TheirLeaf } from './leaf.js';
import { ourLeaves } from './our-leaves.js';

/** What is compared: the lines that the charter prints, and those of the edited document. */
export interface Work {
  readonly document: CharterDocument;
  readonly ours: readonly OurLeaf[];
  readonly theirs: readonly TheirLeaf[];
}

export interface Compared extends Work {
  readonly blocks: readonly SourceBlock[];
  /** The lines of theirs that are new. */
  readonly come: ReadonlySet<number>;
  /** The lines of ours that are gone. */
  readonly gone: ReadonlySet<number>;
}

/** What the charter prints after some edits; undefined where it would be worse for them. */
export function printed(document: CharterDocument, edits: readonly TextEdit[]): OurLeaf[] | undefined {
  const after = parseCharter(applyEdits(document.text, edits), document);
  const isWorse = after.syntax.problems.length > document.syntax.problems.length || loose(after) > loose(document);
  return isWorse ? undefined : ourLeaves(after);
}

/** References that lead nowhere. */
function loose({ references }: CharterDocument): number {
  return references?.places.filter(({ target }) => target.found !== 'one').length ?? 0;
}

export interface Difference {
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/** Lines that are in one list only, however they are ordered; a line that is there twice counts twice. */
export function differ(before: readonly Leaf[], after: readonly Leaf[]): Difference {
  return differences(
    before.map(({ words }) => words),
    after.map(({ words }) => words),
  );
}

/** The same of single words: a list of one point may be printed on the line of its label, one of two below it. */
export function differInWords(before: readonly Leaf[], after: readonly Leaf[]): Difference {
  return differences(before.flatMap(wordsIn), after.flatMap(wordsIn));
}

export function wordsIn({ words }: Pick<Leaf, 'words'>): string[] {
  return words.split(' ');
}

function differences(before: readonly string[], after: readonly string[]): Difference {
  const count = new Map<string, number>();
  for (const words of before) count.set(words, (count.get(words) ?? 0) + 1);
  const came = after.flatMap((words) => {
    const left = count.get(words) ?? 0;
    count.set(words, left - 1);
    return left > 0 ? [] : [words];
  });
  return { gone: [...count].flatMap(([words, left]) => (left > 0 ? Array<string>(left).fill(words) : [])), came };
}

/** The first that fits; those behind it are not even made. */
export function firstOf<T>(candidates: Iterable<T>, fits: (candidate: T) => boolean): T | undefined {
  for (const candidate of candidates) if (fits(candidate)) return candidate;
  return undefined;
}

/** In the table of those who have signed, or are to sign: members come and go there by themselves. */
export function isSigning({ table }: OurLeaf): boolean {
  return table?.shape === 'signature';
}

/** What stands in place of words that a row above has already. */
export const AS_ABOVE: readonly string[] = inAnyLanguage('as above');
