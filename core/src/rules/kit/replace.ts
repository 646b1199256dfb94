import type { CharterDocument } from '../../document.js';
import { lineBreakOf } from '../../syntax/quoting.js';
import type { ScalarNode } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/edit.js';
import { inStyleOf, plainOrQuoted } from './yaml-text.js';

/** An edit that writes another text in the place of one, in the same quotation marks. */
export function replaceText(node: ScalarNode, text: string): TextEdit {
  return { ...node.span, text: inStyleOf(node, text) };
}

/** An edit that makes several entries of one text: "Lead, Analyst". Undefined where its surroundings are unusual. */
export function replaceByList(
  { text }: CharterDocument,
  node: ScalarNode,
  parts: readonly string[],
): TextEdit | undefined {
  const items = parts.map(plainOrQuoted);
  const { parent, span } = node;
  if (parent?.kind === 'mapping') return { ...span, text: `[${items.join(', ')}]` };
  if (parent?.flow) return { ...span, text: items.join(', ') };
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(lineStart, span.start);
  return /^\s*-\s+$/.test(before) ? { ...span, text: items.join(lineBreakOf(text) + before) } : undefined;
}

/** More than a few names are prose. */
const LONGEST = 200;

/** The parts of a text that names several: "Lead, Analyst", "Ana & Bo", "Ana und Bo". One part where it does not. */
export function partsOf(text: string): string[] {
  if (text.length > LONGEST) return [text];
  return text
    .split(/\s*[,;/+&]\s*|\s+(?:and|und|et|y|e|och|en|og)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
