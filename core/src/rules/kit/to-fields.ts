import type { CharterDocument } from '../../document.js';
import { lineBreakOf } from '../../syntax/quoting.js';
import type { ScalarNode } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/edit.js';
import { plainOrQuoted } from './yaml-text.js';

/**
 * An edit by which a text of a list becomes several fields; `fields` gets the text as it is to be written behind one of
 * them. Undefined where the text stands elsewhere than behind a hyphen.
 */
export function toFields(
  { text }: CharterDocument,
  node: ScalarNode,
  fields: (words: string) => readonly string[],
): TextEdit | undefined {
  const { parent, span } = node;
  if (parent?.kind !== 'sequence' || parent.flow) return undefined;
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(lineStart, span.start);
  if (!/^\s*-\s+$/.test(before)) return undefined;
  const written = text.slice(span.start, span.end);
  const words = written.includes('\n') ? plainOrQuoted(node.value.replaceAll(/\s+/g, ' ').trim()) : written;
  return { ...span, text: fields(words).join(lineBreakOf(text) + before.replace('-', ' ')) };
}
