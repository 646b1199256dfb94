import type { Syntax } from '../../syntax/parse.js';
import { walk, type Node } from '../../syntax/tree.js';
import { contains, type Span } from '../../text/span.js';

/**
 * A comment that silences a rule: `# charter-ignore RULE: reason` for the line it ends or the entry that follows,
 * `# charter-ignore-file RULE: reason` for the whole file.
 */
export interface Suppression {
  /** The comment. */
  readonly span: Span;
  readonly rule: string;
  /** Where the rule's id stands. */
  readonly ruleSpan: Span;
  /** Empty where none was given; then nothing is silenced. */
  readonly reason: string;
  /** What it covers. */
  readonly covers: Span;
}

const PATTERN = /^#\s*charter-ignore(-file)?\s+([\w-]+)\s*:?\s*(.*)$/u;

export function findSuppressions({ text, comments, root, lines }: Syntax): Suppression[] {
  return comments.flatMap(({ span }) => {
    const match = PATTERN.exec(text.slice(span.start, span.end));
    if (!match) return [];
    const [whole, file, rule = '', reason = ''] = match;
    const ruleStart = span.start + whole.indexOf(rule, whole.indexOf('charter-ignore') + 'charter-ignore'.length);
    const ruleSpan = { start: ruleStart, end: ruleStart + rule.length };
    const lineStart = lines.lineStart(lines.position(span.start).line);
    const alone = text.slice(lineStart, span.start).trim() === '';
    const covers = file
      ? { start: 0, end: text.length }
      : alone
        ? followingEntry(root, span.end)
        : { start: lineStart, end: span.start };
    return [{ span, rule, ruleSpan, reason: reason.trim(), covers: covers ?? { start: span.end, end: span.end } }];
  });
}

export function isSuppressed(finding: { rule: string; span: Span }, suppressions: readonly Suppression[]): boolean {
  return suppressions.some(
    ({ rule, reason, covers }) => reason !== '' && rule === finding.rule && contains(covers, finding.span.start),
  );
}

/** The outermost entry or item that starts first behind `offset`. */
function followingEntry(root: Node | undefined, offset: number): Span | undefined {
  if (!root) return undefined;
  let best: Span | undefined;
  for (const node of walk(root)) {
    const starts =
      node.kind === 'mapping'
        ? node.entries.map(({ key, value }) => ({ start: key.span.start, end: Math.max(key.span.end, value.span.end) }))
        : node.kind === 'sequence'
          ? node.items.map((item) => item.span)
          : [];
    for (const span of starts) {
      if (span.start < offset) continue;
      if (!best || span.start < best.start) best = span;
      break;
    }
  }
  return best;
}
