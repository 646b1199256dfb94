import type { CharterDocument } from '../document.js';
import { readMarkdown } from '../import/read/markdown/read-markdown.js';
import { buildBlocks } from '../render/build.js';
import type { Block, Line } from '../render/blocks.js';
import type { Span } from '../text/span.js';
import type { OurLeaf } from './leaf.js';
import { plainWords, theirLeaves } from './their-leaves.js';

/** The lines that the charter prints, in reading order; those without words are left out. */
export function ourLeaves(document: CharterDocument): OurLeaf[] {
  const leaves: OurLeaf[] = [];
  let under = '';
  const add = (line: Line, isHeading: boolean, entries: readonly Span[]): void => {
    const raw = line.map(({ text }) => text).join('');
    const words = plainWords(raw);
    if (words !== '') leaves.push({ words, raw, isHeading, runs: line, entries, under });
  };
  const visit = (block: Block, entries: readonly Span[]): void => {
    switch (block.kind) {
      case 'heading':
        under = plainWords(block.line.map(({ text }) => text).join(''));
        add(
          block.number === '' ? block.line : [{ text: `${block.number} `, place: undefined }, ...block.line],
          true,
          entries,
        );
        break;
      case 'paragraph':
        add(block.line, false, entries);
        break;
      case 'prose':
        for (const { raw, words, isHeading } of theirLeaves(readMarkdown(block.markdown, { isMdx: false }).blocks))
          leaves.push({ words, raw, isHeading, runs: [{ text: raw, place: block.place }], entries, under });
        break;
      case 'list':
        for (const { blocks, place } of block.items) for (const inner of blocks) visit(inner, within(entries, place));
        break;
      case 'table':
        for (const column of block.columns) add(column, false, entries);
        for (const { cells, place } of block.rows)
          for (const { blocks } of cells) for (const inner of blocks) visit(inner, within(entries, place));
        break;
    }
  };
  for (const block of buildBlocks(document)) visit(block, []);
  return leaves;
}

function within(entries: readonly Span[], place: Span | undefined): readonly Span[] {
  return place ? [...entries, place] : entries;
}
