import type { Charter, Layout, LayoutSection } from '../model/charter.generated.js';
import type { Text } from '../model/text.js';
import { get } from '../syntax/tree.js';
import { classAt } from './class.js';
import { asSentence } from './entity-value.js';
import { createPicks, entitiesAt, fieldName, type Picks } from './layout-picks.js';
import type { Naming } from './naming.js';
import type { Point } from './point.js';
import { oneLine, words } from './words.js';

/** The fields `of` a section, and the entries where it prints `only` some of them. */
interface Where {
  readonly of?: readonly string[];
  readonly only?: readonly string[];
}

/**
 * The layout is no term but for its sentences: "over the next quarter we want to:" above the objectives changes what
 * each of them promises. A sentence counts together with what it is printed with, and not at all where that is for
 * information only. So do the cells of columns that the format has no field for. Headings, numbers, order and columns
 * never count.
 */
export function layoutPoints(charter: Charter, naming: Naming): Point[] {
  const { layout } = charter;
  if (!layout) return [];
  const picks = createPicks(charter, naming);
  const sections = layout.sections.flatMap(sectionsWithin);
  const speaking = sections.filter((section) => !isNotice(section));
  return [
    ...point('opening', [layout.opening], {}),
    ...speaking.flatMap((section) => sentencesOf(section, picks)),
    ...speaking.flatMap((section) => cellsOf(charter, section, naming)),
    ...apart(layout, sections, speaking, picks),
    ...point('closing', [layout.closing], {}),
  ];
}

function sentencesOf(section: LayoutSection, picks: Picks): Point[] {
  const { lead, columns, text, closing } = section;
  const cells = columns.map((column) => column.text);
  if (![lead, text, closing, ...cells].some(Boolean)) return [];
  const only = sectionsWithin(section).flatMap(picks).toSorted();
  const where: Where = { of: fieldsWithin(section), ...(only.length > 0 && { only }) };
  return [
    ...point('lead', [lead], where),
    ...point('columns', cells, where),
    ...point('text', [text], where),
    ...point('closing', [closing], where),
  ];
}

/** What stands in columns such as "x-first-step", which no field of the format covers, row by row. */
function cellsOf(charter: Charter, { fields, columns }: LayoutSection, naming: Naming): Point[] {
  const own = columns.map(({ field }) => field?.value.trim() ?? '').filter((field) => field.startsWith('x-'));
  const [list] = fields.map(fieldName);
  if (own.length === 0 || list === undefined || classAt(list.split('.')) === 'none') return [];
  return entitiesAt(charter, list).flatMap((entity): Point[] => {
    const cells = own.flatMap((field) => {
      const value = entity.node.kind === 'mapping' ? get(entity.node, field) : undefined;
      return value?.kind === 'scalar' && words(value.value) !== '' ? [{ field, value }] : [];
    });
    const [first] = cells;
    if (!first) return [];
    const name = naming.nameOf(entity);
    const entry = {
      at: 'layout.cells',
      of: [list],
      only: [name],
      is: cells.map(({ field, value }) => `${field}: ${words(value.value)}`),
    };
    const sentence = `With ${list} (${name}): ${cells.map(({ value }) => oneLine(value.value)).join(', ')}`;
    return [{ entry, sentence: asSentence(sentence), section: 'layout', node: first.value }];
  });
}

function point(at: string, texts: readonly (Text | undefined)[], where: Where): Point[] {
  const given = texts.filter((text): text is Text => text !== undefined && words(text.value) !== '');
  const [first] = given;
  if (!first) return [];
  const is = given.map(({ value }) => words(value)).toSorted();
  const sentence = `${placeOf(where)}${given.map(({ value }) => oneLine(value)).join(' ')}`;
  const entry = { at: `layout.${at}`, is: is.length === 1 ? (is[0] as string) : is, ...where };
  return [{ entry, sentence: asSentence(sentence), section: 'layout', node: first.node }];
}

/** "With objectives (only rota, calls): ". */
function placeOf({ of = [], only }: Where): string {
  if (of.length === 0) return '';
  return `With ${of.join(', ')}${only ? ` (only ${only.join(', ')})` : ''}: `;
}

/**
 * A section that picks no entries prints what the others leave. Where such a one has a sentence, what the others pick
 * counts, too: moving an entry there or away changes what is said of it.
 */
function apart(
  { node }: Layout,
  sections: readonly LayoutSection[],
  speaking: readonly LayoutSection[],
  picks: Picks,
): Point[] {
  const open = speaking.filter(({ entries, lead, text, closing }) => entries.length === 0 && (lead ?? text ?? closing));
  const fields = new Set(open.flatMap((section) => section.fields.map(fieldName)));
  const others = sections.filter((section) => section.fields.some((field) => fields.has(fieldName(field))));
  const is = others.flatMap(picks).toSorted();
  if (is.length === 0) return [];
  return [{ entry: { at: 'layout.apart', is }, sentence: `Printed apart: ${is.join(', ')}.`, section: 'layout', node }];
}

function isNotice(section: LayoutSection): boolean {
  const fields = fieldsWithin(section);
  return fields.length > 0 && fields.every((field) => classAt(field.split('.')) === 'notice');
}

function fieldsWithin(section: LayoutSection): string[] {
  return [...new Set(sectionsWithin(section).flatMap(({ fields }) => fields.map(fieldName)))].toSorted();
}

function sectionsWithin(section: LayoutSection): LayoutSection[] {
  return [section, ...section.sections.flatMap(sectionsWithin)];
}
