import type { SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { isOfThePast } from '../recognise/past.js';
import { markedSide } from '../recognise/marked-side.js';
import { pointsOf } from '../recognise/points.js';
import { isVacant } from '../recognise/status.js';
import { classifyHeading } from '../structure/classify.js';
import { boldLine, splitLabel } from '../structure/infer-headings.js';
import type { Outline, Section } from '../structure/outline.js';
import { sideNamed, sideSaid, type Side } from '../structure/scope-side.js';
import type { SectionKind } from '../words/words.js';
import { listAt, type Thing } from './draft.js';
import { itemOf } from './items.js';
import { fieldOf } from './kinds/scope-labels.js';

interface LabelledSide {
  readonly side: Side;
  /** Whether the label can only be one of a scope: "Out of scope", and not "No". */
  readonly isPlain: boolean;
  readonly points: readonly Thing[];
}

/**
 * Where no section tells what is in and what is out, the points below or behind labels of their own: "**In:** calls,
 * refunds", "❌ repairs". The words stay where they stand.
 */
export function takeLabelledScope(charter: Thing, { opening, sections }: Outline): void {
  const scope = charter['scope'] as Thing | undefined;
  if (scope?.['in'] !== undefined || scope?.['out'] !== undefined) return;
  const told = [opening, ...sections].map(sidesIn).find(isScope) ?? [opening, ...sections].flatMap(sidesBelow);
  if (!isScope(told)) return;
  for (const { side, points } of told)
    listAt(charter, fieldOf(side)).push(...points.filter(({ text }) => typeof text !== 'string' || !isVacant(text)));
}

/** Both sides, each of them once, or one that says so itself. */
function isScope(told: readonly LabelledSide[]): boolean {
  const sides = new Set(told.map(({ side }) => side));
  return sides.size === told.length && (sides.size > 1 || told.some(({ isPlain }) => isPlain));
}

function sidesBelow(section: Section): LabelledSide[] {
  return [...sidesIn(section), ...section.sections.flatMap(sidesBelow)];
}

/** What is said of people, meetings and rules is in or out of something else. */
const OF_OTHERS: ReadonlySet<SectionKind> = new Set(['members', 'roles', 'meetings', 'norms', 'decisions', 'risks']);

function sidesIn({ heading, blocks }: Section): LabelledSide[] {
  const about = classifyHeading(heading);
  const isForeign = about?.confidence === 'sure' && about.kinds.every((kind) => OF_OTHERS.has(kind));
  if (isOfThePast(heading)) return [];
  const told = blocks.flatMap((block, index) => [...behindLabels(block), ...belowLabel(block, blocks[index + 1])]);
  return isForeign ? told.filter(({ isPlain }) => isPlain) : told;
}

/** "Out of scope: repairs; invoices", "✅ calls, refunds", each on a line. */
function behindLabels(block: SourceBlock): LabelledSide[] {
  if (block.kind !== 'paragraph') return [];
  return block.text.split('\n').flatMap((line): LabelledSide[] => {
    const marked = markedSide(line);
    if (marked && ROW.test(marked.rest)) return [{ side: marked.side, isPlain: false, points: rowOf(marked.rest) }];
    const split = splitLabel(line);
    const side = split && sideSaid(split.label);
    return split && side ? [{ side, isPlain: isPlainly(split.label), points: rowOf(split.rest) }] : [];
  });
}

/** Several, and no sentence. */
const ROW = /^\p{L}[^.!?]*,\s[^.!?]*$/u;

function rowOf(text: string): Thing[] {
  return pointsOf(text.trim().replace(/\\$/, '').replace(/\.$/, '')).map((point) => ({ text: point }));
}

/** "**Out of scope:**" above a list, or "Outside the scope:". */
function belowLabel(block: SourceBlock, next: SourceBlock | undefined): LabelledSide[] {
  if (block.kind !== 'paragraph' || next?.kind !== 'list') return [];
  const words = plain(block.text);
  const label = boldLine(block) ?? (/^[^:.!?]{2,60}:$/u.test(words) ? words : undefined);
  const side = label === undefined ? undefined : sideNamed(label);
  return label !== undefined && side ? [{ side, isPlain: isPlainly(label), points: next.items.map(itemOf) }] : [];
}

function isPlainly(label: string): boolean {
  return /\bscope\b|\balcance\b|\bingår (?:inte|ej)\b|\bomfattning|\bavgränsning|\bnon-?goals?\b/iu.test(label);
}
