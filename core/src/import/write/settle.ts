import { shapes } from '../../model/charter.generated.js';
import { slug } from '../../text/slug.js';
import { plain } from '../source/plain.js';
import { headingNumber } from '../../render/number.js';
import {
  isNamed,
  isReference,
  listAt,
  textAt,
  thing,
  thingsAt,
  type LayoutPart,
  type Thing,
  type Value,
} from '../place/draft.js';

/** References as the ids of what they lead to; those that lead nowhere are dropped, their words stand elsewhere. */
export function settleReferences(charter: Thing): void {
  const lists = ['members', 'roles'].flatMap((field) => thingsAt(charter, field));
  const byName = new Map(
    lists.toReversed().map((each) => [slug(plain(textAt(each, 'name') || textAt(each, 'title'))), each]),
  );
  const settle = (value: Value): Value | undefined => {
    if (isReference(value)) return value.refersTo['id'] ?? value.refersTo['name'];
    if (isNamed(value)) return byName.get(slug(plain(value.named)))?.['id'];
    if (Array.isArray(value)) return value.map((each: Value) => settle(each)).filter((each) => each !== undefined);
    if (typeof value === 'object') {
      for (const [field, inner] of Object.entries(value as Thing)) {
        const settled = inner === undefined ? undefined : settle(inner);
        if (settled === undefined || (Array.isArray(settled) && settled.length === 0)) delete (value as Thing)[field];
        else (value as Thing)[field] = settled;
      }
    }
    return value;
  };
  settle(charter);
}

export interface Layout {
  readonly titles: readonly string[];
  readonly parts: readonly LayoutPart[];
}

/** What a layout never prints, or the title prints already. */
const UNPRINTED: ReadonlySet<string> = new Set([
  'charter',
  'title',
  'kind',
  'language',
  'status',
  'version',
  'team',
  'layout',
]);

/** The layout as it is written. Call once everything has its id. */
export function settleLayout(charter: Thing, { titles, parts }: Layout): Thing {
  const printed = printedEntries(parts);
  const named = new Set(parts.flatMap(fieldsOf).map((field) => field.split('.', 1)[0] as string));
  const omitted = Object.keys(charter).filter(
    (field) => charter[field] !== undefined && !named.has(field) && !UNPRINTED.has(field),
  );
  const numbering = numberingOf(parts, charter);
  const parted = parts.map((part) => partThing(charter, part, printed, numbering, 1));
  return thing({
    numbering,
    titles: titles.length > 1 ? titles : undefined,
    omit: omitted,
    sections: parted.filter((part) => Object.keys(part).length > 0),
  });
}

function fieldsOf({ fields = [], sections = [] }: LayoutPart): string[] {
  return [...fields, ...sections.flatMap(fieldsOf)];
}

/** By field, the entries that each of its parts prints. */
function printedEntries(parts: readonly LayoutPart[]): Map<string, (readonly Thing[])[]> {
  const printed = new Map<string, (readonly Thing[])[]>();
  const visit = ({ fields = [], entries, sections = [] }: LayoutPart): void => {
    if (entries) for (const field of fields) printed.set(field, [...(printed.get(field) ?? []), entries]);
    sections.forEach(visit);
  };
  parts.forEach(visit);
  return printed;
}

function partThing(
  charter: Thing,
  part: LayoutPart,
  printed: Map<string, (readonly Thing[])[]>,
  numbering: string | undefined,
  depth: number,
): Thing {
  const { heading, number, fields = [], entries, lead, list, columns, text, sections = [] } = part;
  const isNumbered = depth === 1 && numbering !== undefined && hasHeading(part);
  return thing({
    heading,
    ...(isNumbered || number === undefined ? {} : { number }),
    fields: shortPaths(charter, fields),
    entries: entries && !printsAll(charter, part, printed) ? entries.map(callable) : undefined,
    lead,
    list,
    columns: columns?.map(({ heading: head, field, list: style }) =>
      head === '' && field !== undefined && style === undefined ? field : thing({ heading: head, field, list: style }),
    ),
    text,
    sections: sections
      .map((below) => partThing(charter, below, printed, numbering, depth + 1))
      .filter((below) => Object.keys(below).length > 0),
  });
}

function shortPaths(charter: Thing, fields: readonly string[]): string | readonly string[] {
  const [first = ''] = fields;
  if (fields.length === 1) return shortPath(charter, first);
  // A statement with its points is all there is to be printed of a purpose.
  const isPurpose =
    fields.join() === 'purpose.statement,purpose.points' && Object.keys(charter['purpose'] as Thing).length === 2;
  return isPurpose ? 'purpose' : fields;
}

/** "purpose" for "purpose.text" where the text is all there is. */
function shortPath(charter: Thing, path: string): string {
  const [field = '', part] = path.split('.');
  const value = charter[field];
  const isAll = typeof value === 'string' || (typeof value === 'object' && Object.keys(value).join() === 'text');
  return part === 'text' && isAll ? field : path;
}

/** Signatures go by their member. */
function callable(entry: Thing): string {
  return (
    ['id', 'member', 'name', 'heading', 'version'].map((field) => textAt(entry, field)).find((text) => text !== '') ??
    ''
  );
}

/** Whether a part prints all there is of its fields, so that it need not say what. */
function printsAll(
  charter: Thing,
  { fields = [], entries = [], columns }: LayoutPart,
  printed: Map<string, (readonly Thing[])[]>,
): boolean {
  const own = fields.filter((field) => !columns || field === fields[0]);
  if (own.some((field) => (printed.get(field)?.length ?? 0) > 1)) return false;
  // A table shows those whom it would forget, too.
  if (columns && fields.length > 1 && hasGuests(charter)) return false;
  const all = own.flatMap((field) => listAt(charter, field));
  return all.length === entries.length && all.every((entry, index) => entry === entries[index]);
}

/** A role that nobody holds, or a member without a role. */
function hasGuests(charter: Thing): boolean {
  const members = thingsAt(charter, 'members');
  const held = new Set(members.flatMap((member) => (member['roles'] ?? []) as readonly string[]));
  return (
    members.some((member) => member['roles'] === undefined) ||
    thingsAt(charter, 'roles').some((role) => !held.has(textAt(role, 'id')))
  );
}

function hasHeading(part: LayoutPart): boolean {
  return part.heading !== undefined;
}

/** The style that gives every main heading the number it has; undefined where none does. */
function numberingOf(parts: readonly LayoutPart[], charter: Thing): string | undefined {
  const headed = parts.filter(hasHeading);
  const freeHeadings = ((charter['sections'] ?? []) as readonly Thing[]).some(
    (section) => section['heading'] !== undefined,
  );
  if (headed.length < 2 || freeHeadings) return undefined;
  return ['roman', 'arabic', 'letters'].find((style) =>
    headed.every(({ number }, index) => number === headingNumber(style, index + 1)),
  );
}

/** Lists and mappings of nothing go; a mapping of its one plain text is that text, where ids allow it. */
export function simplify(value: Value, shapeName: string): Value | undefined {
  if (Array.isArray(value)) {
    const items = value.flatMap((each: Value) => simplify(each, shapeName) ?? []);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || isReference(value) || isNamed(value)) return value;
  const shape = shapes[shapeName];
  const given = value as Thing;
  for (const [field, inner] of Object.entries(given)) {
    const simple = inner === undefined ? undefined : simplify(inner, shape?.fields[field]?.of ?? '');
    if (simple === undefined) delete given[field];
    else given[field] = simple;
  }
  const [only, more] = Object.keys(given);
  if (only === undefined) return undefined;
  return !more && only === shape?.string && shapeName !== 'layoutSection' && shapeName !== 'signature'
    ? given[only]
    : given;
}
