import { createLineIndex } from '../text/line-index.js';
import { contains, type Span } from '../text/span.js';
import { LIMITS, type Comment } from './guard.js';
import { parseSyntax, type Syntax } from './parse.js';
import { ODD_BLANK } from './repair/chars.js';
import type { IsField } from './repair/sheet.js';
import { copyEntries, copyItems, type Moved } from './copy.js';
import { stepsBetween } from './steps.js';
import type { Entry, MappingNode, SequenceNode } from './tree.js';

/**
 * Reads a text by what it shares with one that was read before: what differs lies behind one top-level key, or in one
 * item of its list, and only that is parsed; where it lies behind several, one after the other. Undefined where this
 * cannot be told from the texts, and where either has problems; then the whole is to be read. The result is the same as
 * that of reading the whole.
 *
 * It is sound because a block entry that YAML reads by itself without trouble ends where the next line begins in the
 * column of its key or hyphen (https://yaml.org/spec/1.2.2/#82-block-collection-styles). Every step is a text of its
 * own, wherever it was cut.
 */
export function reparse(before: Syntax, text: string, isField: IsField): Syntax | undefined {
  if (text.length > LIMITS.characters || !isPlain(before)) return undefined;
  const place = placeOfChange(before, text);
  if (place) return readPlace(before, text, place, isField);
  let syntax: Syntax | undefined = before;
  for (const step of stepsBetween(before, text)) {
    const next: Place | undefined = syntax && placeOfChange(syntax, step);
    syntax = syntax && next && readPlace(syntax, step, next, isField);
  }
  return syntax?.text === text ? syntax : undefined;
}

function isPlain({ root, problems, text }: Syntax): boolean {
  return root !== undefined && !root.flow && problems.length === 0 && !ODD.test(text);
}

/** The top-level entry that a change lies in, and the item of its list where it lies in one. */
interface Place {
  readonly section: Region;
  readonly item: Region | undefined;
}

function placeOfChange(before: Syntax, text: string): Place | undefined {
  const change = changeBetween(before.text, text);
  const section = sectionAround(before, change);
  return section && { section, item: itemAround(before, section, change) };
}

function readPlace(before: Syntax, text: string, { section, item }: Place, isField: IsField): Syntax | undefined {
  return (
    (item && readRegion(before, text, section, item, isField)) ?? readRegion(before, text, section, undefined, isField)
  );
}

function readRegion(
  before: Syntax,
  text: string,
  section: Region,
  item: Region | undefined,
  isField: IsField,
): Syntax | undefined {
  const region = item?.span ?? section.span;
  const delta = text.length - before.text.length;
  const written = text.slice(region.start, region.end + delta);
  if (SPECIAL.test(written) || MARGIN_COMMENT.test(written)) return undefined;
  const lead = item ? LEAD : '';
  const part = parseSyntax(lead + written, isField);
  const tokens = before.tokens + part.tokens;
  const [entry, another] = part.root?.entries ?? [];
  if (!entry || another || part.problems.length > 0 || tokens > LIMITS.tokens) return undefined;
  const shift = region.start - lead.length;
  const whole = before.root as MappingNode;
  const root = item
    ? withItem(whole, section.index, item.index, { entry, shift, delta })
    : copyEntries(whole, section.index, { with: entry, shift }, delta);
  if (!root) return undefined;
  const comments = [
    ...before.comments.filter(({ span }) => span.end <= region.start),
    ...part.comments.map((comment) => movedComment(comment, shift)),
    ...before.comments.filter(({ span }) => span.start >= region.end).map((comment) => movedComment(comment, delta)),
  ];
  return { text, lines: createLineIndex(text), root, comments, problems: [], tokens };
}

/** A key to hang an item on that is read by itself. */
const LEAD = 'k:\n';

/** Blanks that YAML takes for letters where a line is indented, and line breaks that it takes for blanks. */
const ODD = new RegExp(`^[ \\t]*[${ODD_BLANK}]|\\r(?!\\n)`, 'm');

/** Besides those, what means something for the rest of the file: the end of a document, and a byte order mark. */
const SPECIAL = new RegExp(`^(?:---|\\.\\.\\.|%)|\\uFEFF|${ODD.source}`, 'm');

/** A comment at the margin between a key and its value: the lexer then goes on with the value in the lines below it. */
const MARGIN_COMMENT = /:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n){0,50}?#/;

interface Region {
  readonly index: number;
  readonly span: Span;
}

/** What was replaced, in the text before. */
function changeBetween(before: string, after: string): Span {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same };
}

/** The top-level entry that a change is behind the key of, from its line to the line of the next. */
function sectionAround({ root, text, lines }: Syntax, change: Span): Region | undefined {
  const { entries } = root as MappingNode;
  const index = entries.findLastIndex(({ key }) => key.span.end < change.start);
  const start = entries[index]?.key.span.start;
  if (start === undefined) return undefined;
  const next = entries[index + 1]?.key.span.start;
  const span = { start, end: next ?? text.length };
  const atMargin = [start, next ?? start].every((offset) => lines.position(offset).character === 0);
  return atMargin && endsBefore(change, span, text) ? { index, span } : undefined;
}

/** The item of the section's list that a change is behind the hyphen of. */
function itemAround({ root, text, lines }: Syntax, section: Region, change: Span): Region | undefined {
  const list = (root as MappingNode).entries[section.index]?.value;
  if (list?.kind !== 'sequence' || list.flow) return undefined;
  const lineOf = (index: number): number | undefined => {
    const item = list.items[index];
    return item && lines.lineStart(lines.position(item.span.start).line);
  };
  const index = list.items.findLastIndex(({ span }) => span.start <= change.start);
  const start = lineOf(index);
  if (start === undefined) return undefined;
  const span = { start, end: lineOf(index + 1) ?? section.span.end };
  const hyphen = lines.position(list.span.start).character;
  const isItem = (offset: number): boolean => hyphenAt(text, offset) === hyphen;
  if (!isItem(start) || (index + 1 < list.items.length && !isItem(span.end)) || change.start <= start + hyphen) {
    return undefined;
  }
  return endsBefore(change, span, text) ? { index, span } : undefined;
}

/** The column of the hyphen that a line begins with. */
function hyphenAt(text: string, lineStart: number): number | undefined {
  const blanks = /^ */.exec(text.slice(lineStart, lineStart + 200))?.[0].length ?? 0;
  return /^-[ \t]/.test(text.slice(lineStart + blanks, lineStart + blanks + 2)) ? blanks : undefined;
}

/** The line break that ends a region is not part of the change, unless nothing follows. */
function endsBefore(change: Span, region: Span, text: string): boolean {
  return contains(region, change.end) && (change.end < region.end || region.end === text.length);
}

interface Replacement {
  /** From the region that was read by itself. */
  readonly entry: Entry;
  readonly shift: number;
  readonly delta: number;
}

function withItem(
  root: MappingNode,
  section: number,
  index: number,
  { entry, shift, delta }: Replacement,
): MappingNode | undefined {
  const list = entry.value;
  const [item] = list.kind === 'sequence' && !list.flow ? list.items : [];
  if (!item || (list as SequenceNode).items.length > 1) return undefined;
  const before = root.entries[section] as Entry;
  const items: Moved = { with: item, shift };
  const value = copyItems(before.value as SequenceNode, index, items, delta);
  return copyEntries(root, section, { with: { key: before.key, value }, shift: 0 }, delta);
}

function movedComment({ span }: Comment, by: number): Comment {
  return { span: { start: span.start + by, end: span.end + by } };
}
