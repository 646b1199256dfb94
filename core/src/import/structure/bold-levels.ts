import type { SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { classifyHeading, numberOf } from './classify.js';

interface Bold {
  readonly text: string;
  /** In half points; undefined where the file does not say. */
  readonly size: number | undefined;
}

/**
 * The lines that stand out, as headings. The first block is the title where nothing else says one; of the others, larger
 * letters or fewer numbers ("1.", not "1.1") make a higher heading.
 * @param boldLine the words of a block that stands out
 */
export function withLevels(
  blocks: readonly SourceBlock[],
  boldLine: (block: SourceBlock) => string | undefined,
  isUntitled: boolean,
): SourceBlock[] {
  const found = blocks.map((block): Bold | undefined => {
    const text = boldLine(block);
    return text === undefined ? undefined : { text, size: block.kind === 'paragraph' ? block.size : undefined };
  });
  const [first] = found;
  // "1.1 Team members" is the first of the parts.
  const isPart =
    first !== undefined && numberOf(first.text) !== '' && classifyHeading(first.text)?.confidence === 'sure';
  const isTitle = (index: number): boolean => index === 0 && isUntitled && !isPart;
  const levelOf = levelsOf(found.filter((each, index) => each !== undefined && !isTitle(index)) as Bold[]);
  let isBelowEmpty = false;
  return blocks.map((block, index) => {
    const bold = found[index];
    if (!bold) return block;
    if (isTitle(index)) return { kind: 'heading', level: 1, text: bold.text, line: block.line };
    const kinds = classifyHeading(bold.text)?.kinds;
    isBelowEmpty = kinds === undefined && (isBelowEmpty || isEmptyBefore(found, index));
    const level = levelOf?.(bold) ?? (isBelowEmpty ? 3 : 2);
    return { kind: 'heading', level, text: bold.text, line: block.line };
  });
}

/** The line before is one with nothing below it but this: what follows and tells no part of a charter belongs to it. */
function isEmptyBefore(found: readonly (Bold | undefined)[], index: number): boolean {
  return index > 1 && found[index - 1] !== undefined;
}

/** Undefined where all stand alike. */
function levelsOf(found: readonly Bold[]): ((bold: Bold) => number) | undefined {
  const counts = new Map<number, number>();
  for (const { size } of found) if (size !== undefined) counts.set(size, (counts.get(size) ?? 0) + 1);
  // One line that differs from all others is an accident.
  const sizes = [...counts].filter(([, count]) => count > 1).map(([size]) => size);
  if (sizes.length > 1) return ({ size = 0 }) => Math.min(6, 2 + sizes.filter((each) => each > size).length);
  const depths = found.map(depthOf);
  const areNumbered = [1, 2].every((depth) => depths.filter((each) => each === depth).length > 1);
  return areNumbered ? (bold) => 1 + Math.max(1, depthOf(bold)) : undefined;
}

/** 2 for "1.2"; 0 without a number. */
function depthOf({ text }: Bold): number {
  return (numberOf(plain(text)).match(/\d+|[IVX]+|\p{Script=Han}+/gu) ?? []).length;
}
