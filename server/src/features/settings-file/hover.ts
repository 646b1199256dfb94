import type { Hover, HoverParams } from '../../lsp.js';
import { contains, inLanguage, nodeAtOffset, pathOf, walk, type Span } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import { toOffset, toRange } from '../../convert.js';
import type { OpenDocument } from '../../documents.js';
import { keysAt, valuesAt, type Word } from './words.js';

/** What a name or a word of a charter.config.yaml means. */
export function settingsHover(
  { reading }: OpenDocument,
  { position }: HoverParams,
  { catalogue }: Context,
): Hover | null {
  const { root } = reading.parsed.syntax;
  const offset = toOffset(reading.lines, position);
  if (!root) return null;
  for (const node of walk(root)) {
    const key =
      node.kind === 'mapping' ? node.entries.find((entry) => contains(entry.key.span, offset))?.key : undefined;
    if (key) return show(keysAt(pathOf(node)), key);
  }
  const node = nodeAtOffset(root, offset);
  return node?.kind === 'scalar' ? show(valuesAt(pathOf(node)), node) : null;

  function show(
    words: readonly Word[],
    { value: written, span }: { readonly value: string; readonly span: Span },
  ): Hover | null {
    const help = words.find(({ word }) => word === written)?.help;
    const value = help && inLanguage(help, catalogue);
    return value ? { contents: { kind: 'markdown', value }, range: toRange(reading.lines, span) } : null;
  }
}
