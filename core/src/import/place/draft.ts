import type { Inline } from '../source/blocks.js';

/** A value of the charter in the making. A reference is written as the id of what it leads to. */
export type Value = string | boolean | Thing | Reference | NamedReference | readonly Value[];

/** What will be a mapping, its fields in the order they are written. */
export interface Thing {
  [field: string]: Value | undefined;
}

export interface Reference {
  readonly refersTo: Thing;
}

/** A reference to a member or role by name, which may stand further down in the document. */
export interface NamedReference {
  readonly named: string;
}

export type ListStyle = 'bullets' | 'numbers' | 'letters' | 'paragraphs' | 'lines';

export interface LayoutColumn {
  readonly heading: string;
  /** Undefined for a column to be filled by hand. */
  readonly field: string | undefined;
  readonly list?: ListStyle;
}

/** A section of the layout in the making: what is printed, and how. */
export interface LayoutPart {
  readonly heading?: Inline;
  readonly number?: string;
  readonly fields?: readonly string[];
  /** Those entries of the fields that are printed here. */
  readonly entries?: readonly Thing[];
  readonly lead?: string;
  readonly list?: ListStyle;
  readonly columns?: readonly LayoutColumn[];
  readonly text?: string;
  readonly sections?: readonly LayoutPart[];
}

/** The things of a list such as "objectives" or "scope.in", to which more may be added. */
export function listAt(charter: Thing, path: string): Thing[] {
  const [head = '', tail] = path.split('.');
  const owner = tail === undefined ? charter : thingAt(charter, head);
  const name = tail ?? head;
  const list = (owner[name] ?? []) as Thing[];
  owner[name] = list;
  return list;
}

/** The things of such a list, to be looked at only: none where there is no list. */
export function thingsAt(owner: Thing, name: string): readonly Thing[] {
  return (owner[name] ?? []) as readonly Thing[];
}

export function thingAt(charter: Thing, name: string): Thing {
  const known = (charter[name] ?? {}) as Thing;
  charter[name] = known;
  return known;
}

/** The words of a value that is a plain text; none of any other. */
export function textAt(owner: Thing | undefined, field: string): string {
  const value = owner?.[field];
  return typeof value === 'string' ? value : '';
}

export function isReference(value: Value | undefined): value is Reference {
  return typeof value === 'object' && 'refersTo' in value;
}

export function isNamed(value: Value | undefined): value is NamedReference {
  return typeof value === 'object' && 'named' in value;
}

export function refer(to: Thing): Reference {
  return { refersTo: to };
}

/** A thing without the fields that have no value. */
export function thing(fields: { readonly [field: string]: Value | undefined }): Thing {
  const isGiven = (value: Value | undefined): boolean =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isGiven(value)));
}
