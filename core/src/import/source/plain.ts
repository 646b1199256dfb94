import { recently } from '../../text/recently.js';
import type { Inline, SourceBlock } from './blocks.js';

/** A picture before a word; ticks and crosses are no pictures, they say something. */
const PICTURE =
  /^(?:(?![✀-✟❌❎❓❗☐-☒🗹⬜⬛🟩🟥])\p{Extended_Pictographic}[\uFE0F\u200D\p{Emoji_Modifier}]*\s*|:[a-z][a-z\d_+-]{2,40}:\s+)+(?=\p{L})/u;

/** The words a reader sees: without emphasis, links, code marks, and a picture before them. Line breaks become blanks. */
export const plain: (text: Inline) => string = recently((text) => withoutMarks(text).replace(PICTURE, ''));

function withoutMarks(text: Inline): string {
  if (!/[[<`~*_\\]/.test(text)) return text.replaceAll(/\s+/g, ' ').trim();
  return text
    .replaceAll(/!?\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g, '$1')
    .replaceAll(/(?<!\\)<((?:https?:\/\/|mailto:)[^\s<>]*|[\w.+-]+@[\w.-]+)>/g, '$1')
    .replaceAll(/(?<!\\)(?:`+|~~)/g, '')
    .replaceAll(/(?<!\\)\*+/g, '')
    .replaceAll(/(?<![\\\p{L}\p{N}_])_{1,2}(?=[^\s_])|(?<=[^\s\\_])_{1,2}(?![\p{L}\p{N}_])/gu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The same of blocks, one after the other. */
export function plainBlocks(blocks: readonly SourceBlock[]): string {
  return plain(textsOf(blocks).join(' '));
}

/** Every text of some blocks in reading order, as Markdown. */
export function textsOf(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'code':
        return [block.text];
      case 'list':
        return block.items.flatMap(({ mark, blocks: inner }) => [...(mark ? [mark] : []), ...textsOf(inner)]);
      case 'table':
        return [...block.header, ...block.rows.flat()].flatMap(textsOf);
      case 'terms':
        return block.entries.flatMap(({ term, blocks: inner }) => [term, ...textsOf(inner)]);
      case 'quote':
        return textsOf(block.blocks);
    }
  });
}
