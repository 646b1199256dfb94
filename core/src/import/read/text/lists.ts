import { paragraphOf, type SourceBlock, type SourceItem, type SourceList } from '../../source/blocks.js';
import { usualMarks } from '../usual-marks.js';
import { isBullet, isRule, type TextLine } from './lines.js';
import { goesOnIn, joinLines, type Ends, type TextRead } from './paragraphs.js';

interface Entry {
  readonly mark: string;
  readonly indent: number;
  readonly lines: TextLine[];
  readonly below: Entry[];
}

/** A list, with what is indented below its items, up to a line that is no part of it. */
export function readLists(lines: readonly TextLine[], start: number, width: number, ends: Ends): TextRead {
  const roots: Entry[] = [];
  const open: Entry[] = [];
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at] as TextLine;
    if (at > start && ends(at)) break;
    if (line.whole === '') {
      if (!goesOn(lines, at, open)) break;
      continue;
    }
    if (isRule(line.whole)) break;
    const last = open.at(-1);
    if (line.mark === '') {
      const before = lines[at - 1];
      const isFull = width > 0 || (before !== undefined && goesOnIn(before, line));
      const isBelow = last !== undefined && (line.indent > last.indent || isFull) && before?.whole !== '';
      if (!last || (!isBelow && !(line.indent > last.indent))) break;
      last.lines.push(line);
      continue;
    }
    while (open.length > 0 && !isDeeper(line, open.at(-1) as Entry)) open.pop();
    const entry: Entry = { mark: line.mark, indent: line.indent, lines: [{ ...line, whole: line.text }], below: [] };
    (open.at(-1)?.below ?? roots).push(entry);
    open.push(entry);
  }
  return { blocks: listsOf(roots), end: at };
}

/** After an empty line the list goes on with an item, or with words below one. */
function goesOn(lines: readonly TextLine[], blank: number, open: readonly Entry[]): boolean {
  const next = lines.slice(blank).find(({ whole }) => whole !== '');
  const [first] = open;
  if (!next || !first) return false;
  if (next.mark === '') return next.indent > first.indent;
  return next.indent > first.indent || isBullet(next.mark) === isBullet(first.mark);
}

function isDeeper({ indent, mark }: TextLine, entry: Entry): boolean {
  return indent > entry.indent || mark.startsWith(`${entry.mark.replace(/[.)]$/, '')}.`);
}

/** Items in a row; a change between bullets and numbers begins another list. */
function listsOf(entries: readonly Entry[]): SourceList[] {
  const lists: SourceList[] = [];
  for (const entry of entries) {
    const item = itemOf(entry);
    const last = lists.at(-1);
    const marks = isBullet(entry.mark) ? 'bullets' : 'written';
    if (last?.marks === marks) lists[lists.length - 1] = { ...last, items: [...last.items, item] };
    else lists.push({ kind: 'list', marks, items: [item], line: item.line });
  }
  return lists.map(usualMarks);
}

function itemOf({ mark, lines, below }: Entry): SourceItem {
  const texts = joinLines(lines, 1);
  const blocks: SourceBlock[] = texts
    .filter(({ text }) => text !== '')
    .map(({ text, line }) => paragraphOf(text, line));
  return { mark: isBullet(mark) ? '' : mark, blocks: [...blocks, ...listsOf(below)], line: lines[0]?.line ?? 0 };
}
