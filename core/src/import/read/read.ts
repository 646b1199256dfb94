import type { SourceDocument } from '../source/blocks.js';
import { decodeText } from './decode.js';
import { charsetOf, kindOf } from './guard.js';
import { readDocx } from './docx/read-docx.js';
import { readHtml } from './html/read-html.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { readText } from './text/read-text.js';
import { isUnmarked } from './unmarked.js';

/** Any file as blocks. Throws ImportRefusal for what cannot be read. */
export function readDocument(name: string, bytes: Uint8Array): SourceDocument {
  const kind = kindOf(name, bytes);
  switch (kind) {
    case 'markdown':
    case 'mdx': {
      const text = decodeText(bytes);
      return isUnmarked(text) ? readText(text) : readMarkdown(text, { isMdx: kind === 'mdx' });
    }
    case 'html':
      return readHtml(decodeText(bytes, charsetOf(bytes)));
    case 'text':
      return readText(decodeText(bytes));
    case 'docx':
      return readDocx(bytes);
  }
}
