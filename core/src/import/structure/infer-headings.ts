import { paragraphOf, type SourceBlock, type SourceItem, type SourceList, type SourceTable } from '../source/blocks.js';
import { plain, plainBlocks } from '../source/plain.js';
import { isGivenName } from '../recognise/given-names.js';
import { isRoleTitle } from '../recognise/names.js';
import { factKind } from '../words/fact-kinds.js';
import { openLabelledRows } from './labelled-rows.js';
import { withLevels } from './bold-levels.js';
import { classifyHeading } from './classify.js';
import { withHeadedTables } from './headed-tables.js';
import { withLoneItems } from './lone-items.js';
import { withCountedInBold, withQuestions, withTitles } from './numbered-questions.js';

/**
 * Blocks with the headings that their author made without the heading styles: bold lines, labels before a colon, cells
 * of a table that is a form. Where a document has real headings, those are all there are.
 */
export function inferHeadings(given: readonly SourceBlock[]): SourceBlock[] {
  const blocks = withHeadedTables(given);
  let above = 1;
  const opened = blocks.flatMap((block) => {
    if (block.kind === 'heading') above = block.level;
    if (block.kind !== 'table') return [block];
    return isOneColumn(block)
      ? openColumn(block)
      : (openCanvas(block, above + 1) ?? openLabelledRows(block, above + 1) ?? [block]);
  });
  const real = opened.filter(({ kind }) => kind === 'heading').length;
  if (real > 1) return opened;
  const open = withLoneItems(opened, boldLine);
  const asked = withQuestions(open) ?? withTitles(open) ?? withCountedInBold(open);
  if (asked) return asked;
  const formed = open.flatMap((block) => formBlocks(block) ?? [block]);
  const told = linesAlike(formed);
  const bold = withLevels(formed, (block) => (told.has(block) ? undefined : boldLine(block)), real === 0);
  const count = bold.filter(({ kind }) => kind === 'heading').length;
  const inferred = count > Math.max(1, real) ? bold : formed;
  return inferred.filter(({ kind }) => kind === 'heading').length > 2 ? inferred : withLabels(inferred);
}

/** "**Ana: Lead**" right below "**Bo: Tester**": lines of a kind, which nothing stands below. */
function linesAlike(blocks: readonly SourceBlock[]): ReadonlySet<SourceBlock> {
  const isTold = (block: SourceBlock | undefined): boolean => /^[^:]{2,40}:\s\S/u.test(boldLine(block) ?? '');
  const isRun = (index: number): boolean =>
    isTold(blocks[index]) &&
    ((isTold(blocks[index + 1]) && isTold(blocks[index + 2])) ||
      (isTold(blocks[index - 1]) && (isTold(blocks[index + 1]) || isTold(blocks[index - 2]))));
  return new Set(blocks.filter((_, index) => isRun(index)));
}

function isOneColumn({ header, rows }: SourceTable): boolean {
  return [header, ...rows].every((row) => row.length <= 1);
}

/** Cells below a bold one are points of a list. */
function openColumn({ header, rows }: SourceTable): SourceBlock[] {
  const blocks = [...header, ...rows.flat()].flat();
  const labels = blocks.filter((block) => boldLine(block) !== undefined).length;
  const isListed =
    labels > 1 &&
    blocks.length > labels * 2 &&
    blocks.every((block) => block.kind === 'paragraph' && block.text.length < 160 && !block.text.includes('\n'));
  if (!isListed) return blocks;
  return blocks.reduce<SourceBlock[]>((all, block) => {
    const last = all.at(-1);
    if (boldLine(block) !== undefined || !last) return [...all, block];
    const item: SourceItem = { mark: '', blocks: [block], line: block.line };
    return last.kind === 'list'
      ? [...all.slice(0, -1), { ...last, items: [...last.items, item] }]
      : [...all, { kind: 'list', marks: 'bullets', items: [item], line: block.line }];
  }, []);
}

/** A canvas: a table whose cells are sections, each with its heading, or with it in the head of the table. */
function openCanvas(table: SourceTable, level: number): SourceBlock[] | undefined {
  const { header, rows } = table;
  const headed = openHead(table, level);
  if (headed) return headed;
  const cells = [header, ...rows].flat().filter((cell) => plainBlocks(cell) !== '');
  const read = cells.flatMap((cell) => headedCell(cell, level) ?? []);
  const known = read.filter(({ heading }) => classifyHeading(plain(heading.text).replace(/:$/, '')) !== undefined);
  return cells.length > 2 && read.length === cells.length && known.length > cells.length / 2
    ? read.flatMap(({ heading, content }) => [heading, ...content])
    : undefined;
}

/** One row below headings that are each about another part of a charter. */
function openHead({ header, rows: [row, more] }: SourceTable, level: number): SourceBlock[] | undefined {
  const labels = header.map((cell) => plainBlocks(cell));
  const kinds = labels.map((label) => classifyHeading(label)?.kinds[0]);
  const known = new Set(kinds.filter((kind) => kind !== undefined && !kind.startsWith('scope')));
  if (!row || more || header.length < 2 || known.size < Math.max(2, header.length / 2)) return undefined;
  if (kinds.includes('signatures') || row.length !== header.length || row.some((cell) => plainBlocks(cell).length < 12))
    return undefined;
  return row.flatMap((cell, index): SourceBlock[] => [
    { kind: 'heading', level, text: labels[index] as string, line: header[index]?.[0]?.line ?? 0 },
    ...cell,
  ]);
}

interface HeadedCell {
  readonly heading: SourceBlock & { readonly kind: 'heading' };
  readonly content: readonly SourceBlock[];
}

function headedCell([first, ...rest]: readonly SourceBlock[], level: number): HeadedCell | undefined {
  if (first?.kind === 'heading') return { heading: { ...first, level }, content: rest };
  if (first?.kind !== 'paragraph') return undefined;
  const [line = '', ...below] = first.text.split('\n');
  const text = boldLine(paragraphOf(line, first.line));
  const content = below.length > 0 ? [paragraphOf(below.join('\n'), first.line + 1), ...rest] : rest;
  return text !== undefined && content.length > 0
    ? { heading: { kind: 'heading', level, text, line: first.line }, content }
    : undefined;
}

/** The words of a paragraph that is bold from end to end, short, and no sentence. */
export function boldLine(block: SourceBlock | undefined): string | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const inner = /^(?:\*\*|__)([^*]+)(?:\*\*|__)\s*(:?)$/.exec(block.text.trim());
  const text = inner ? `${(inner[1] as string).trim()}${inner[2]}` : loudLine(block.text);
  if (text === undefined || !/\p{L}/u.test(text)) return undefined;
  return ASKED.test(text) || (text.split(/\s+/).length <= 14 && !/[.;,!]$/.test(text)) ? text : undefined;
}

/** "3. What are our rules? (Name a few.)": a question of a form, however long, with what it says besides. */
const ASKED = /^\d{1,2}[.)]\s[^?]{5,200}\?(?=\s|$)(?!.{250})/u;

/** A line of capitals that a heading of charters could be. */
function loudLine(text: string): string | undefined {
  const isLoud = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && text.length < 60;
  return isLoud && classifyHeading(text) ? text : undefined;
}

/** A form: each row, or each item, begins with what would be a heading. */
function formBlocks(block: SourceBlock): SourceBlock[] | undefined {
  if (block.kind === 'table') return formTable(block);
  return block.kind === 'list' ? formList(block) : undefined;
}

function formTable({ header, rows }: SourceTable): SourceBlock[] | undefined {
  const all = header.length > 0 && !isHeadOfForm(header) ? [header, ...rows] : rows;
  if (all.length < 3 || all.some((row) => row.length !== 2)) return undefined;
  const labels = all.map(([label = []]) => plainBlocks(label));
  const known = labels.filter((label) => isBody(label)).length;
  if (known < 3 || known < all.length / 2) return undefined;
  const head = all === rows ? header.flat() : [];
  return [
    ...head,
    ...all.flatMap(([label = [], content = []], index): SourceBlock[] => [
      { kind: 'heading', level: 2, text: labels[index] as string, line: label[0]?.line ?? 0 },
      ...content,
    ]),
  ];
}

function isHeadOfForm(header: readonly (readonly SourceBlock[])[]): boolean {
  return header.every((cell) => !isBody(plainBlocks(cell)));
}

/** A word for a part of a charter's body; who chairs it and when it ends are facts. */
function isBody(label: string): boolean {
  return label !== '' && classifyHeading(label)?.confidence === 'sure';
}

function formList({ items, marks, line }: SourceList): SourceBlock[] | undefined {
  const parts = items.map(formItem);
  const known = parts.filter((part) => part && isBody(part.label)).length;
  // "Member: Ana", "Member: Bo" are people and no parts.
  const isSaidTwice = new Set(parts.map((part) => part?.label)).size < parts.length;
  // Who holds an office, and when they meet, may stand among the parts.
  const beside = parts.filter((part) => part && !isBody(part.label) && isBesideParts(part.label)).length;
  // Short words above lists of their own, one after the other, are headings, even if fewer are known.
  const isOutline = items.length > 2 && known > 0 && items.every(isTopic);
  const isForm = known >= 3 && known >= (items.length - beside) * 0.6;
  if (!(isForm || isOutline) || isSaidTwice || parts.some((part) => part === undefined)) return undefined;
  return parts.flatMap((part, index): SourceBlock[] => {
    const number = marks === 'numbers' ? `${index + 1}. ` : '';
    return part ? [{ kind: 'heading', level: 2, text: number + part.label, line }, ...part.content] : [];
  });
}

/** "Rules of the team" above a list of its own, and no sentence that goes on in it. */
function isTopic({ blocks: [first, ...rest] }: SourceItem): boolean {
  const words = first?.kind === 'paragraph' ? plain(first.text) : '';
  return (
    rest.length > 0 &&
    rest[0]?.kind === 'list' &&
    words.split(/\s+/).length <= 6 &&
    /^\p{Lu}[^.!?;,]*$/u.test(words) &&
    !isGivenName(words)
  );
}

function isBesideParts(label: string): boolean {
  return isRoleTitle(label) || factKind(plain(label).replace(/:$/, '')) !== undefined;
}

interface FormItem {
  readonly label: string;
  readonly content: readonly SourceBlock[];
}

function formItem({ blocks }: SourceItem): FormItem | undefined {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return undefined;
  const split = splitLabel(first.text);
  if (split) return { label: split.label, content: [paragraphOf(split.rest, first.line), ...rest] };
  return rest.length > 0 && plain(first.text).split(/\s+/).length <= 6
    ? { label: plain(first.text), content: rest }
    : undefined;
}

/** "Purpose: why we are here", and the same with a bold label. */
export function splitLabel(text: string): { readonly label: string; readonly rest: string } | undefined {
  const [picture = ''] = /^(?:\p{Extended_Pictographic}\ufe0f?\s{1,3})?/u.exec(text) ?? [];
  const bare = text.slice(picture.length);
  const match =
    /^(?:\*\*|__)([^*_]{1,80}?)\s*:?\s*(?:\*\*|__)\s*[:–—-]?\s+(\S[^]*)$/.exec(bare) ??
    /^[*_]([^*_\n]{1,80}?)(?::[*_]|[*_]:)\s+(\S[^]*)$/.exec(bare) ??
    /^([^:.!?*]{2,60}):\s+(\S[^]*)$/.exec(bare);
  if (!match) return undefined;
  const [, label = '', rest = ''] = match;
  // The colon is kept: it belongs to the words as written.
  return { label: `${picture}${label.trim()}:`, rest };
}

/** In a document without headings, lines that begin with the label of a part: "Scope: …", "Scope:". */
function withLabels(blocks: readonly SourceBlock[]): SourceBlock[] {
  const labelled = blocks.flatMap((block): SourceBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    const alone = /^[^:]{2,60}:$/.test(plain(block.text)) ? block.text : undefined;
    const split = alone === undefined ? splitLabel(block.text) : { label: alone, rest: '' };
    if (!split || !isBody(plain(split.label).replace(/:$/, '')) || block.text.includes('\n')) return [block];
    const heading: SourceBlock = {
      kind: 'heading',
      level: 2,
      text: split.label.replaceAll('**', ''),
      line: block.line,
    };
    return split.rest === '' ? [heading] : [heading, paragraphOf(split.rest, block.line)];
  });
  const added = labelled.filter(({ kind }) => kind === 'heading').length;
  return added > 1 && added > blocks.filter(({ kind }) => kind === 'heading').length
    ? withOtherLabels(labelled)
    : withKnownLines(blocks);
}

/** "Objectives", on a line of its own and without any mark, several times: words that headings of charters have. */
function withKnownLines(blocks: readonly SourceBlock[]): SourceBlock[] {
  const isKnown = (block: SourceBlock | undefined): boolean =>
    block?.kind === 'paragraph' &&
    block.text.length < 60 &&
    /^\p{Lu}[^\n.,:;!?|]+$/u.test(plain(block.text)) &&
    isBody(plain(block.text));
  const [title, ...rest] = blocks;
  const found = rest.filter((block, index) => isKnown(block) && rest[index + 1] && !isKnown(rest[index + 1]));
  if (title === undefined || found.length < 3 || found.length < rest.filter(isKnown).length) return [...blocks];
  const isTitle = title.kind === 'paragraph' && /^[^\n.:;!?]{3,60}$/u.test(plain(title.text));
  return blocks.map((block) => {
    const level = block === title && isTitle ? 1 : 2;
    return block.kind === 'paragraph' && (level === 1 || found.includes(block))
      ? { kind: 'heading', level, text: block.text, line: block.line }
      : block;
  });
}

/**
 * Among such labels, others above lists, each on a line of its own, are headings, too: what stands below them belongs to
 * no other. Right below a heading they are labels of its parts.
 */
function withOtherLabels(blocks: readonly SourceBlock[]): SourceBlock[] {
  let isParted = true;
  return blocks.map((block, index) => {
    const before = blocks[index - 1];
    if (block.kind === 'heading') isParted = false;
    const label = block.kind === 'paragraph' && blocks[index + 1]?.kind === 'list' ? plain(block.text) : '';
    const isLabel = /^\p{Lu}[^:.!?]{2,50}:$/u.test(label) && label.split(/\s+/).length < 8;
    if (isLabel && before?.kind === 'heading') isParted = true;
    if (!isLabel || isParted || before?.kind !== 'list') return block;
    return { kind: 'heading', level: 2, text: label, line: block.line };
  });
}
