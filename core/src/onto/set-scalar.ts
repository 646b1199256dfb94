import { parseCharter, type CharterDocument } from '../document.js';
import { nodeAt, pathOf, type ScalarNode } from '../syntax/tree.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { scalar } from '../import/write/yaml.js';
import { lineBreakOf } from '../syntax/quoting.js';
import type { Span } from '../text/span.js';
import { follow } from './follow.js';

export interface Replacement extends Span {
  readonly text: string;
}

/**
 * An edit that makes a text of the charter say something else in some places, and leaves the bytes around them alone;
 * where that would not be read as meant, the whole text is written anew between quotation marks.
 * @param changes by offsets in the value, in order, none meeting another
 */
export function setScalar(
  document: CharterDocument,
  node: ScalarNode,
  changes: readonly Replacement[],
): readonly TextEdit[] | undefined {
  const value = applyEdits(node.value, changes);
  const whole = [block(document, node, value), JSON.stringify(value)].map((text) => text && [{ ...node.span, text }]);
  return [small(document, node, changes), ...whole].find(
    (edits): edits is TextEdit[] => typeof edits === 'object' && says(document, node, edits, value),
  );
}

function small(
  { text }: CharterDocument,
  { span, value, style }: ScalarNode,
  changes: readonly Replacement[],
): TextEdit[] | undefined {
  const source = text.slice(span.start, span.end);
  const isBlock = style === 'literal' || style === 'folded';
  const places = follow(value.trimEnd(), source, isBlock ? source.indexOf('\n') : style === 'plain' ? 0 : 1);
  if (!places) return undefined;
  return changes.map((change) => {
    // An insertion follows the letter before it, so that it stays on its line.
    const isInsertion = change.start === change.end;
    const start = isInsertion && change.start > 0 ? (places[change.start - 1] ?? 0) + 1 : (places[change.start] ?? 0);
    const end = isInsertion ? start : (places[change.end - 1] ?? 0) + 1;
    return { start: span.start + start, end: span.start + end, text: change.text };
  });
}

/** The whole text as a block below its key or hyphen; undefined for one line, or where no block can stand. */
function block({ text, syntax }: CharterDocument, { span, parent }: ScalarNode, value: string): string | undefined {
  if (!value.trim().includes('\n') || !parent || parent.flow) return undefined;
  const head =
    parent.kind === 'mapping' ? parent.entries.find((entry) => entry.value.span === span)?.key.span.start : span.start;
  if (head === undefined) return undefined;
  const { character } = syntax.lines.position(head);
  const indent = parent.kind === 'mapping' ? character + 2 : character;
  const written = scalar(value.trim(), indent, character).replaceAll('\n', lineBreakOf(text));
  return text.charAt(span.end - 1) === '\n' ? written + lineBreakOf(text) : written;
}

function says(document: CharterDocument, node: ScalarNode, edits: readonly TextEdit[], value: string): boolean {
  const { syntax } = parseCharter(applyEdits(document.text, edits), document);
  const after = syntax.root && nodeAt(syntax.root, pathOf(node));
  return (
    syntax.problems.length <= document.syntax.problems.length &&
    after?.kind === 'scalar' &&
    after.value.trimEnd() === value.trimEnd()
  );
}
