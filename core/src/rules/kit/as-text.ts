import { say, type Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import { asBlock, asText } from '../../syntax/quoting.js';
import { headOf, type Node } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import type { Fix } from '../rule.js';

/** A safe fix by which YAML reads a stretch of the file, where a value begins, as text: every word of it. */
export function asTextFix(document: CharterDocument, node: Node, span: Span, title: Said = say`Quote the text`): Fix {
  return { title, safe: true, edits: asText(document.text, span, { blockIndent: blockIndentOf(document, node) }) };
}

/** The same as a block that keeps its lines; undefined where no block may stand. */
export function asLinesFix(document: CharterDocument, node: Node, span: Span): Fix | undefined {
  const indent = blockIndentOf(document, node);
  if (indent === undefined) return undefined;
  return { title: say`Keep the lines as they are`, safe: true, edits: asBlock(document.text, span, indent, '|-') };
}

/** How far a block below the entry is indented; undefined between brackets and where the value has a line of its own. */
function blockIndentOf({ text, syntax }: CharterDocument, node: Node): number | undefined {
  const { parent } = node;
  if (!parent || parent.flow || (parent.parent && parent.parent.flow)) return undefined;
  const { line, character } = syntax.lines.position(node.span.start);
  if (parent.kind === 'sequence') {
    const before = text.slice(syntax.lines.lineStart(line), node.span.start).trimEnd();
    return before.endsWith('-') ? before.length + 1 : undefined;
  }
  const key = headOf(node);
  if (key === node.span || key.start === node.span.start) return undefined;
  const place = syntax.lines.position(key.start);
  return place.line === line && place.character < character ? place.character + 2 : undefined;
}
