import { say } from '../render/line.js';
import type { Line } from '../render/blocks.js';
import { follow } from './follow.js';
import type { OurLeaf, TheirLeaf } from './leaf.js';

/**
 * "**What we do**: Returns" as two lines, since a list of one point is printed behind its label, and one of two below it.
 * A line that begins otherwise stays as it is.
 */
export function withoutLabel(line: Line): readonly Line[] {
  const [label, colon, ...rest] = line;
  const hasLabel = label?.strong && !label.place && colon?.text === ': ' && !colon.place && rest.length > 0;
  return hasLabel ? [[label, say(':')], rest] : [line];
}

/** The same of the edited document, by the labels that we print and the words that stand behind them. */
export function splitAtLabels(theirs: readonly TheirLeaf[], ours: readonly OurLeaf[]): TheirLeaf[] {
  const labels = new Set(ours.filter(isLabel).map(({ words }) => words));
  const labelled = new Set(ours.filter((_, index) => isLabel(ours[index - 1])).map(({ words }) => words));
  return theirs.flatMap((leaf) => {
    const { words, raw } = leaf;
    const end = words.indexOf(': ') + 1;
    const [label, rest] = [words.slice(0, end), words.slice(end + 1)];
    const from = end > 0 && (labels.has(label) || labelled.has(rest)) ? follow(words, raw)?.[end + 1] : undefined;
    if (from === undefined) return [leaf];
    return [
      { ...leaf, words: label, raw: raw.slice(0, from).trimEnd() },
      { ...leaf, words: rest, raw: raw.slice(from) },
    ];
  });
}

function isLabel(leaf: OurLeaf | undefined): boolean {
  return leaf?.runs.length === 2 && leaf.runs.every(({ place }) => !place);
}
