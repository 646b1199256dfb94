import { paragraphOf, type SourceBlock, type SourceTable } from '../../source/blocks.js';
import { plain, plainBlocks } from '../../source/plain.js';
import { classifyHeading, classifyLead } from '../../structure/classify.js';
import { splitLabel } from '../../structure/infer-headings.js';
import type { SectionKind } from '../../words/words.js';
import { listAt, thingAt, type LayoutPart } from '../draft.js';
import { sayPart, wordsOf, type Placing } from '../placing.js';
import { segmentsOf, type Segment } from '../segments.js';
import { cellItems } from '../tables/cells.js';
import { placeList } from './lists.js';

const IN = { field: 'scope.in', nests: true, term: 'title' } as const;
const OUT = { field: 'scope.out', nests: true, term: 'title' } as const;

/** What is in and out of scope; `side` is what the heading says. */
export function placeScope(
  placing: Placing,
  blocks: readonly SourceBlock[],
  side: 'scope' | 'scopeIn' | 'scopeOut',
): LayoutPart[] {
  const segments = segmentsOf(blocks.flatMap((block) => unfoldLabel(placing, block)));
  const isProse = segments.every(({ body }) => body === undefined);
  if (side === 'scope' && isProse && segments.length > 0) {
    const scope = thingAt(placing.charter, 'scope');
    if (scope['text'] === undefined) {
      scope['text'] = wordsOf(segments.flatMap(({ lead }) => lead));
      return [{ fields: ['scope.text'] }];
    }
  }
  return segments.flatMap((segment): LayoutPart[] => {
    const at = sideOf(segment, side);
    if (segment.body?.kind === 'table' && takeTwoSides(placing, segment.body))
      return sayPart([...segment.lead, segment.body]);
    // Words beside a list say something about it, or go on after it.
    if (segment.body === undefined && (segments.length > 1 || side === 'scope')) return sayPart(segment.lead);
    return placeList(placing, [segment], at, at === 'scopeOut' ? OUT : IN);
  });
}

function sideOf({ lead }: Segment, side: 'scope' | 'scopeIn' | 'scopeOut'): 'scopeIn' | 'scopeOut' {
  const last = lead.at(-1);
  if (side === 'scopeOut') return 'scopeOut';
  if (last?.kind !== 'paragraph') return 'scopeIn';
  const label = plain(last.text).replace(/:$/, '');
  const kind =
    label.split(/\s+/).length < 7
      ? classifyHeading(label)?.kinds.find((each) => each === 'scopeIn' || each === 'scopeOut')
      : undefined;
  return (kind ?? classifyLead(last.text)) === 'scopeOut' ? 'scopeOut' : 'scopeIn';
}

/** "Out of scope: invoices" is a label, and below it what it speaks of. */
function unfoldLabel({ charter }: Placing, block: SourceBlock): SourceBlock[] {
  const split = block.kind === 'paragraph' ? splitLabel(block.text) : undefined;
  const kind = split && sideNamed(split.label);
  if (!split || !kind) return [block];
  const { line } = block;
  const points = pointsIn(split.rest);
  // Several points in a row stay the sentence they are.
  if (points.length > 1) {
    listAt(charter, kind === 'scopeOut' ? 'scope.out' : 'scope.in').push(...points.map((text) => ({ text })));
    return [block];
  }
  return [
    paragraphOf(`**${plain(split.label)}**`, line),
    { kind: 'list', marks: 'bullets', items: [{ mark: '', blocks: [paragraphOf(split.rest, line)], line }], line },
  ];
}

/** "rebooking; refunds; lost luggage", and the same with commas, as the points they are. */
function pointsIn(text: string): string[] {
  const bySemicolon = text.split(/;\s+/);
  const points = bySemicolon.length > 1 ? bySemicolon : text.split(/,\s+(?:(?:and|och|und|y|et)\s+)?/u);
  const isList =
    bySemicolon.length > 1 || (points.length > 1 && points.every((point) => point.split(/\s+/).length < 7));
  return isList
    ? points.map((point) =>
        point
          .replace(/^(?:and|och|und|y|et)\s+/u, '')
          .replace(/\.$/, '')
          .trim(),
      )
    : [];
}

function sideNamed(label: string): SectionKind | undefined {
  const kinds = classifyHeading(plain(label).replace(/:$/, ''))?.kinds ?? [];
  return kinds.find((kind) => kind === 'scopeIn' || kind === 'scopeOut');
}

/** A table with a column for each side: its cells are the points, printed as the table they are. */
function takeTwoSides({ charter }: Placing, { header, rows }: SourceTable): boolean {
  const sides = header.map((cell) => sideNamed(plainBlocks(cell)));
  if (header.length < 2 || sides.some((side) => side === undefined)) return false;
  for (const row of rows)
    for (const [index, cell] of row.entries())
      listAt(charter, sides[index] === 'scopeOut' ? 'scope.out' : 'scope.in').push(...cellItems(cell));
  return true;
}
