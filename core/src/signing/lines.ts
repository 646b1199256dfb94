import { lineBreakOf } from '../syntax/quoting.js';
import { isEmpty, type Entry, type MappingNode } from '../syntax/tree.js';
import type { TextEdit } from '../text/edit.js';

/** A field and its value as YAML writes it, on one line. */
export type Field = readonly [name: string, yaml: string];

/** `{ member: ana, signed: 2026-01-15 }` */
export function braced(fields: readonly Field[]): string {
  return `{ ${fields.map(([name, yaml]) => `${name}: ${yaml}`).join(', ')} }`;
}

/**
 * Edits that set some fields of a part written in lines, the new ones behind `after` or the field before them, and take others
 * out with their lines. Comments and everything else stay.
 */
export function setFields(
  text: string,
  { entries }: MappingNode,
  after: string,
  fields: readonly Field[],
  without: ReadonlySet<string>,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const added = new Map<Entry, Field[]>();
  let anchor = entries.find(({ key }) => key.value === after);
  for (const [name, yaml] of fields) {
    const entry = entries.find(({ key }) => key.value === name);
    if (entry) edits.push(setValue(entry, yaml));
    else if (anchor) added.set(anchor, [...(added.get(anchor) ?? []), [name, yaml]]);
    anchor = entry ?? anchor;
  }
  for (const [entry, lines] of added) edits.push(addLines(text, entry, lines));
  for (const [index, entry] of entries.entries()) {
    if (without.has(entry.key.value)) edits.push(takeOut(text, entry, index === 0 ? entries[1] : undefined));
  }
  return edits;
}

/** Puts a value in the place of what is written, or behind the key where nothing is. */
export function setValue({ value }: Entry, yaml: string): TextEdit {
  const { start, end } = value.span;
  return { start, end, text: isEmpty(value) && start === end ? ` ${yaml}` : yaml };
}

function addLines(text: string, { key, value }: Entry, fields: readonly Field[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  const blanks = ' '.repeat(key.span.start - lineStart(text, key.span.start));
  const at = lineEnd(text, Math.max(key.span.end, value.span.end));
  return { start: at, end: at, text: fields.map(([name, yaml]) => `${lineBreak}${blanks}${name}: ${yaml}`).join('') };
}

/** The first field stands behind a hyphen, where the next one takes its place. */
function takeOut(text: string, { key, value }: Entry, next: Entry | undefined): TextEdit {
  if (next) return { start: key.span.start, end: next.key.span.start, text: '' };
  const start = lineEnd(text, lineStart(text, key.span.start) - 2);
  return { start, end: lineEnd(text, Math.max(key.span.end, value.span.end)), text: '' };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line, without its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  const end = found < 0 ? text.length : found;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
