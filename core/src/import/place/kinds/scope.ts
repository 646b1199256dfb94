import { paragraphOf, type SourceBlock, type SourceList, type SourceTable } from '../../source/blocks.js';
import { plain, plainBlocks } from '../../source/plain.js';
import { classifyLead, withoutNumber } from '../../structure/classify.js';
import { isDenied } from '../../structure/denied.js';
import { boldLine, splitLabel } from '../../structure/infer-headings.js';
import { sideNamed } from '../../structure/scope-side.js';
import { pointsIn, pointsOf } from '../../recognise/points.js';
import { sentencesOf } from '../../recognise/sentences.js';
import { isVacant } from '../../recognise/status.js';
import { toldScope } from '../../recognise/told-scope.js';
import { listAt, thingAt, type LayoutPart, type Thing } from '../draft.js';
import { labelAbove } from '../label-above.js';
import { sayPart, wordsOf, type Placing } from '../placing.js';
import { segmentsOf, type Body, type Segment } from '../segments.js';
import { cellItems } from '../tables/cells.js';
import { placeList } from './lists.js';
import { takeNested } from './nested-scope.js';

const IN = { field: 'scope.in', nests: true, term: 'title' } as const;
const OUT = { field: 'scope.out', nests: true, term: 'title' } as const;

/** What is in and out of scope; `side` is what the heading says. */
export function placeScope(
  placing: Placing,
  blocks: readonly SourceBlock[],
  side: 'scope' | 'scopeIn' | 'scopeOut',
): LayoutPart[] {
  const taken = new Set<SourceBlock>();
  const segments = segmentsOf(blocks.flatMap((block) => unfoldLabel(placing, block, taken)));
  const isProse = segments.every(({ body }) => body === undefined);
  if (side === 'scope' && isProse && segments.length > 0) {
    const scope = thingAt(placing.charter, 'scope');
    if (scope['text'] === undefined) {
      const words = wordsOf(segments.flatMap(({ lead }) => lead));
      scope['text'] = words;
      takeSentences(
        placing,
        segments.flatMap(({ lead }) => lead.filter((block) => !taken.has(block))),
      );
      return [{ fields: ['scope.text'] }];
    }
  }
  return segments.flatMap((segment): LayoutPart[] => {
    const at = sideOf(segment, side);
    if (segment.body && areQuestions(segment.body)) return sayPart([...segment.lead, segment.body]);
    if (segment.body && takeLabelled(placing, segment.body)) return sayPart([...segment.lead, segment.body]);
    if (segment.body?.kind === 'list' && takeNested(placing, segment.body, at))
      return sayPart([...segment.lead, segment.body]);
    if (segment.body?.kind === 'table' && takeTwoSides(placing, segment.body))
      return sayPart([...segment.lead, segment.body]);
    // Words beside a list say something about it, or go on after it.
    if (segment.body === undefined && (segments.length > 1 || side === 'scope' || isProseOnly(segment)))
      return saySentences(placing, segment.lead, taken);
    return placeList(placing, [segment], at, at === 'scopeOut' ? OUT : IN);
  });
}

/** "None", or a paragraph of several sentences: words about a scope, and no points of it. */
function isProseOnly({ lead }: Segment): boolean {
  const texts = lead.map((block) => (block.kind === 'paragraph' ? block.text : '')).filter((text) => !isVacant(text));
  const [first, more] = texts;
  if (first === undefined) return true;
  const isProse = !first.includes('\n') && sentencesOf(plain(first)).length > 1;
  return isProse && (more === undefined || texts.length < lead.length);
}

function saySentences(placing: Placing, blocks: readonly SourceBlock[], taken: ReadonlySet<SourceBlock>): LayoutPart[] {
  takeSentences(
    placing,
    blocks.filter((block) => !taken.has(block)),
  );
  return sayPart(blocks);
}

/** What is still open is neither in nor out. */
function areQuestions(body: Body): boolean {
  return (
    body.kind === 'list' &&
    body.items.every(({ blocks: [first] }) => first?.kind === 'paragraph' && plain(first.text).endsWith('?'))
  );
}

/** Points that sentences name in a row are told, and the sentences stay. */
export function takeSentences({ charter }: Placing, blocks: readonly SourceBlock[]): void {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { side, text } of toldScope(block.text)) {
      const points = listAt(charter, `scope.${side}`);
      if (!points.some((known) => known['text'] === text)) points.push({ text });
    }
  }
}

function sideOf({ lead, body }: Segment, side: 'scope' | 'scopeIn' | 'scopeOut'): 'scopeIn' | 'scopeOut' {
  const last = lead.at(-1);
  const isOut = side === 'scopeOut' || (side === 'scope' && body?.kind === 'list' && isOfNots(body));
  if (last?.kind !== 'paragraph') return isOut ? 'scopeOut' : 'scopeIn';
  const label = plain(last.text).replace(/:$/, '');
  const named = label.split(/\s+/).length < 7 ? sideNamed(label) : undefined;
  if (named) return named;
  return isOut || classifyLead(last.text) === 'scopeOut' ? 'scopeOut' : 'scopeIn';
}

/** "The app is not included", said of most of the points. */
function isOfNots({ items }: SourceList): boolean {
  const nots = items.filter(({ blocks: [first] }) => first?.kind === 'paragraph' && NOT.test(plain(first.text)));
  return nots.length > items.length * 0.6;
}

const NOT =
  /(?:\bnot\b|n['’]t\b|\bno (?:se )?(?:incluy|abarc|cubr|contempl)|\bingår (?:inte|ej)|\bomfattas (?:inte|ej)|\binte\b|\bnicht\b|\bkeine?\b|\bne\b.+\bpas\b|\bqueda(?:n)? fuera)/iu;

/** "Out of scope: invoices" is a label, and below it what it speaks of; `taken` are paragraphs that are told already. */
function unfoldLabel(placing: Placing, block: SourceBlock, taken: Set<SourceBlock>): SourceBlock[] {
  if (block.kind !== 'paragraph') return [block];
  const { charter } = placing;
  const split = splitLabel(block.text);
  const side = split && sideNamed(split.label);
  const isTold = side === undefined && new Set(toldScope(block.text).map((point) => point.side)).size > 1;
  if (isTold) takeSentences(placing, [block]);
  if (isTold || takeLines(charter, block.text.split('\n'))) {
    taken.add(block);
    return [block];
  }
  if (!split || !side) return [block];
  const { line } = block;
  const points = pointsIn(split.rest);
  // Several points in a row stay the sentence they are.
  if (points.length > 1) {
    listAt(charter, side === 'scopeOut' ? 'scope.out' : 'scope.in').push(...points.map((text) => ({ text })));
    taken.add(block);
    return [block];
  }
  return [
    paragraphOf(`**${plain(split.label)}**`, line),
    { kind: 'list', marks: 'bullets', items: [{ mark: '', blocks: [paragraphOf(split.rest, line)], line }], line },
  ];
}

/** A line for each side: the points are told, the lines stay as they are. */
function takeLines(charter: Thing, given: readonly string[]): boolean {
  const lines = given.map(withoutNumber);
  const labels = lines.flatMap((line) => splitLabel(line)?.label ?? []);
  const told = lines.flatMap((line) => {
    const split = splitLabel(line);
    const side = split && (sideNamed(split.label) ?? (isDenied(split.label, labels) ? 'scopeIn' : undefined));
    return split && side ? { side, text: split.rest } : [];
  });
  if (lines.length < 2 || told.length < lines.length) return false;
  for (const { side, text } of told) {
    const points = pointsIn(text);
    listAt(charter, side === 'scopeOut' ? 'scope.out' : 'scope.in').push(
      ...(points.length > 1 ? points : [text]).map((point) => ({ text: point })),
    );
  }
  return true;
}

/** Whether words or a table tell what is in, and what is out. */
export function hasTwoSides(blocks: readonly SourceBlock[]): boolean {
  const labels = blocks.flatMap((block, index) => {
    if (block.kind === 'table')
      return [...block.header.map((cell) => plainBlocks(cell)), ...labelledParts(block).map(({ label }) => label)];
    if (block.kind === 'terms') return labelledParts(block).map(({ label }) => label);
    if (block.kind !== 'paragraph') return [];
    // A few words right above a list are its label, with or without a colon.
    if (blocks[index + 1]?.kind === 'list' && plain(block.text).split(/\s+/).length < 9 && !/[.!?]$/.test(block.text))
      return [plain(block.text)];
    return block.text
      .split('\n')
      .flatMap(
        (line) =>
          (/^[^:.]{3,80}:$/u.test(plain(line)) ? plain(line) : undefined) ??
          splitLabel(line)?.label ??
          boldLine(paragraphOf(line, block.line)) ??
          [],
      );
  });
  const found = new Set(labels.map(sideNamed));
  return found.has('scopeOut') && (found.has('scopeIn') || labels.some((label) => isDenied(label, labels)));
}

/** Points whose own label says on which side they are: rows, terms, or items such as "No: pets". */
function takeLabelled({ charter }: Placing, body: Body): boolean {
  const all = labelledParts(body).map(({ label, texts }) => ({ side: sideNamed(label), texts }));
  const told = all.filter(({ side }) => side !== undefined);
  const both = new Set(told.map(({ side }) => side)).size > 1;
  // Beside both sides, other labels say other things: "Assumptions: …".
  if (told.length === 0 || !(both || (body.kind === 'terms' && told.length === all.length))) return false;
  for (const { side, texts } of told)
    listAt(charter, side === 'scopeOut' ? 'scope.out' : 'scope.in').push(
      ...texts.filter((text) => !isVacant(text)).map((text) => ({ text })),
    );
  return true;
}

interface LabelledPart {
  readonly label: string;
  readonly texts: readonly string[];
}

/** The parts of a list or table as labels with what they label; empty where one has none. */
function labelledParts(body: Body): LabelledPart[] {
  switch (body.kind) {
    case 'terms':
      return body.entries.map(({ term, blocks }) => ({ label: plain(term), texts: textsIn(blocks) }));
    case 'table': {
      const rows = [body.header, ...body.rows].filter((row) => row.length > 0);
      return rows.every((row) => row.length === 2)
        ? rows.map(([label = [], cell = []]) => ({ label: plainBlocks(label), texts: textsIn(cell) }))
        : [];
    }
    case 'list': {
      const parts = body.items.flatMap((item): LabelledPart[] => {
        const above = labelAbove(item);
        if (above) return [{ label: above.label, texts: above.points.map(({ blocks }) => plainBlocks(blocks)) }];
        const [first, more] = item.blocks;
        const split = first?.kind === 'paragraph' && !more ? splitLabel(first.text) : undefined;
        return split ? [{ label: split.label, texts: pointsOf(split.rest) }] : [];
      });
      return parts.length === body.items.length ? parts : [];
    }
  }
}

function textsIn(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ blocks: inner }) => plainBlocks(inner));
    return block.kind === 'paragraph' ? block.text.split('\n').flatMap(pointsOf) : [plainBlocks([block])];
  });
}

/** A table with a column for each side: its cells are the points, printed as the table they are. */
function takeTwoSides({ charter }: Placing, { header, rows }: SourceTable): boolean {
  const labels = header.map((cell) => plainBlocks(cell));
  const named = labels.map((label) => sideNamed(label) ?? (isDenied(label, labels) ? 'scopeIn' : undefined));
  if (header.length < 2 || named.some((side) => side === undefined)) return false;
  for (const row of rows)
    for (const [index, cell] of row.entries())
      listAt(charter, named[index] === 'scopeOut' ? 'scope.out' : 'scope.in').push(...cellItems(cell));
  return true;
}
