import type { FieldShape } from '../model/shape.js';
import { shapes } from '../model/charter.generated.js';
import type { Path } from '../syntax/tree.js';
import { help } from './help.generated.js';

/** What the schema says about a field, for people. */
export interface FieldHelp {
  readonly title: string;
  readonly description: string;
  /** The entry as YAML, its key included. */
  readonly example?: string;
  /** How the value is usually written: on the line of its key, as keys below, or as a list of texts or of entries. */
  readonly form?: 'line' | 'keys' | 'texts' | 'entries';
  /** What each word of a closed list means. */
  readonly meanings?: { readonly [word: string]: string };
}

/** What the schema says about a part of the charter: a role, a meeting. */
export interface PartHelp {
  readonly title: string;
  readonly description: string;
  readonly fields: { readonly [name: string]: FieldHelp };
}

/** A field of the format as it is met at a place of the file. */
export interface Place {
  /** The shape that has the field. */
  readonly shape: string;
  readonly name: string;
  readonly field: FieldShape;
  readonly help: FieldHelp;
}

/** The field that the value at `path` belongs to; undefined at the root and where the path leaves the format. */
export function placeAt(path: Path): Place | undefined {
  let place: Place | undefined;
  let shape: string | undefined = 'charter';
  for (const step of path) {
    if (typeof step === 'number') continue;
    place = shape === undefined ? undefined : fieldOf(shape, step);
    if (!place) return undefined;
    shape = place.field.of;
  }
  return place;
}

/** The shape of a mapping that stands at `path`. */
export function shapeAt(path: Path): string | undefined {
  return path.length === 0 ? 'charter' : placeAt(path)?.field.of;
}

export function fieldOf(shape: string, name: string): Place | undefined {
  const fields = shapes[shape]?.fields;
  const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
  const fieldHelp = help()[shape]?.fields[name];
  return field && fieldHelp && { shape, name, field, help: fieldHelp };
}

/** Every field of a shape, in the order of the format. */
export function fieldsIn(shape: string): Place[] {
  return Object.keys(shapes[shape]?.fields ?? {}).flatMap((name) => fieldOf(shape, name) ?? []);
}

/** The field of a shape that a plain text fills, where one does. */
export function shapeString(shape: string): string | undefined {
  return shapes[shape]?.string;
}

export function partHelp(shape: string): PartHelp | undefined {
  return help()[shape];
}
