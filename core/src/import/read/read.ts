import { say } from '../../l10n/say.js';
import type { SourceDocument } from '../source/blocks.js';
import { decodeText } from './decode.js';
import { charsetOf, kindOf } from './guard.js';
import { readDocx } from './docx/read-docx.js';
import { readHtml } from './html/read-html.js';
import { asidesOf, readFrontMatter } from './markdown/front-matter.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { readText } from './text/read-text.js';
import { ImportRefusal } from './refusal.js';
import { narrowed } from './wide-marks.js';
import { withoutEscapes } from './escaped.js';
import { isUnmarked } from './unmarked.js';

/** Any file as blocks. Throws ImportRefusal for what cannot be read. */
export function readDocument(name: string, bytes: Uint8Array): SourceDocument {
  const kind = kindOf(name, bytes);
  switch (kind) {
    case 'markdown':
    case 'mdx': {
      const text = narrowed(withoutEscapes(noCharter(decodeText(bytes))));
      return readTyped(text) ?? readMarkdown(text, { isMdx: kind === 'mdx' });
    }
    case 'html':
      return readHtml(narrowed(decodeText(bytes, charsetOf(bytes))));
    case 'text':
      return readText(narrowed(noCharter(decodeText(bytes))));
    case 'docx':
      return readDocx(bytes);
  }
}

/** Words without any marks, behind what the file says about itself, where it does. */
function readTyped(text: string): SourceDocument | undefined {
  const { rest, facts, inner } = readFrontMatter(text);
  return isUnmarked(rest) ? { ...readText(rest), facts, asides: asidesOf(inner) } : undefined;
}

/** As every charter begins, after remarks. */
const CHARTER = /^(?:[ \t]*(?:#.*)?\r?\n)*charter:[ \t]*\d+[ \t]*\r?\n/u;

/** The text, unless it is what a document is to become. */
function noCharter(text: string): string {
  if (CHARTER.test(text))
    throw new ImportRefusal(say`This is a charter already, so there is nothing to import: open it as it is.`);
  return text;
}
