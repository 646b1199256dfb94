import type { CharterDocument } from '../document.js';
import { appendItem, insertEntry } from '../rules/kit/insert.js';
import { plainOrQuoted } from '../rules/kit/yaml-text.js';
import { entryOf, isEmpty, type MappingNode, type Node, type SequenceNode } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';
import { braced, setFields, type Field } from './lines.js';

/** What belongs to one act of signing, and goes when the same person signs again. */
const OF_THE_ACT: readonly string[] = ['signed', 'terms', 'kind', 'by', 'proof', 'text'];

/**
 * Edits that add an entry to the list under a key of some part of the charter, as its neighbours are written; a list is
 * begun, or made of a single entry, where there is none. Undefined where no such edit is safe.
 */
export function addEntry(
  document: CharterDocument,
  { part, shape, key }: { readonly part: MappingNode; readonly shape: string; readonly key: string },
  fields: readonly Field[],
): TextEdit[] | undefined {
  const list = entryOf(part, key)?.value;
  if (!list || isEmpty(list)) return some(insertEntry(document, part, shape, key, `${key}:\n  - ${braced(fields)}`));
  const { start, end } = list.span;
  if (list.kind === 'sequence') {
    if (!list.flow) return some(appendItem(document, list, asNeighbours(list, fields)));
    const last = list.items.at(-1);
    return [insert(last?.span.end ?? start + 1, `${last ? ', ' : ''}${braced(fields)}`)];
  }
  if (list.kind === 'scalar' || list.flow) return [insert(start, '['), insert(end, `, ${braced(fields)}]`)];
  return intoList(document.text, list, fields);
}

/** Edits that make an entry of the same person say what is signed now; the name stays as it is written. */
export function renewEntry(
  { text, syntax }: CharterDocument,
  node: Node,
  fields: readonly Field[],
): TextEdit[] | undefined {
  const set = fields.filter(([name]) => name !== 'member');
  const named = new Set(set.map(([name]) => name));
  if (node.kind === 'mapping' && !node.flow) {
    const without = new Set(OF_THE_ACT.filter((name) => !named.has(name)));
    return setFields(text, node, 'member', set, without);
  }
  const { start, end } = node.span;
  if (syntax.comments.some(({ span }) => start <= span.start && span.end <= end)) return undefined;
  if (node.kind === 'scalar') return [{ start, end, text: braced([['member', plain(text, node)], ...set]) }];
  if (node.kind === 'sequence') return undefined;
  const kept = node.entries.filter(({ key }) => !OF_THE_ACT.includes(key.value));
  const others = kept.map(({ key, value }): Field => [key.value, text.slice(value.span.start, value.span.end)]);
  const [member, ...rest] = others.toSorted(([a], [b]) => Number(b === 'member') - Number(a === 'member'));
  return member ? [{ start, end, text: braced([member, ...set, ...rest]) }] : undefined;
}

function plain(text: string, node: Node & { readonly kind: 'scalar' }): string {
  const raw = text.slice(node.span.start, node.span.end);
  const isBlock = node.style === 'literal' || node.style === 'folded';
  return isBlock || (node.style === 'plain' && raw !== node.value) ? plainOrQuoted(node.value) : raw;
}

function asNeighbours({ items }: SequenceNode, fields: readonly Field[]): string {
  const last = items.at(-1);
  const inLines = last?.kind === 'mapping' && !last.flow;
  return inLines ? fields.map(([name, yaml]) => `${name}: ${yaml}`).join('\n') : braced(fields);
}

/** One entry without a hyphen, in lines below the key, becomes the first of a list. */
function intoList(text: string, { span }: MappingNode, fields: readonly Field[]): TextEdit[] {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const breaks = [...text.slice(span.start, span.end).matchAll(/\n(?=[^\r\n])/g)];
  const shifted = breaks.map(({ index }) => insert(span.start + index + 1, '  '));
  const blanks = text.slice(lineStart, span.start);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const entry = fields.map(([name, yaml], index) => `${blanks}${index === 0 ? '- ' : '  '}${name}: ${yaml}`);
  const at = span.end;
  const rest = /^[^\r\n]*/.exec(text.slice(at))?.[0].length ?? 0;
  return [insert(span.start, '- '), ...shifted, insert(at + rest, `${lineBreak}${entry.join(lineBreak)}`)];
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function some(edit: TextEdit | undefined): TextEdit[] | undefined {
  return edit && [edit];
}
