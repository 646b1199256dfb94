import { isRealDate, type Day } from '../../calendar/date.js';
import type { Syntax } from '../../syntax/parse.js';
import { walk, type Node } from '../../syntax/tree.js';
import type { Span } from '../../text/span.js';
import { readRemark, type Remark } from './remark.js';

/**
 * A remark that silences a rule, for the line it ends or the entry that follows; with `-file` for the whole file:
 * `# charter-ignore RULE: reason`, `# charter-ignore RULE until 2027-01-31: reason`, and for what is to be decided later
 * `# charter-later RULE by NAME until 2027-01-31: what is open`.
 */
export interface Suppression extends Remark {
  /** The comment. */
  readonly span: Span;
  /** Where the rule's id stands. */
  readonly ruleSpan: Span;
  /** What it covers. */
  readonly covers: Span;
}

/** What keeps a remark from silencing anything. */
export type Flaw = 'no reason' | 'nobody decides' | 'no day';

export function flawOf({ kind, by, until, reason }: Remark): Flaw | undefined {
  if (kind === 'later' && by === '') return 'nobody decides';
  if (until === undefined ? kind === 'later' : !isRealDate(until)) return 'no day';
  return kind === 'ignore' && reason === '' ? 'no reason' : undefined;
}

/** Whether its last day has passed. */
export function isExpired(remark: Remark, today: Day): boolean {
  return flawOf(remark) === undefined && remark.until !== undefined && remark.until < today;
}

export function isInEffect(remark: Remark, today: Day): boolean {
  return flawOf(remark) === undefined && !isExpired(remark, today);
}

const known = new WeakMap<Syntax, readonly Suppression[]>();

/** In the order of the file. */
export function findSuppressions(syntax: Syntax): readonly Suppression[] {
  const found = known.get(syntax) ?? find(syntax);
  known.set(syntax, found);
  return found;
}

function find({ text, comments, root, lines }: Syntax): Suppression[] {
  let starts: readonly Span[] | undefined;
  return comments.flatMap(({ span }) => {
    const remark = readRemark(text.slice(span.start, span.end));
    if (!remark) return [];
    const { ruleStart, wholeFile } = remark;
    const lineStart = lines.lineStart(lines.position(span.start).line);
    const isAlone = text.slice(lineStart, span.start).trim() === '';
    if (isAlone && !wholeFile) starts ??= entriesOf(root);
    const covers = wholeFile
      ? { start: 0, end: text.length }
      : isAlone
        ? firstBehind(starts ?? [], span.end)
        : { start: lineStart, end: span.start };
    const ruleSpan = { start: span.start + ruleStart, end: span.start + ruleStart + remark.rule.length };
    return [{ ...remark, span, ruleSpan, covers: covers ?? { start: span.end, end: span.end } }];
  });
}

/** Every entry and item in the order of the file, outer ones before those that start with them. */
function entriesOf(root: Node | undefined): Span[] {
  const spans: Span[] = [];
  for (const node of root ? walk(root) : []) {
    if (node.kind === 'sequence') for (const { span } of node.items) spans.push(span);
    if (node.kind !== 'mapping') continue;
    for (const { key, value } of node.entries)
      spans.push({ start: key.span.start, end: Math.max(key.span.end, value.span.end) });
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

function firstBehind(spans: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}
