import { enumeration } from '../l10n/phrases.js';
import { fixed, say, type Said } from '../l10n/say.js';
import type { Entity } from '../model/entity.js';
import type { ChangeClass, FieldShape } from '../model/shape.js';
import type { Naming } from './naming.js';
import { shapes } from '../model/charter.generated.js';
import type { Text } from '../model/text.js';
import { fieldsOf, valueOf } from '../model/visit.js';
import { fieldOf } from '../schema/help.js';
import { classOf } from './class.js';
import type { Canonical, Value } from './point.js';
import { inOrder } from './order.js';
import { textValue } from './text-value.js';

/** Everything that counts of an entity and of what stands below it. Undefined where nothing does. */
export function entityValue(entity: Entity, around: ChangeClass, naming: Naming): Value | undefined {
  const counted: Record<string, Canonical> = Object.create(null);
  const parts: { readonly label: string | undefined; readonly value: Value }[] = [];
  for (const [name, field] of fieldsOf(entity)) {
    const value = fieldValue(entity, name, field, around, naming);
    if (!value) continue;
    counted[name] = value.counted;
    parts.push({ label: isNaming(entity, name) ? undefined : titleOf(entity, name), value });
  }
  if (parts.length === 0) return undefined;
  const said = parts.map(({ label, value }) =>
    asSentence(label === undefined ? value.said : `${label}: ${value.said}`),
  );
  return { counted, said: said.join(' '), inWords: () => joined(parts.map(labelled)) };
}

function labelled({ label, value }: { readonly label: string | undefined; readonly value: Value }): Said {
  const words = wordsOf(value);
  const said = label === undefined ? words : say`${fixed(label)}: ${words}`;
  return endsAsSentence(value.said) ? said : say`${said}.`;
}

function joined(parts: readonly Said[]): Said {
  return parts.reduce((before, part) => say`${before} ${part}`);
}

/** A value to be said in any language. */
export function wordsOf({ said, inWords }: Value): Said {
  return inWords ? inWords() : say`${said}`;
}

/** What counts of one field. */
export function fieldValue(
  entity: Entity,
  name: string,
  field: FieldShape,
  around: ChangeClass,
  naming: Naming,
): Value | undefined {
  const own = classOf(field, around);
  const value = valueOf(entity, name);
  if (value === undefined || name === 'id') return undefined;
  switch (field.kind) {
    case 'text':
      return own === 'material' ? textValue(value as Text, field, naming) : undefined;
    case 'flag':
      return own === 'material' ? flagValue(value as { readonly value: boolean }) : undefined;
    case 'texts':
      if (own !== 'material') return undefined;
      return listValue(
        (value as readonly Text[]).flatMap((text) => textValue(text, field, naming) ?? []),
        field,
      );
    case 'entity':
      return entityValue(value as Entity, own, naming);
    case 'entities':
      return listValue(
        (value as readonly Entity[]).flatMap((inner) => entityValue(inner, own, naming) ?? []),
        field,
      );
  }
}

function flagValue({ value }: { readonly value: boolean }): Value {
  return { counted: String(value), said: value ? 'yes' : 'no', inWords: () => (value ? say`yes` : say`no`) };
}

function listValue(values: readonly Value[], field: FieldShape): Value | undefined {
  const [first, second] = values;
  if (!first) return undefined;
  const counted = values.map((value) => value.counted);
  const isLong = field.kind === 'entities' && second !== undefined;
  const said = values.map((value, index) => (isLong ? `(${index + 1}) ${value.said}` : value.said));
  const inWords = (): Said =>
    isLong
      ? joined(values.map((value, index) => say`(${index + 1}) ${wordsOf(value)}`))
      : enumeration(values.map(wordsOf));
  return { counted: field.sequence ? counted : inOrder(counted), said: said.join(isLong ? ' ' : ', '), inWords };
}

const NAMING: ReadonlySet<string> = new Set(['text', 'title', 'name', 'what', 'heading']);

/** Fields whose words stand for themselves, as they do where the entity is written as a plain text. */
export function isNaming({ shape }: Entity, name: string): boolean {
  return NAMING.has(name) || shapes[shape]?.string === name;
}

export function titleOf({ shape }: Entity, name: string): string {
  return fieldOf(shape, name)?.help.title ?? name;
}

export function asSentence(text: string): string {
  return endsAsSentence(text) ? text : `${text}.`;
}

export function endsAsSentence(text: string): boolean {
  return /[.!?:;…。！？][*_)"”’]*$/u.test(text);
}
