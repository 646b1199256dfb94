import type { CharterDocument } from '../document.js';
import { shapes } from '../model/charter.generated.js';
import type { FieldShape } from '../model/shape.js';
import { isEmpty, type Entry, type Node, type ScalarNode } from '../syntax/tree.js';
import type { Likeness } from '../syntax/sections.js';

/** By the name of a section: all it says but for its sentences. */
export type Frames = ReadonlyMap<string, string>;

/**
 * The frames of all sections. Those of a version before hold where nobody edited.
 * @param before with the frames of that version
 */
export function framesOf({ text, syntax }: CharterDocument, before?: readonly [Frames, Likeness]): Frames {
  const [known, alike] = before ?? [];
  const frames = new Map(known);
  for (const entry of syntax.root?.entries ?? []) {
    const name = entry.key.value;
    if (!alike || alike.edited.has(name)) frames.set(name, frameOf(entry, text));
  }
  return frames;
}

/** Its keys, ids, names, references and whatever has a form of its own, such as dates. */
function frameOf(section: Entry, text: string): string {
  const parts: string[] = [];
  addEntry(section, 'charter');
  return parts.join('\n');

  function addEntry({ key, value }: Entry, shape: string | undefined): void {
    const fields = shape === undefined ? undefined : shapes[shape]?.fields;
    const field = fields && Object.hasOwn(fields, key.value) ? fields[key.value] : undefined;
    parts.push(text.slice(key.span.start, value.span.start));
    addValue(value, field, field && isSentence(shape as string, key.value, field));
  }

  function addValue(node: Node, field: FieldShape | undefined, sentence: boolean | undefined): void {
    if (node.kind === 'scalar') return addText(node, sentence);
    parts.push(node.kind === 'mapping' ? '{' : '[');
    if (node.kind === 'mapping') for (const entry of node.entries) addEntry(entry, field?.of);
    else for (const item of node.items) addValue(item, field, sentence);
    parts.push('.');
  }

  function addText(node: ScalarNode, sentence: boolean | undefined): void {
    parts.push(sentence && !isEmpty(node) ? 'sentence' : JSON.stringify(node.value));
  }
}

/** A plain text that stands for a part of the charter is a sentence where the field is that it fills. */
export function isSentence(shape: string, name: string, field: FieldShape): boolean {
  const part = field.of === undefined ? undefined : shapes[field.of];
  const filled = part?.string === undefined ? undefined : part.fields[part.string];
  if (filled) return isSentence(field.of as string, part?.string as string, filled);
  const isText = field.kind === 'text' || field.kind === 'texts';
  const hasForm = field.refers || field.format || field.words || name === 'id';
  return isText && !hasForm && !shapes[shape]?.label.includes(name);
}
