import type { SourceDocument } from '../../source/blocks.js';
import { gatherTypedLists } from '../typed-lists.js';
import { blocksOf } from './blocks.js';
import type { Notes } from './inline.js';
import { find, parseTree, textIn, type Element } from './tree.js';

/** A page, or a part of one. Scripts are not run, pictures and styles are not fetched. */
export function readHtml(text: string): SourceDocument {
  const root = parseTree(text.replace(CLIPBOARD, ''), 'html');
  const notes: Notes = { asides: [], bold: boldClasses(root) };
  const title = find(root, 'title');
  const blocks = gatherTypedLists(blocksOf((find(root, 'body') ?? root).children, notes));
  const words = title ? textIn(title).replaceAll(/\s+/g, ' ').trim() : '';
  const facts = words === '' ? [] : [{ name: 'title', value: words }];
  return { blocks, facts, asides: notes.asides, doubts: [] };
}

/** What Windows puts before a page on its clipboard: where in the bytes which part of it begins. */
const CLIPBOARD = /^Version:[\d.]+\s*\n(?:(?:Start|End|Source)\w+:.*\n)*/;

/** Google Docs marks bold words by classes that a style sheet in the page explains. */
function boldClasses(root: Element): Set<string> {
  const style = find(root, 'style');
  const rules = style
    ? textIn(style)
        .slice(0, 200_000)
        .matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g)
    : [];
  return new Set(
    [...rules].flatMap(([, name = '', body = '']) => (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(body) ? [name] : [])),
  );
}
