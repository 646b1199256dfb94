import type { SourceBlock, SourceTable } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { factKind } from '../words/fact-kinds.js';
import { classifyHeading } from './classify.js';

type Cell = readonly SourceBlock[];

/**
 * A charter in a table of two columns: what each row is about, and what is said of it. Undefined where fewer than three
 * rows are about parts of a charter, or where no cell holds more than a line, so that it is a table of facts.
 */
export function openLabelledRows({ header, rows }: SourceTable, level: number): SourceBlock[] | undefined {
  const all = [header, ...rows].filter((row) => row.some((cell) => plainBlocks(cell) !== ''));
  const pairs = all.flatMap((row): (readonly [Cell, Cell])[] => {
    const [label, said, more] = row;
    return label && said && !more ? [[label, said]] : [];
  });
  if (pairs.length < all.length || pairs.length < 4) return undefined;
  const labels = pairs.map(([label]) => plainBlocks(label).replace(/:$/, ''));
  const kinds = labels.map((label) => (label.split(/\s+/).length < 6 ? classifyHeading(label) : undefined));
  const known = kinds.flatMap((about) => (about && about.confidence !== 'doubtful' ? [about.kinds[0]] : []));
  const full = pairs.filter(([, said]) => said.length > 1 || said.some(({ kind }) => kind === 'list'));
  const isCharter =
    new Set(known).size > 2 &&
    known.length >= pairs.length * 0.6 &&
    full.length > 1 &&
    labels.every((label) => label !== '' && !label.includes('\n')) &&
    labels.every((label, index) => kinds[index] !== undefined || factKind(label) !== undefined || label.length < 40);
  return isCharter
    ? pairs.flatMap(([label, said], index): SourceBlock[] => [
        { kind: 'heading', level, text: plain(labels[index] as string), line: label[0]?.line ?? 0 },
        ...said,
      ])
    : undefined;
}
