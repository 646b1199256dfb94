import type { Aside, SourceBlock, SourceDocument } from '../../source/blocks.js';
import { textsOf } from '../../source/plain.js';
import { childrenOf, textIn, type Element } from '../html/tree.js';
import { gatherWordLists } from '../html/word-lists.js';
import { gatherTypedLists } from '../typed-lists.js';
import { bodyBlocks, type Body } from './body.js';
import { child, valueOf } from './elements.js';
import { createNumbering } from './numbering.js';
import { openPackage, type Package } from './package.js';
import { readStyles, type Style } from './styles.js';

/** A Word document, whichever program wrote it. Macros and fields are not run, linked pictures are not fetched. */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const source = openPackage(bytes);
  const asides: Aside[] = [];
  const styles = readStyles(source.part('styles'));
  const body: Body = {
    source,
    asides,
    styles,
    numbering: createNumbering(source.part('numbering')),
    isBoldStyle: (id) => styles(id).isBold,
    bodySize: usualSize(source.document, styles),
  };
  const blocks = tidy(bodyBlocks(child(source.document, 'w:body') ?? source.document, body));
  blocks.push(
    ...notesOf(source, 'footnotes', 'w:footnote', '', body),
    ...notesOf(source, 'endnotes', 'w:endnote', 'e', body),
  );
  asides.push(...aroundPage(source, body), ...commentsOf(source));
  return {
    blocks,
    facts: [],
    asides: asides.filter(({ what, text }) => text !== '' || what === 'a picture'),
    doubts: [],
  };
}

function tidy(blocks: readonly SourceBlock[]): SourceBlock[] {
  return gatherTypedLists(gatherWordLists(blocks));
}

/** The size most letters have, in half points, so that larger ones can be told. */
function usualSize(document: Element, styles: (id: string | undefined) => Style): number {
  const counts = new Map<number, number>();
  const visit = (element: Element): void => {
    if (element.name !== 'w:p') {
      childrenOf(element).forEach(visit);
      return;
    }
    const style = styles(valueOf(child(element, 'w:pPr'), 'w:pStyle'));
    for (const run of childrenOf(element, 'w:r')) {
      const size = Number(valueOf(child(run, 'w:rPr'), 'w:sz') ?? NaN) || (style.size ?? 0);
      counts.set(size, (counts.get(size) ?? 0) + textIn(run).length);
    }
  };
  visit(document);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Footnotes stand at the end, as "[^1]: …". */
function notesOf(source: Package, part: string, name: string, prefix: string, body: Body): SourceBlock[] {
  const root = source.part(part);
  const notes = root ? childrenOf(root, name).filter(({ attributes }) => attributes['w:type'] === undefined) : [];
  return notes.flatMap((note): SourceBlock[] => {
    const text = textsOf(bodyBlocks(note, body)).join(' ').trim();
    return text === ''
      ? []
      : [{ kind: 'paragraph', text: `\\[^${prefix}${note.attributes['w:id'] ?? ''}]: ${text}`, line: 0 }];
  });
}

/** What stands at the top and the foot of every page. */
function aroundPage(source: Package, body: Body): Aside[] {
  const read = (kind: string, what: string): Aside[] =>
    source.parts(kind).map((root) => ({
      what,
      text: textsOf(bodyBlocks(root, { ...body, asides: [] }))
        .join('\n')
        .trim(),
      line: 0,
    }));
  const all = [...read('header', 'the header of the pages'), ...read('footer', 'the footer of the pages')];
  return all.filter(
    ({ text }, index) => /\p{L}{2}/u.test(text) && all.findIndex((other) => other.text === text) === index,
  );
}

function commentsOf(source: Package): Aside[] {
  const root = source.part('comments');
  return (root ? childrenOf(root, 'w:comment') : []).map((comment) => {
    const author = comment.attributes['w:author'];
    return { what: author ? `a comment by ${author}` : 'a comment', text: textIn(comment).trim(), line: 0 };
  });
}
