import { usualMarks } from '../usual-marks.js';
import type { Inline, SourceBlock, SourceItem, SourceList } from '../../source/blocks.js';
import { inlineHtml, type Notes } from './inline.js';
import { isElement, textIn, type Element } from './tree.js';

/** An item of a list that Word wrote as a paragraph, until its neighbours are known. */
interface WordItem extends SourceList {
  readonly wordLevel: number;
}

/** Word marks the paragraphs of a list by their style, and writes their bullet or number as words to be ignored. */
export function wordItem(element: Element, notes: Notes): SourceBlock[] | undefined {
  const level = /mso-list\s*:[^;]*level(\d+)/i.exec(element.attributes['style'] ?? '')?.[1];
  if (!level) return undefined;
  const mark = textIn(findMark(element) ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const text = inlineHtml(withoutMark(element).children, notes);
  if (text === '') return [];
  return [wordListItem(text, /[\p{L}\p{N}]/u.test(mark) && mark !== 'o' ? mark : '', Number(level), element.line)];
}

/** A paragraph that is an item of a list, until it is gathered with its neighbours. `mark` is empty for a bullet. */
export function wordListItem(text: Inline, mark: string, level: number, line: number): SourceList {
  const item: SourceItem = { mark, blocks: [{ kind: 'paragraph', text, line }], line };
  const list: WordItem = {
    kind: 'list',
    marks: mark === '' ? 'bullets' : 'written',
    items: [item],
    line,
    wordLevel: level,
  };
  return list;
}

function isMark(node: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(node.attributes['style'] ?? '');
}

function findMark(element: Element): Element | undefined {
  for (const child of element.children.filter(isElement)) {
    const found = isMark(child) ? child : findMark(child);
    if (found) return found;
  }
  return undefined;
}

function withoutMark(element: Element): Element {
  const children = element.children
    .filter((child) => !isElement(child) || !isMark(child))
    .map((child) => (isElement(child) ? withoutMark(child) : child));
  return { ...element, children };
}

/** Items in a row are one list, those of a deeper level below the one before them. */
export function gatherWordLists(blocks: readonly SourceBlock[]): SourceBlock[] {
  if (!blocks.some(isWordItem)) return [...blocks];
  const result: SourceBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as SourceBlock;
    if (!isWordItem(block)) {
      result.push(block);
      continue;
    }
    const run: WordItem[] = [];
    for (let next: SourceBlock | undefined = block; next && isWordItem(next); next = blocks[at + run.length])
      run.push(next);
    at += run.length - 1;
    result.push(...nest(run));
  }
  return result;
}

function isWordItem(block: SourceBlock): block is WordItem {
  return block.kind === 'list' && 'wordLevel' in block;
}

function nest(run: readonly WordItem[]): SourceList[] {
  const least = Math.min(...run.map(({ wordLevel }) => wordLevel));
  const items: SourceItem[] = [];
  for (let at = 0; at < run.length; at++) {
    const { items: own } = run[at] as WordItem;
    const below: WordItem[] = [];
    while ((run[at + 1]?.wordLevel ?? 0) > least) below.push(run[++at] as WordItem);
    const [item] = own as readonly [SourceItem];
    items.push(below.length > 0 ? { ...item, blocks: [...item.blocks, ...nest(below)] } : item);
  }
  return apart(items).map((own) => {
    const [{ mark, line }] = own as readonly [SourceItem];
    return usualMarks({ kind: 'list', marks: mark === '' ? 'bullets' : 'written', items: own, line });
  });
}

/** Several bullets and then several numbers are two lists; where they take turns, nobody knows. */
function apart(items: readonly SourceItem[]): (readonly SourceItem[])[] {
  const isNumbered = ({ mark }: SourceItem): boolean => mark !== '';
  const turn = items.findIndex((item) => isNumbered(item) !== isNumbered(items[0] as SourceItem));
  const rest = items.slice(turn);
  const isOneTurn = turn > 1 && rest.length > 1 && new Set(rest.map(isNumbered)).size === 1;
  return isOneTurn ? [items.slice(0, turn), rest] : [items];
}
