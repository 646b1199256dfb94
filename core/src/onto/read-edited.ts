import { decodeText } from '../import/read/decode.js';
import { kindOf } from '../import/read/guard.js';
import { readMarkdown } from '../import/read/markdown/read-markdown.js';
import { readDocument } from '../import/read/read.js';
import type { SourceBlock } from '../import/source/blocks.js';
import { CUSTOM_END, CUSTOM_START } from '../render/custom-blocks.js';

const CUSTOM = new RegExp(`^${CUSTOM_START}\\s*$[^]*?^${CUSTOM_END}\\s*$`, 'gm');

/**
 * A document that was made of a charter. What stands between the marks of custom blocks is nobody's business but that of
 * its author.
 * @throws ImportRefusal where the file cannot be read
 */
export function readEdited(name: string, bytes: Uint8Array): readonly SourceBlock[] {
  if (kindOf(name, bytes) !== 'markdown') return readDocument(name, bytes).blocks;
  return readMarkdown(decodeText(bytes).replaceAll(CUSTOM, ''), { isMdx: false }).blocks;
}
