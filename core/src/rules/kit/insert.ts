import type { CharterDocument } from '../../document.js';
import { shapes } from '../../model/charter.generated.js';
import { lineBreakOf } from '../../syntax/quoting.js';
import { isEmpty, type Entry, type MappingNode, type SequenceNode } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/edit.js';

/**
 * An edit that adds a section to a charter at its place in the usual order. `yaml` is the whole entry, indented by two
 * blanks a level, without a line break at its end: `review:\n  cadence: annual`. A key that is there with nothing
 * behind it is filled. Undefined where no such edit is safe: between braces, or where YAML cannot read the file.
 */
export function insertSection(document: CharterDocument, key: string, yaml: string): TextEdit | undefined {
  const root = document.syntax.root;
  return root && insertEntry(document, root, 'charter', key, yaml);
}

/** The same for a key of any part of the charter, such as `out` in `scope`. */
export function insertEntry(
  document: CharterDocument,
  mapping: MappingNode,
  shape: string,
  key: string,
  yaml: string,
): TextEdit | undefined {
  if (mapping.flow || !isReadable(document)) return undefined;
  const { text } = document;
  const written = mapping.entries.find((entry) => entry.key.value === key);
  if (written) return isEmpty(written.value) ? fill(document, written, yaml.slice(key.length + 1)) : undefined;
  const order = Object.keys(shapes[shape]?.fields ?? {});
  const before = mapping.entries.filter((entry) => comesBefore(entry.key.value, key, order));
  const nearest = before.toSorted((a, b) => order.indexOf(b.key.value) - order.indexOf(a.key.value))[0];
  const first = mapping.entries[0];
  if (!first) return undefined;
  const lines = indented(yaml, columnOf(document, first), text);
  const lineBreak = lineBreakOf(text);
  if (!nearest) return insertAt(first.key.span.start, `${lines.trimStart()}${lineBreak}${blanks(document, first)}`);
  const end = endOf(document, nearest);
  const gap = isSpaced(document, mapping, nearest) ? lineBreak : '';
  return insertAt(end, `${lineBreak}${gap}${lines}`);
}

/** An edit that adds an item to a list written with hyphens; `yaml` is the item without its hyphen. */
export function appendItem(document: CharterDocument, list: SequenceNode, yaml: string): TextEdit | undefined {
  const last = list.items.at(-1);
  if (list.flow || !last || !isReadable(document)) return undefined;
  const { text } = document;
  const hyphen = text.lastIndexOf('-', last.span.start - 1);
  const lineStart = text.lastIndexOf('\n', hyphen) + 1;
  const indent = text.slice(lineStart, hyphen);
  if (hyphen < 0 || indent.trim() !== '') return undefined;
  const [head = '', ...rest] = yaml.split('\n');
  const lines = [`${indent}- ${head}`, ...rest.map((line) => `${indent}  ${line}`)];
  const lineBreak = lineBreakOf(text);
  return insertAt(lineEnd(text, last.span.end), lineBreak + lines.join(lineBreak));
}

/** Where YAML cannot read the file as it is, nobody knows where a section ends. */
const UNREADABLE: ReadonlySet<string> = new Set(['syntax', 'refused', 'blank', 'indent', 'stray', 'documents']);

function isReadable({ syntax }: CharterDocument): boolean {
  return !syntax.problems.some(({ kind }) => UNREADABLE.has(kind));
}

function fill(document: CharterDocument, { value }: Entry, yaml: string): TextEdit {
  const filled = yaml.split('\n').join(lineBreakOf(document.text));
  return {
    start: value.span.start,
    end: value.span.end,
    text: value.span.start < value.span.end ? filled.trimStart() : filled,
  };
}

function comesBefore(a: string, b: string, order: readonly string[]): boolean {
  const at = order.indexOf(a);
  return at >= 0 && at < order.indexOf(b);
}

function columnOf({ syntax }: CharterDocument, { key }: Entry): number {
  return syntax.lines.position(key.span.start).character;
}

function blanks(document: CharterDocument, entry: Entry): string {
  return ' '.repeat(columnOf(document, entry));
}

function indented(yaml: string, columns: number, text: string): string {
  return yaml
    .split('\n')
    .map((line) => ' '.repeat(columns) + line)
    .join(lineBreakOf(text));
}

/** The end of the last line of an entry, with the comments indented below it. */
function endOf({ text }: CharterDocument, { key, value }: Entry): number {
  let end = lineEnd(text, Math.max(key.span.end, value.span.end));
  for (;;) {
    const comment = /^\r?\n[ \t]+#[^\r\n]*/.exec(text.slice(end, end + 1000));
    if (!comment) return end;
    end = lineEnd(text, end + comment[0].length);
  }
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n/);
  return end < 0 ? text.length : offset + end;
}

/** Whether blank lines keep this entry and its neighbours apart. */
function isSpaced(document: CharterDocument, { entries }: MappingNode, entry: Entry): boolean {
  const index = entries.indexOf(entry);
  const [above, below] = index + 1 < entries.length ? [entry, entries[index + 1]] : [entries[index - 1], entry];
  if (!above || !below) return false;
  return /\n[ \t]*\r?\n/.test(document.text.slice(endOf(document, above), below.key.span.start));
}

function insertAt(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
