import { Composer, type Document } from 'yaml';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import { buildTree, type Mutable } from './build.js';
import { isBinary, parseGuarded, type Comment, type Guarded } from './guard.js';
import { limitProblem, MAX_PROBLEMS, problem, repairProblem, type SyntaxProblem } from './problem.js';
import { applyRepairs, type Repaired } from './repair/apply.js';
import type { Repair } from './repair/repair.js';
import { ODD_BLANK } from './repair/chars.js';
import { findRepairs } from './repair/scan.js';
import type { IsField } from './repair/sheet.js';
import { walk, type MappingNode, type Node, type ScalarNode } from './tree.js';

export type { SyntaxProblem } from './problem.js';

/** A text as YAML reads it, or as it would once the problems that have edits are mended. */
export interface Syntax {
  readonly text: string;
  readonly lines: LineIndex;
  /** Undefined where the file is empty, is no mapping, or passes a limit. */
  readonly root: MappingNode | undefined;
  readonly comments: readonly Comment[];
  /** In the order of the file, at most MAX_PROBLEMS. */
  readonly problems: readonly SyntaxProblem[];
  /** Lexical tokens: as many as there are, or, where parts were read by themselves, more. */
  readonly tokens: number;
}

/** What YAML alone makes of a text. */
interface Reading {
  readonly root: Node | undefined;
  readonly comments: readonly Comment[];
  readonly problems: SyntaxProblem[];
}

/** Reads any text in bounded time and memory, parsing it once, and once more where YAML had trouble. Never throws. */
export function parseSyntax(text: string, isField: IsField = () => false): Syntax {
  const lines = createLineIndex(text);
  if (isBinary(text))
    return { text, lines, tokens: 0, ...nothing([problem('binary', { start: 0, end: Math.min(1, text.length) })]) };
  const guarded = parseGuarded(text);
  if (!guarded.ok) {
    const span = { start: Math.min(guarded.at, text.length), end: Math.min(guarded.at + 1, text.length) };
    return { text, lines, tokens: 0, ...nothing([limitProblem(guarded.limit, span)]) };
  }
  let reading = read(text, guarded);
  if (isTroubled(reading) || ODD_INDENT.test(text)) reading = readRepaired(text, lines, isField, reading);
  const { root, comments, problems } = reading;
  if (root && root.kind !== 'mapping' && root.span.end > root.span.start)
    problems.push(problem('root', root.span, root.kind));
  problems.sort((a, b) => a.span.start - b.span.start);
  const mapping = root?.kind === 'mapping' ? root : undefined;
  return { text, lines, root: mapping, comments, problems: problems.slice(0, MAX_PROBLEMS), tokens: guarded.count };
}

/** A blank that YAML takes for a letter, where a line is indented. */
const ODD_INDENT = new RegExp(`^[ \\t]*[${ODD_BLANK}]`, 'm');

function nothing(problems: SyntaxProblem[]): { root: undefined; comments: []; problems: SyntaxProblem[] } {
  return { root: undefined, comments: [], problems };
}

function read(text: string, { tokens, comments, features }: Guarded & { ok: true }): Reading {
  const problems: SyntaxProblem[] = features.slice(0, MAX_PROBLEMS).map(({ kind, span }) => problem(kind, span));
  // Everything stays text ("failsafe"): what YAML would turn into numbers or dates is for the schema and the rules.
  const composer = new Composer<never, false>({
    schema: 'failsafe',
    uniqueKeys: false,
    strict: false,
    merge: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  const documents = withoutStackTraces(() => [
    ...composer.compose(tokens, true, text.length),
  ]) as unknown as Document.Parsed[];
  for (const { errors, warnings } of documents) {
    for (const { code, pos, message } of [...errors, ...warnings]) {
      if (problems.length >= 2 * MAX_PROBLEMS) break;
      if (code === 'TAG_RESOLVE_FAILED' || code === 'MULTIPLE_DOCS') continue;
      problems.push(problem('syntax', spanWithin(text, pos[0], pos[1]), code, message.split('\n', 1)[0]));
    }
  }
  for (const token of tokens) {
    if (token.type !== 'directive') continue;
    problems.push(problem('directive', { start: token.offset, end: token.offset + token.source.length }));
  }
  const [first, second] = documents;
  if (second) problems.push(problem('documents', documentMark(text, first?.range?.[2] ?? 0)));
  const root = first?.contents ? buildTree(first.contents, text, problems) : undefined;
  return { root, comments, problems };
}

/** The library makes an error object for each place it cannot read; their stack traces would take most of the time. */
function withoutStackTraces<T>(work: () => T): T {
  const errors = Error as { stackTraceLimit?: number };
  const before = errors.stackTraceLimit;
  errors.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    if (before !== undefined) errors.stackTraceLimit = before;
  }
}

/** YAML may have misunderstood the text, so that a second look is worth while. */
function isTroubled({ root, problems }: Reading): boolean {
  if (root && root.kind !== 'mapping') return true;
  return problems.some(({ kind }) => kind !== 'directive' && kind !== 'documents');
}

function readRepaired(text: string, lines: LineIndex, isField: IsField, first: Reading): Reading {
  const repairs = findRepairs(text, lines, isField);
  if (repairs.length === 0) return first;
  const repaired = applyRepairs(text, repairs);
  const guarded = parseGuarded(repaired.text);
  if (!guarded.ok) return first;
  const second = read(repaired.text, guarded);
  if (second.root?.kind !== 'mapping' || count(second) > count(first)) return first;
  return {
    ...moveBack(second, repaired, text, repairs),
    problems: [
      ...repairs.map(repairProblem),
      ...second.problems.map((one) => ({ ...one, span: moved(one.span, repaired) })),
    ],
  };
}

function count({ problems }: Reading): number {
  return problems.filter(({ kind }) => kind === 'syntax').length;
}

/** Gives every node and comment its place in the text as written. What a repair quoted counts as plain, as it is written. */
function moveBack(
  reading: Reading,
  repaired: Repaired,
  text: string,
  repairs: readonly Repair[],
): Omit<Reading, 'problems'> {
  const opening = repairs.map(({ edits }) => edits[0]).filter((edit) => edit && /^(?:["']$| ?[>|]-)/.test(edit.text));
  const quoted = new Set(opening.map((edit) => edit?.start));
  const move = (node: ScalarNode): void => {
    const written = node as Mutable<ScalarNode>;
    const { start, end } = moved(node.span, repaired);
    if (quoted.has(start)) written.style = 'plain';
    written.span = { start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end };
  };
  for (const node of reading.root ? walk(reading.root) : []) {
    if (node.kind === 'scalar') move(node);
    else (node as Mutable<MappingNode>).span = moved(node.span, repaired);
    if (node.kind === 'mapping') for (const { key } of node.entries) move(key);
  }
  const comments = reading.comments
    .map(({ span }) => ({ span: moved(span, repaired) }))
    .filter(({ span }) => text[span.start] === '#');
  return { root: reading.root, comments };
}

function moved(span: Span, { toWritten }: Repaired): Span {
  const start = toWritten(span.start);
  return { start, end: Math.max(start, toWritten(span.end)) };
}

/** The line of three hyphens or dots behind `from`. */
function documentMark(text: string, from: number): Span {
  const mark = /^(?:---|\.\.\.)/gm;
  mark.lastIndex = Math.max(0, from - 1);
  const start = mark.exec(text)?.index ?? Math.min(from, text.length);
  return spanWithin(text, start, start + 3);
}

/** Never outside the text. */
function spanWithin(text: string, start: number, end: number): Span {
  const from = Math.min(Math.max(start, 0), text.length);
  return { start: from, end: Math.min(Math.max(end, from), text.length) };
}
