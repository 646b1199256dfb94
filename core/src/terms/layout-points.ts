import type { Charter, LayoutSection } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { Text } from '../model/text.js';
import { valueOf } from '../model/visit.js';
import { slug } from '../text/slug.js';
import { classAt } from './class.js';
import { asSentence } from './entity-value.js';
import { inOrder } from './order.js';
import type { Canonical, Point } from './point.js';
import type { Naming } from './naming.js';
import { oneLine, words } from './words.js';

interface Of {
  readonly charter: Charter;
  readonly naming: Naming;
}

/** The fields `of` a section, and which entries of them where it does not print all: `only` these, or all `except` these. */
interface Where {
  readonly of?: readonly string[];
  readonly only?: readonly Canonical[];
  readonly except?: readonly Canonical[];
}

/**
 * The layout is no term but for its sentences: "over the next quarter we want to:" above the objectives changes what
 * each of them promises. A sentence counts together with what it is printed with, and not at all where that is for
 * information only. Headings, numbers, order and columns never count.
 */
export function layoutPoints(charter: Charter, naming: Naming): Point[] {
  const { layout } = charter;
  if (!layout) return [];
  const visit = (section: LayoutSection): Point[] => [
    ...(isNotice(section) ? [] : sentencesOf(section, whereOf(section, layout.sections, { charter, naming }))),
    ...section.sections.flatMap(visit),
  ];
  return [
    ...point('opening', layout.opening, {}),
    ...layout.sections.flatMap(visit),
    ...point('closing', layout.closing, {}),
  ];
}

function sentencesOf(section: LayoutSection, where: Where): Point[] {
  return [
    ...point('lead', section.lead, where),
    ...section.columns.flatMap(({ text }) => point('columns', text, where)),
    ...point('text', section.text, where),
    ...point('closing', section.closing, where),
  ];
}

function point(at: string, text: Text | undefined, where: Where): Point[] {
  const is = text ? words(text.value) : '';
  if (!text || is === '') return [];
  const sentence = asSentence(`${placeOf(where)}${oneLine(text.value)}`);
  return [{ entry: { at: `layout.${at}`, is, ...where }, sentence, section: 'layout', node: text.node }];
}

/** "With objectives (only rota, calls): ". */
function placeOf({ of = [], only, except }: Where): string {
  if (of.length === 0) return '';
  const entries = only ? ` (only ${only.join(', ')})` : except ? ` (but for ${except.join(', ')})` : '';
  return `With ${of.join(', ')}${entries}: `;
}

function isNotice(section: LayoutSection): boolean {
  const fields = fieldsWithin(section);
  return fields.length > 0 && fields.every((field) => classAt(field.split('.')) === 'notice');
}

/** The fields printed in a section, and the entries of them where it prints only some. */
function whereOf(section: LayoutSection, all: readonly LayoutSection[], of: Of): Where {
  const fields = fieldsWithin(section);
  const own = pickedIn(section, of);
  if (own.length > 0) return { of: fields, only: own };
  // Without entries of its own a section prints what the others leave.
  const others = all
    .flatMap(sectionsWithin)
    .filter((other) => other.fields.some((field) => fields.includes(field.value.trim())));
  const except = others.flatMap((other) => pickedIn(other, of));
  return except.length > 0 ? { of: fields, except: inOrder(except) } : { of: fields };
}

function fieldsWithin(section: LayoutSection): string[] {
  const fields = sectionsWithin(section).flatMap((inner) => inner.fields.map(({ value }) => value.trim()));
  return [...new Set(fields)].toSorted();
}

function sectionsWithin(section: LayoutSection): LayoutSection[] {
  return [section, ...section.sections.flatMap(sectionsWithin)];
}

/** By their names, so that an id can be renamed. What is not found counts as written; lists that are no terms do not count. */
function pickedIn(section: LayoutSection, { charter, naming }: Of): Canonical[] {
  const fields = section.fields
    .map(({ value }) => value.trim())
    .filter((field) => classAt(field.split('.')) !== 'none');
  if (fields.length === 0) return [];
  const entities = fields.flatMap((field) => entitiesAt(charter, field));
  const names = section.entries.map(({ value }) => {
    const found = entities.find(({ id }) => id === value) ?? entities.find(({ label }) => slug(label) === slug(value));
    return found ? naming.nameOf(found) : words(value);
  });
  return inOrder(names);
}

/** The entities of "objectives", or of "scope.in". */
function entitiesAt(charter: Charter, path: string): readonly Entity[] {
  let value: unknown = charter;
  for (const name of path.split('.')) {
    if (value === undefined || Array.isArray(value) || !Object.hasOwn(value as object, name)) return [];
    value = valueOf(value as Entity, name);
  }
  return Array.isArray(value) ? value.filter((one): one is Entity => Object.hasOwn(one as object, 'shape')) : [];
}
