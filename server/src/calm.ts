import { nodeAtOffset, type CharterDocument, type Finding, type Span } from '../../core/src/index.js';
import type { OpenDocument } from './documents.js';
import { itemAround } from './item.js';

/** What to judge while somebody is typing, and where to say nothing yet. */
export interface Calm {
  readonly document: CharterDocument;
  readonly quiet: Span | undefined;
}

/**
 * The item touched by the last change stays silent until a change elsewhere or a save. And what is half typed there
 * says nothing about the rest: `ro` below `name: Ana` is on its way to `role:`, and does not make her "Ana ro".
 */
export function calm({ reading, changed }: OpenDocument): Calm {
  const { parsed } = reading;
  const { root } = parsed.syntax;
  if (!changed) return { document: parsed, quiet: undefined };
  const written = trim(reading.text, changed);
  const { line } = reading.lines.position(written.end);
  const touchedLine = { start: reading.lines.lineStart(line), end: reading.lines.lineEnd(line) };
  if (!root) return { document: parsed, quiet: touchedLine };
  const quiet = itemAround(root, written);
  const text = withoutHalfTyped(parsed, written.end);
  if (text === undefined) return { document: parsed, quiet };
  return { document: reading.parseLike(text), quiet: quiet ? unite(quiet, touchedLine) : touchedLine };
}

/**
 * Findings that wait. What is missing in the whole charter only happens to stand on its title, and a remark above the
 * item may silence what is about to be written again.
 */
export function isQuiet({ rule, span, essential }: Finding, quiet: Span | undefined): boolean {
  if (quiet === undefined || essential) return false;
  return rule === 'unused-suppression' || (quiet.start <= span.start && span.start <= quiet.end);
}

/**
 * The text with the half-typed end of the line at `offset` put out of the way, every other character in its place;
 * undefined where nothing is half typed: where YAML can read the file and the line is more than one loose word.
 */
function withoutHalfTyped({ syntax, text }: CharterDocument, offset: number): string | undefined {
  const { line } = syntax.lines.position(offset);
  const start = syntax.lines.lineStart(line);
  const end = syntax.lines.lineEnd(line);
  const written = text.slice(start, end);
  if (/^\s*[\p{L}][\w-]*\s*$/u.test(written)) {
    return isProse(syntax.root && nodeAtOffset(syntax.root, offset)) ? undefined : blank(text, start, end);
  }
  if (syntax.problems.length === 0) return undefined;
  const head = /^\s*(?:- +)*(?:[\w-]+:(?= |$))?/.exec(written)?.[0] ?? '';
  if (head.trim() === '') return blank(text, start, end);
  // A stand-in, because an empty value would be reported as missing.
  return head.length < written.length
    ? `${blank(text, start + head.length, end - 1).slice(0, end - 1)}x${text.slice(end)}`
    : undefined;
}

function isProse(node: ReturnType<typeof nodeAtOffset>): boolean {
  return node?.kind === 'scalar' && node.style !== 'plain';
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** A line break or indentation that was typed along belongs to no item. */
function trim(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const before = written.length - written.trimStart().length;
  if (before === written.length) return { start, end: start };
  return { start: start + before, end: end - (written.length - written.trimEnd().length) };
}

function unite(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
