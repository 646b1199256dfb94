import type { Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Entry, MappingNode, Node } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/edit.js';
import type { Fix } from '../rule.js';

/** The offer to take an entry out of its list. Never safe: words go. None where it shares its line with others. */
export function takeOut(document: CharterDocument, node: Node, title: Said): Fix[] {
  const edit = removeItem(document, node);
  return edit ? [{ title, safe: false, edits: [edit] }] : [];
}

/** The entry of a list that a text is, or that it belongs to; the text itself where it is in none. */
export function itemOf(node: Node): Node {
  const { parent } = node;
  return parent?.kind === 'mapping' && parent.parent?.kind === 'sequence' ? parent : node;
}

/** An edit that takes an entry out of its list, and with the only one the list; undefined where it shares its line. */
export function removeItem(document: CharterDocument, node: Node): TextEdit | undefined {
  const { text, syntax } = document;
  const { parent } = node;
  if (parent?.kind !== 'sequence' || syntax.problems.length > 0) return undefined;
  if (parent.items.length === 1) return removeList(document, parent);
  const index = parent.items.indexOf(node);
  if (parent.flow) {
    const before = parent.items[index - 1];
    return before && { start: before.span.end, end: node.span.end, text: '' };
  }
  const lineStart = text.lastIndexOf('\n', node.span.start - 1) + 1;
  if (!/^\s*-\s+$/.test(text.slice(lineStart, node.span.start))) return undefined;
  return { start: lineStart, end: nextLine(text, node.span.end), text: '' };
}

/** With its only entry goes the field. */
function removeList(document: CharterDocument, list: Node): TextEdit | undefined {
  const { parent } = list;
  const entry = parent?.kind === 'mapping' ? parent.entries.find(({ value }) => value === list) : undefined;
  return entry && removeEntry(document, parent as MappingNode, entry);
}

/** An edit that takes out the lines of a field; undefined where it is the only one or shares its line with a hyphen. */
export function removeEntry(
  { text, syntax }: CharterDocument,
  mapping: MappingNode,
  { key, value }: Entry,
): TextEdit | undefined {
  // A rule that is shown one section still takes it out of the whole.
  const whole = key.parent?.kind === 'mapping' ? key.parent : mapping;
  if (whole.flow || whole.entries.length < 2 || syntax.problems.length > 0) return undefined;
  const lineStart = text.lastIndexOf('\n', key.span.start - 1) + 1;
  if (text.slice(lineStart, key.span.start).trim() !== '') return undefined;
  return { start: lineStart, end: nextLine(text, Math.max(key.span.end, value.span.end)), text: '' };
}

function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
