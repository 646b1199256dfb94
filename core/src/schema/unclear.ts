import type { CharterDocument } from '../document.js';
import type { Span } from '../text/span.js';
import { issuesOf } from './inspect.js';
import type { IssueKind } from './issue.js';

/** What is read otherwise than it is written, or not at all. */
const KINDS: readonly IssueKind[] = [
  'cut-text',
  'split-text',
  'split-list',
  'duplicate-key',
  'unknown-key',
  'wrong-type',
];

/** Where words of the file may be missing from whatever is made of it, in the order of the file. */
export function unclearPlaces(document: CharterDocument): Span[] {
  const issues = KINDS.flatMap((kind) => issuesOf(document, kind).map(({ node }) => node.span));
  return [...document.syntax.problems.map(({ span }) => span), ...issues].toSorted((a, b) => a.start - b.start);
}
