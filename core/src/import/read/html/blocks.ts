import type { SourceBlock, SourceItem, SourceTerm } from '../../source/blocks.js';
import { hasWords } from '../../source/markdown.js';
import { bulletBlocks } from '../bullets.js';
import { inlineHtml, isHidden, noteComment, noteHidden, SILENT, type Notes } from './inline.js';
import { listMarks } from './marks.js';
import { childrenOf, isElement, textIn, type Comment, type Element } from './tree.js';
import { tableBlocks } from './table.js';
import { gatherWordLists, wordItem, wordListItem } from './word-lists.js';

type Node = Element | Comment | string;

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu']);

/** What a page has around its text. */
const AROUND: { readonly [name: string]: string } = {
  nav: 'navigation',
  footer: 'the foot of the page',
  aside: 'the margin of the page',
};

/** The nodes as blocks; words between blocks are paragraphs. */
export function blocksOf(nodes: readonly Node[], notes: Notes): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let run: Node[] = [];
  const flush = (): void => {
    const line = run.find((node): node is Element => typeof node === 'object')?.line ?? 0;
    const text = inlineHtml(run, notes);
    if (text !== '') blocks.push(...bulletBlocks(text, line));
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'object' && !isElement(node)) noteComment(node, notes);
    else if (typeof node === 'object' && holdsBlocks(node)) {
      flush();
      blocks.push(...elementBlocks(node, notes));
    } else run.push(node);
  }
  flush();
  return gatherWordLists(blocks);
}

function holdsBlocks(element: Element): boolean {
  if (BLOCKS.has(element.name)) return true;
  return !SILENT.has(element.name) && childrenOf(element).some(holdsBlocks);
}

function elementBlocks(element: Element, notes: Notes): SourceBlock[] {
  const { name, attributes, children, line } = element;
  if (isHidden(element)) {
    noteHidden(element, notes);
    return [];
  }
  const around = AROUND[attributes['role'] === 'navigation' || isContents(element) ? 'nav' : name] ?? marginOf(element);
  if (around) return aside(element, around, notes);
  const level = headingLevel(element);
  if (level) return headingBlocks(element, level, notes);
  switch (name) {
    case 'hr':
      return [];
    case 'ul':
    case 'ol':
    case 'menu':
      return listBlocks(element, notes);
    case 'dl':
      return termBlocks(element, notes);
    case 'table':
      return tableBlocks(element, notes, blocksOf);
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(children, notes), line }];
    case 'pre':
      return codeBlocks(element);
    case 'summary':
    case 'legend':
      return [{ kind: 'paragraph', text: `**${inlineHtml(children, notes)}**`, line }];
    case 'p':
      return wordItem(element, notes) ?? blocksOf(children, notes);
    default:
      return blocksOf(children, notes);
  }
}

/** LibreOffice writes what it prints on every page, such as its number, into parts with these titles. */
function marginOf({ name, attributes }: Element): string | undefined {
  if (name !== 'div') return undefined;
  if (attributes['title'] === 'header') return 'the header of the pages';
  return attributes['title'] === 'footer' ? 'the footer of the pages' : undefined;
}

/** A table of contents says nothing that the headings do not say; a page that has one is none. */
function isContents(element: Element): boolean {
  const { name, attributes } = element;
  return (
    /^(?:ul|ol|div|nav)$/.test(name) &&
    /(?:^|[\s_-])(?:toc|navbar|breadcrumbs?|table-of-contents)(?:$|[\s_-])/i.test(
      `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`,
    ) &&
    !holdsText(element)
  );
}

/** What stands around the text of a page, and not beside it. */
const TEXT: ReadonlySet<string> = new Set(['main', 'article', 'section', 'h1']);

function holdsText(element: Element): boolean {
  return childrenOf(element).some((child) => TEXT.has(child.name) || holdsText(child));
}

function aside(element: Element, what: string, notes: Notes): SourceBlock[] {
  const text = textIn(element).replaceAll(/\s+/g, ' ').trim();
  if (text !== '') notes.asides.push({ what, text, line: element.line });
  return [];
}

/** LibreOffice writes a title as words in very large type. */
function isInTitleSize({ children }: Element): boolean {
  const [only, more] = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (only === undefined || more !== undefined || typeof only === 'string' || !isElement(only)) return false;
  return (
    (only.name === 'font' && Number(only.attributes['size']) >= 6) || (!BLOCKS.has(only.name) && isInTitleSize(only))
  );
}

function headingLevel(element: Element): number | undefined {
  const { name, attributes } = element;
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (name === 'p' && (/\bMsoTitle\b/.test(attributes['class'] ?? '') || isInTitleSize(element))) return 1;
  return attributes['role'] === 'heading' ? Number(attributes['aria-level'] ?? 2) || 2 : undefined;
}

/** What stands inside a heading and is no words of it, such as a list, follows it. */
function headingBlocks({ children, line }: Element, level: number, notes: Notes): SourceBlock[] {
  const text = inlineHtml(
    children.filter((node) => !isElement(node) || !holdsBlocks(node)),
    notes,
  );
  const below = blocksOf(
    children.filter((node) => isElement(node) && holdsBlocks(node)),
    notes,
  );
  const [first, ...rest] = below;
  if (text === '')
    return first?.kind === 'paragraph' ? [{ kind: 'heading', level, text: first.text, line }, ...rest] : below;
  return [{ kind: 'heading', level, text: text.replaceAll('\n', ' '), line }, ...below];
}

/** Google Docs writes each level of a list as a list of its own, one behind the other; their classes tell the level. */
function levelledItems(element: Element, level: number, notes: Notes): SourceBlock[] {
  const items = childrenOf(element, 'li').flatMap((child): SourceItem[] => {
    const text = inlineHtml(child.children, notes);
    return text === '' ? [] : [{ mark: '', blocks: [{ kind: 'paragraph', text, line: child.line }], line: child.line }];
  });
  return listMarks(element, items).items.map((item, index) => {
    const [first] = item.blocks;
    const mark = element.name === 'ol' && item.mark === '' ? `${index + 1}.` : item.mark;
    return wordListItem(first?.kind === 'paragraph' ? first.text : '', mark, level, item.line);
  });
}

function listBlocks(element: Element, notes: Notes): SourceBlock[] {
  const level = /\blst-kix_\w+-(\d)\b/.exec(element.attributes['class'] ?? '')?.[1];
  const isPlain = childrenOf(element).every((child) => child.name === 'li' && !childrenOf(child).some(holdsBlocks));
  if (level !== undefined && isPlain) return levelledItems(element, Number(level), notes);
  const isTasks = /\b(?:inline-task-list|tasklist)\b/.test(element.attributes['class'] ?? '');
  const items: SourceItem[] = [];
  for (const child of childrenOf(element)) {
    const read = child.name === 'li' ? blocksOf(child.children, notes) : elementBlocks(child, notes);
    const blocks = isTasks ? withBox(read, /\b(?:checked|done)\b/.test(child.attributes['class'] ?? '')) : read;
    const last = items.at(-1);
    // Google Docs puts a list that belongs below an item behind it.
    if (LISTS.has(child.name) && last) items[items.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
    else if (hasWords(blocks)) items.push({ mark: '', blocks, line: child.line });
  }
  return items.length > 0 ? [{ kind: 'list', ...listMarks(element, items), line: element.line }] : [];
}

/** A wiki keeps whether a task is done in the class of its item. */
function withBox([first, ...rest]: readonly SourceBlock[], isDone: boolean): SourceBlock[] {
  return first?.kind === 'paragraph' && !/^\\?\[/.test(first.text)
    ? [{ ...first, text: `[${isDone ? 'x' : ' '}] ${first.text}` }, ...rest]
    : [...(first ? [first] : []), ...rest];
}

function termBlocks(element: Element, notes: Notes): SourceBlock[] {
  const parts = childrenOf(element).flatMap((child) => (child.name === 'div' ? childrenOf(child) : [child]));
  const entries: { term: string; blocks: SourceBlock[]; line: number }[] = [];
  let isExplained = true;
  for (const { name, children, line } of parts) {
    const last = entries.at(-1);
    if (name === 'dt') {
      const term = inlineHtml(children, notes).replaceAll('\n', ' ');
      if (last && !isExplained) last.term = `${last.term}, ${term}`;
      else entries.push({ term, blocks: [], line });
    } else if (last) last.blocks.push(...blocksOf(children, notes));
    else entries.push({ term: '', blocks: blocksOf(children, notes), line });
    isExplained = name !== 'dt';
  }
  const given: SourceTerm[] = entries;
  return given.length > 0 ? [{ kind: 'terms', entries: given, line: element.line }] : [];
}

function codeBlocks(element: Element): SourceBlock[] {
  const text = textIn(element).replace(/^\n/, '').trimEnd();
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`{3,}/g) ?? []).map(({ length }) => length + 1)));
  return text.trim() === '' ? [] : [{ kind: 'code', text: `${fence}\n${text}\n${fence}`, line: element.line }];
}
