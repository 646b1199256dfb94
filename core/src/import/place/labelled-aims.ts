import type { SourceBlock } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { isBlankPoint, isHint } from '../recognise/blanks.js';
import { nameLikeness } from '../recognise/names.js';
import { pointsOf } from '../recognise/points.js';
import { classifyHeading } from '../structure/classify.js';
import { splitLabel } from '../structure/infer-headings.js';
import type { Outline, Section } from '../structure/outline.js';
import type { SectionKind } from '../words/words.js';
import { namesSeveralAims } from './aims-named.js';
import { listAt, type Thing } from './draft.js';
import { itemOf } from './items.js';
import { cellItems } from './tables/cells.js';

/** Objectives with the label they stand below or behind. */
interface LabelledAims {
  readonly label: string;
  readonly points: readonly Thing[];
}

/**
 * Where no section is about objectives, those below or behind a label of their own: "**Goals:** a; b", an item or a row
 * with its points. The words stay where they stand.
 */
export function takeLabelledAims(charter: Thing, { opening, sections }: Outline): void {
  const found = [opening, ...sections].flatMap(aimsIn);
  // Goals that are told again and again are those of each person, or of each part.
  if (new Set(found.map(({ label }) => label)).size < found.length) return;
  const points = found
    .flatMap((aims) => aims.points)
    .filter(({ text }) => typeof text !== 'string' || !(isBlankPoint(text) || isHint(text)));
  if (points.length > 0) listAt(charter, 'objectives').push(...points);
}

function aimsIn({ heading, blocks, sections }: Section): LabelledAims[] {
  const [about] = classifyHeading(heading)?.kinds ?? [];
  if ((about !== undefined && OF_NO_AIMS.has(about)) || nameLikeness(plain(heading)) === 2) return [];
  return [
    ...blocks.flatMap((block, index) => [...aimsOf(block), ...aimsBelow(block, blocks[index + 1])]),
    ...sections.flatMap(aimsIn),
  ];
}

/** What people want, or what a meeting is for, is no objective of the team. */
const OF_NO_AIMS: ReadonlySet<SectionKind> = new Set(['members', 'roles', 'skills', 'meetings', 'stakeholders']);

/** "Goals:" above a list. */
function aimsBelow(block: SourceBlock, next: SourceBlock | undefined): LabelledAims[] {
  return block.kind === 'paragraph' && next?.kind === 'list' && namesSeveralAims(block.text)
    ? [{ label: labelOf(block.text), points: next.items.map(itemOf) }]
    : [];
}

function aimsOf(block: SourceBlock): LabelledAims[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.split('\n').flatMap(aimsBehind);
    case 'list':
      return block.items.flatMap(({ blocks: [first, below] }) => {
        if (first?.kind !== 'paragraph') return [];
        return below ? aimsBelow(first, below) : aimsBehind(first.text);
      });
    case 'table':
      return [block.header, ...block.rows].flatMap(([label = [], cell = [], more]) => {
        const words = plainBlocks(label);
        return more === undefined && namesSeveralAims(words) && plainBlocks(cell) !== ''
          ? [{ label: labelOf(words), points: cellItems(cell) }]
          : [];
      });
    default:
      return [];
  }
}

function aimsBehind(line: string): LabelledAims[] {
  const split = splitLabel(line);
  return split && namesSeveralAims(split.label)
    ? [{ label: labelOf(split.label), points: pointsOf(split.rest).map((text) => ({ text })) }]
    : [];
}

function labelOf(text: string): string {
  return plain(text).replace(/:$/, '').toLowerCase();
}
