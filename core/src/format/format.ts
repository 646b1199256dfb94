import { parseCharter, type CharterDocument } from '../document.js';
import type { Syntax } from '../syntax/parse.js';
import type { Node } from '../syntax/tree.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { blankLineEdits } from './blank-lines.js';
import { indentationEdits } from './indentation.js';
import { sortLines } from './lines.js';
import { cadenceEdits, quotationEdits } from './words.js';

/** Whether a charter can be formatted: only what YAML reads without trouble. */
export function canFormat({ syntax }: CharterDocument): boolean {
  return syntax.problems.length === 0;
}

/**
 * The edits that bring a charter into shape; none where it is in shape or cannot be formatted. They keep comments,
 * wrapping, the order of keys, the kind of line breaks and every word but the spelling of cadences, do not overlap,
 * and lead to a text that has none itself.
 */
export function formatEdits(document: CharterDocument): TextEdit[] {
  const { text, syntax, charter } = document;
  if (!canFormat(document) || !charter) return [];
  const respelled = cadenceEdits(charter);
  const lines = sortLines(syntax);
  const edits = [
    ...respelled,
    ...quotationEdits(text, charter),
    ...indentationEdits(syntax, lines),
    ...blankLineEdits(syntax, lines),
  ];
  if (edits.length === 0) return [];
  // A charter is an agreement: rather no edit than one that changes what it says.
  const before = respelled.length === 0 ? syntax : parseCharter(applyEdits(text, respelled)).syntax;
  return saysTheSame(before, parseCharter(applyEdits(text, edits)).syntax) ? edits : [];
}

function saysTheSame(a: Syntax, b: Syntax): boolean {
  if (!a.root || !b.root || b.problems.length > 0) return false;
  return comments(a) === comments(b) && outline(a.root) === outline(b.root);
}

function comments({ text, comments: all }: Syntax): string {
  return all.map(({ span }) => text.slice(span.start, span.end).trimEnd()).join('\n');
}

/** All that the file says, without how it is written. */
function outline(node: Node): string {
  return JSON.stringify(toLists(node));
}

type Lists = string | Lists[];

function toLists(node: Node): Lists {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'sequence') return ['list', ...node.items.map(toLists)];
  return ['names', ...node.entries.map(({ key, value }): Lists => [key.value, toLists(value)])];
}
