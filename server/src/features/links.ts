import type { DocumentLink } from '../lsp.js';
import { textsOf } from '../../../core/src/index.js';
import { toRange } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import { wordsOf } from './symbol-at.js';

const MOST_LINKS = 500;
const WEB = /\b(?:https?:\/\/|mailto:)[^\s<>"'`()[\]{}]+/g;

/** Web and mail addresses: those in texts, and those that an `email` field holds. No other scheme becomes a link. */
export function links({ reading }: OpenDocument): DocumentLink[] {
  const { parsed, lines, text } = reading;
  const found: DocumentLink[] = [];
  for (const { index, 0: match } of text.matchAll(WEB)) {
    if (found.length >= MOST_LINKS) return found;
    const target = match.replace(/[.,;:!?*_]+$/, '');
    found.push({ range: toRange(lines, { start: index, end: index + target.length }), target });
  }
  for (const place of parsed.charter ? textsOf(parsed.charter) : []) {
    if (found.length >= MOST_LINKS) break;
    const { text: address, field } = place;
    if (field.format !== 'email' || !/^[^\s@:]+@[^\s@:]+$/.test(address.value)) continue;
    found.push({ range: toRange(lines, wordsOf(address.node)), target: `mailto:${address.value}` });
  }
  return found;
}
