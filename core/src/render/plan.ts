import type { Charter, LayoutColumn, LayoutSection } from '../model/charter.generated.js';
import { headOf } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import type { Block, Line, ListStyle } from './blocks.js';
import { DEFAULT_LAYOUT, FACTS, type DefaultColumn, type DefaultSection } from './default-layout.js';
import { paragraph, say, textBlock, written } from './line.js';

/** A section to print, whether the layout or the default says so. */
export interface SectionPlan {
  readonly heading: Line;
  readonly level: number | undefined;
  /** As printed; undefined where the numbering decides. */
  readonly number: string | undefined;
  readonly fields: readonly string[];
  readonly entries: readonly string[];
  readonly lead: readonly Block[];
  readonly list: ListStyle | undefined;
  readonly columns: readonly ColumnPlan[];
  readonly text: readonly Block[];
  readonly sections: readonly SectionPlan[];
  readonly closing: readonly Block[];
  /** A section by default is printed only where its fields hold something, and says what their texts leave out. */
  readonly byDefault: boolean;
  readonly place: Span | undefined;
}

export interface ColumnPlan {
  readonly heading: Line;
  /** Empty where the cells are to be filled by hand. */
  readonly field: string;
  readonly list: ListStyle | undefined;
  readonly text: Line;
  readonly optional: boolean;
}

/** The sections of the document in order: those of the layout, and by default those that it does not name. */
export function planSections({ layout }: Charter): SectionPlan[] {
  const own = layout?.sections.map(fromLayout) ?? [];
  const omitted = layout?.omit.map(({ value }) => value.trim()) ?? [];
  const named = new Set([...own.flatMap(fieldsOf).map((field) => field.split('.', 1)[0] as string), ...omitted]);
  const rest = DEFAULT_LAYOUT.map((section) => fromDefault(section, named));
  const last = own.findLastIndex((section) => fieldsOf(section).some((field) => field.startsWith('signatures')));
  return last < 0 ? [...own, ...rest] : [...own.slice(0, last), ...rest, ...own.slice(last)];
}

/** The facts to print below the title. With a layout, what a charter is called is left to its titles. */
export function planFacts({ layout }: Charter): typeof FACTS {
  if (!layout || layout.sections.length === 0) return FACTS;
  const omitted = layout.omit.map(({ value }) => value.trim());
  const named = new Set([
    ...layout.sections.map(fromLayout).flatMap(fieldsOf),
    ...omitted,
    'team',
    'version',
    'status',
  ]);
  return FACTS.filter(([field]) => !named.has(field));
}

function fieldsOf({ fields, sections }: SectionPlan): string[] {
  return [...fields, ...sections.flatMap(fieldsOf)];
}

function fromLayout(section: LayoutSection): SectionPlan {
  return {
    heading: section.heading ? [written(section.heading)] : [],
    level: readLevel(section.level?.value),
    number: section.number?.value.trim(),
    fields: section.fields.map(({ value }) => value.trim()),
    entries: section.entries.map(({ value }) => value),
    lead: section.lead ? [textBlock(section.lead)] : [],
    list: section.list?.value as ListStyle | undefined,
    columns: section.columns.map(columnFromLayout),
    text: section.text ? [textBlock(section.text)] : [],
    sections: section.sections.map(fromLayout),
    closing: section.closing ? [textBlock(section.closing)] : [],
    byDefault: false,
    place: section.heading?.node.span ?? headOf(section.node),
  };
}

function columnFromLayout({ heading, field, list, text }: LayoutColumn): ColumnPlan {
  return {
    heading: heading ? [written(heading)] : [],
    field: field?.value.trim() ?? '',
    list: list?.value as ListStyle | undefined,
    text: text ? [written(text)] : [],
    optional: false,
  };
}

function fromDefault(section: DefaultSection, named: ReadonlySet<string>): SectionPlan {
  const fields = section.fields.filter((field) => !named.has(field));
  const isTable = fields[0] === section.fields[0];
  return {
    heading: section.heading === '' ? [] : [say(section.heading)],
    level: undefined,
    number: undefined,
    fields,
    entries: [],
    lead: section.lead ? paragraph([say(section.lead)]) : [],
    list: section.list,
    columns: isTable ? (section.columns ?? []).map(columnFromDefault) : [],
    text: [],
    sections: (section.below ?? []).map((below) => fromDefault(below, named)),
    closing: [],
    byDefault: true,
    place: undefined,
  };
}

function columnFromDefault([heading, field, optional, list]: DefaultColumn): ColumnPlan {
  return { heading: [say(heading)], field, list, text: [], optional: optional === '?' };
}

function readLevel(text: string | undefined): number | undefined {
  const level = Number(text);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
}
