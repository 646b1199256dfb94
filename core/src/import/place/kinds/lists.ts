import { labelOf } from '../../recognise/meetings.js';
import { isBlankPoint, isHint } from '../../recognise/blanks.js';
import { plain, plainBlocks } from '../../source/plain.js';
import { listAt, thing, type LayoutPart, type Thing, textAt } from '../draft.js';
import { classifyHeading } from '../../structure/classify.js';
import { boldLine, splitLabel } from '../../structure/infer-headings.js';
import { itemOf, styleOf, textOfItem } from '../items.js';
import { labelAbove } from '../label-above.js';
import { sayPart, withLead, wordsOf, type Placing } from '../placing.js';
import { areKeyResults, isOfQuotes } from './aims.js';
import { pointsInLines, runIn, sentencesBelowLabels } from './points-in-lines.js';
import type { Segment } from '../segments.js';
import { namesSeveralAims } from '../aims-named.js';
import { cellItems } from '../tables/cells.js';
import { itemTable, placeTable } from '../tables/table.js';
import type { SectionKind } from '../../words/words.js';
import {
  paragraphOf,
  type SourceBlock,
  type SourceCell,
  type SourceItem,
  type SourceList,
  type SourceTable,
  type SourceTerm,
} from '../../source/blocks.js';

/** How the points of a field are made. `nests`: whether points may have points below them. */
export interface ListField {
  readonly field: string;
  readonly nests: boolean;
  /** The field of an entry that holds the word a definition list explains. */
  readonly term: 'title' | 'name' | undefined;
}

/** The segments of a section as entries of a field: the points of lists, the rows of tables, else the paragraphs. */
export function placeList(
  placing: Placing,
  segments: readonly Segment[],
  kind: SectionKind,
  into: ListField,
): LayoutPart[] {
  const hasBody = segments.some(({ body }) => body !== undefined);
  if (!hasBody && isIntroduction(segments)) return sayPart(segments.flatMap(({ lead }) => lead));
  if (!hasBody) return placeParagraphs(placing, segments, into);
  return segments.flatMap((segment): LayoutPart[] => {
    const isLabelled = kind === 'objectives' && takeLabelled(placing, segment, into);
    const { lead, body } = segment;
    if (body && kind === 'objectives' && (isOfQuotes(body) || (isLabelled && areKeyResults(body))))
      return sayPart([...lead, body]);
    const part = placeBody(placing, segment, kind, into);
    return part
      ? [withLead(part, segment.lead)]
      : sayPart(segment.body ? [...segment.lead, segment.body] : segment.lead);
  });
}

/** "General objective: …" above a list of the others, "**Objective 1: …**" above what it comes to; whether there is one. */
function takeLabelled({ charter }: Placing, { lead }: Segment, { field }: ListField): boolean {
  const lines = lead.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n') : []));
  const told = lines.flatMap((line) => {
    const split = splitLabel(boldLine(paragraphOf(line, 0)) ?? line);
    const label = plain(split?.label ?? '').replace(/:$/, '');
    const isOne = /^O\d{1,2}$/.test(label) || classifyHeading(label)?.kinds[0] === 'objectives';
    const least = /\d$/.test(label) ? 2 : 3;
    return split && isOne && plain(split.rest).split(/\s+/).length >= least ? [{ text: split.rest }] : [];
  });
  listAt(charter, field).push(...told);
  return told.length > 0;
}

/** Words that only introduce what stands below. */
function isIntroduction(segments: readonly Segment[]): boolean {
  const last = segments.at(-1)?.lead.at(-1);
  return last?.kind === 'paragraph' && plain(last.text).endsWith(':');
}

function placeBody(placing: Placing, { body }: Segment, kind: SectionKind, into: ListField): LayoutPart | undefined {
  if (body === undefined) return undefined;
  if (body.kind === 'table' && into.nests && isBlankTable(body)) return { text: wordsOf([body]) };
  if (body.kind === 'table' && kind === 'objectives' && haveAims(body)) {
    listAt(placing.charter, into.field).push(...body.rows.flat().filter(isFilled).flatMap(cellItems));
    return { text: wordsOf([body]) };
  }
  if (body.kind === 'table')
    return placeTable(placing, body, kind) ?? (into.nests ? itemTable(placing, body, into.field) : undefined);
  if (body.kind === 'list' && into.nests && body.items.every(isHintItem)) return { text: wordsOf([body]) };
  const told =
    body.kind === 'list'
      ? body.items.filter((item) => !isBlank(item) && !isLabelAlone(item) && !isLeadIn(item, body.items.length))
      : [];
  if (body.kind === 'list' && told.length < body.items.length && into.nests) {
    if (told.length > 0) listAt(placing.charter, into.field).push(...told.map((item) => entryOf(item, into)));
    return { text: wordsOf([body]) };
  }
  const answers = into.nests && body.kind === 'list' ? answersIn(body) : [];
  if (answers.length > 0) {
    listAt(placing.charter, into.field).push(...answers);
    return { text: wordsOf([body]) };
  }
  const below = kind === 'objectives' && body.kind === 'list' ? belowLabels(body) : undefined;
  if (below) {
    listAt(placing.charter, into.field).push(...below);
    return { text: wordsOf([body]) };
  }
  const entries =
    body.kind === 'list'
      ? body.items.map((item) => entryOf(item, into))
      : body.entries.map((entry) => entryOfTerm(entry, into));
  listAt(placing.charter, into.field).push(...entries);
  const style = body.kind === 'list' ? styleOf(body) : undefined;
  return { fields: [into.field], entries, ...(style && { list: style }) };
}

/** "Short-term goals" beside "Long-term goals": each cell below is one. */
function haveAims({ header }: SourceTable): boolean {
  return header.length > 1 && header.every((cell) => namesSeveralAims(plainBlocks(cell), 'likely'));
}

function isFilled(cell: SourceCell): boolean {
  return !isBlankPoint(plainBlocks(cell)) && plainBlocks(cell) !== '';
}

function isBlank({ blocks }: SourceItem): boolean {
  const [first, more] = blocks;
  return first === undefined || (first.kind === 'paragraph' && !more && isBlankPoint(first.text));
}

/** "Our goals for the spring:", alone in a list: it stands above those in the next. */
function isLeadIn({ blocks }: SourceItem, count: number): boolean {
  const [first, more] = blocks;
  return count === 1 && first?.kind === 'paragraph' && !more && plain(first.text).endsWith(':');
}

/** "**Key figures:**" among the points of a list. */
function isLabelAlone({ blocks: [first, more] }: SourceItem): boolean {
  return !more && boldLine(first)?.endsWith(':') === true;
}

function isHintItem({ blocks: [first, more] }: SourceItem): boolean {
  return first?.kind === 'paragraph' && !more && isHint(first.text);
}

/** Whether nothing stands in the rows of a table but what counts them. */
function isBlankTable({ rows }: SourceTable): boolean {
  return rows.every((row) =>
    row.every((cell) => {
      const words = plainBlocks(cell);
      return words === '' || /^\p{L}{0,2}\d{1,3}[.)]?$/u.test(words) || isBlankPoint(words);
    }),
  );
}

/** Below "What do we want to reach?", the points below the question; empty where an item asks nothing. */
function answersIn({ items }: SourceList): Thing[] {
  const answers = items.map(({ blocks: [first, ...below] }) =>
    first?.kind === 'paragraph' && plain(first.text).endsWith('?')
      ? below.flatMap((block) => (block.kind === 'list' ? block.items.map(itemOf) : []))
      : [],
  );
  return answers.every((points) => points.length > 0) ? answers.flat() : [];
}

/** Below "Short term:", which is but a label, the points that it stands above; undefined where no item is one. */
function belowLabels({ items, marks }: SourceList): Thing[] | undefined {
  // "1. **Stock**" above its points is a goal of its own.
  if (marks === 'numbers' && items.every(({ blocks: [first] }) => first && !/:\W*$/u.test(plainBlocks([first]))))
    return undefined;
  const labels = items.map((item) => {
    const above = labelAbove(item);
    return above?.isMarked && !/\d/.test(above.label) ? above : undefined;
  });
  if (labels.every((above) => above === undefined)) return undefined;
  return items.flatMap((item, index) => labels[index]?.points.map(itemOf) ?? [itemOf(item)]);
}

function entryOf(item: SourceItem, { nests, term }: ListField): Thing {
  if (nests) return itemOf(item);
  const text = textOfItem(item);
  return term === 'name' ? namedEntry(text) : { text };
}

/** By its label, or whole where it is but a name. */
function namedEntry(text: string): Thing {
  const name =
    labelOf(text) ??
    (/^[^.!?\n]{1,60}$/.test(plain(text)) && plain(text).split(/\s+/).length <= 6 ? plain(text) : undefined);
  return thing({ name, text: name === text ? undefined : text });
}

function entryOfTerm({ term, blocks }: SourceTerm, { term: field }: ListField): Thing {
  const words = wordsOf(blocks);
  if (field === 'title') return words === '' ? { text: term } : { title: term, text: words };
  const text = words === '' ? term : `${/\*/.test(term) ? term : `**${term}**`}: ${words}`;
  return field === 'name' ? { name: plain(term), text } : { text };
}

/** Without a list, each paragraph is an entry; code and quotations stay with the one before them. */
function placeParagraphs(placing: Placing, segments: readonly Segment[], into: ListField): LayoutPart[] {
  const entries: Thing[] = [];
  const blocks = segments.flatMap(({ lead }) => lead);
  if (into.nests && blocks.every((block) => block.kind === 'paragraph' && isBlankPoint(block.text)))
    return sayPart(blocks);
  const counted = blocks.flatMap((block) => (block.kind === 'paragraph' ? runIn(block.text) : []));
  const said = counted.length > 1 ? counted : blocks.flatMap((block) => sentencesBelowLabels(block));
  if (said.length > 1 && into.nests) {
    listAt(placing.charter, into.field).push(...said.map((text) => ({ text })));
    return sayPart(blocks);
  }
  // Words in italics before the first entry say how to fill in the section.
  const start = Math.max(
    0,
    blocks.findIndex((block, index) => block.kind !== 'paragraph' || !(isHint(block.text) || isAbove(blocks, index))),
  );
  const end = endOfPoints(blocks, into);
  for (const block of blocks.slice(start, end)) {
    const last = entries.at(-1);
    const lines = into.nests ? pointsInLines(block) : [];
    if (lines.length > 1) entries.push(...lines.map((text) => ({ text })));
    else if (block.kind === 'paragraph' || !last) entries.push({ text: wordsOf([block]) });
    else last['text'] = `${textAt(last, 'text')}\n\n${wordsOf([block])}`;
  }
  if (entries.length === 0) return [];
  listAt(placing.charter, into.field).push(...entries);
  return [
    ...sayPart(blocks.slice(0, start)),
    { fields: [into.field], entries, list: 'paragraphs' },
    ...sayPart(blocks.slice(end)),
  ];
}

/** Behind points that are each a line and no sentence, sentences speak of all of them. */
function endOfPoints(blocks: readonly SourceBlock[], into: ListField): number {
  const lines = blocks.map((block) => (into.nests ? pointsInLines(block) : []));
  const last = lines.findLastIndex((points) => points.length > 1 && points.every((point) => !/[.!?]$/.test(point)));
  const areSaid = blocks.slice(last + 1).every((block) => block.kind === 'paragraph' && /[.!?]$/.test(block.text));
  return last >= 0 && areSaid ? last + 1 : blocks.length;
}

/** "By May we will:", above two points or more. */
function isAbove(blocks: readonly SourceBlock[], index: number): boolean {
  const block = blocks[index];
  const below = blocks.slice(index + 1);
  return (
    block?.kind === 'paragraph' &&
    !block.text.includes('\n') &&
    plain(block.text).endsWith(':') &&
    below.length > 1 &&
    !below.some((each) => each.kind === 'paragraph' && plain(each.text).endsWith(':'))
  );
}
