import type { CharterDocument } from '../document.js';
import { shapes } from '../model/charter.generated.js';
import type { FieldShape } from '../model/shape.js';
import { get, isEmpty, type Entry, type MappingNode, type Node, type ScalarNode } from '../syntax/tree.js';
import type { Likeness } from '../syntax/sections.js';

/** By the name of a section: all it says but for its values, which are sentences, dates and figures. */
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

/**
 * Its keys, ids, names, references and words of the format.
 * @param namesOf 'referred': only the names of what may be referred to by its name, and of what has no other id
 */
export function frameOf(section: Entry, text: string, namesOf: 'all' | 'referred' = 'all'): string {
  const parts: string[] = [];
  addEntry(section, 'charter', false);
  return parts.join('\n');

  function addEntry({ key, value }: Entry, shape: string | undefined, isKnown: boolean): void {
    const fields = shape === undefined ? undefined : shapes[shape]?.fields;
    const field = fields && Object.hasOwn(fields, key.value) ? fields[key.value] : undefined;
    parts.push(text.slice(key.span.start, value.span.start));
    addValue(value, field, field && isValue(shape as string, key.value, field, isKnown));
  }

  function addValue(node: Node, field: FieldShape | undefined, ignored: boolean | undefined): void {
    if (node.kind === 'scalar') return addText(node, ignored);
    parts.push(node.kind === 'mapping' ? '{' : '[');
    if (node.kind === 'mapping') {
      const isKnown = namesOf === 'referred' && !REFERRED.has(field?.of) && hasId(node);
      for (const entry of node.entries) addEntry(entry, field?.of, isKnown);
    } else for (const item of node.items) addValue(item, field, ignored);
    parts.push('.');
  }

  function addText(node: ScalarNode, ignored: boolean | undefined): void {
    parts.push(ignored && !isEmpty(node) ? 'value' : JSON.stringify(node.value));
  }
}

function hasId(node: MappingNode): boolean {
  const id = get(node, 'id');
  return id?.kind === 'scalar' && !isEmpty(id);
}

/** The parts of a charter that may be referred to. */
const REFERRED: ReadonlySet<string | undefined> = new Set(
  Object.values(shapes)
    .flatMap(({ fields }) => Object.values(fields).flatMap(({ refers }) => refers ?? []))
    .flatMap((list) => Object.values(shapes).flatMap(({ fields }) => fields[list]?.of ?? [])),
);

/** Dates and figures: what is written in these forms names nothing and refers to nothing. */
const FIGURES: ReadonlySet<string | undefined> = new Set(['cadence', 'date', 'duration', 'target', 'time']);

/**
 * A plain text that stands for a part of the charter is a value where the field is that it fills.
 * @param isKnown the part is known by its id, and what it is called is a value as well
 */
export function isValue(shape: string, name: string, field: FieldShape, isKnown = false): boolean {
  const part = field.of === undefined ? undefined : shapes[field.of];
  const filled = part?.string === undefined ? undefined : part.fields[part.string];
  if (filled) return isValue(field.of as string, part?.string as string, filled);
  const isText = field.kind === 'text' || field.kind === 'texts';
  const hasForm = field.refers || (field.format && !FIGURES.has(field.format)) || field.words || name === 'id';
  return isText && !hasForm && (isKnown || !shapes[shape]?.label.includes(name));
}
