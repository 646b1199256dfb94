import { shapes } from '../model/charter.generated.js';
import type { ChangeClass, FieldShape, Shape } from '../model/shape.js';

/** How much a change of a field matters: as the schema says, else as it says of the field around it. */
export function classOf(field: FieldShape, around: ChangeClass): ChangeClass {
  return field.class ?? around;
}

/** The same for the field that a path of names leads to, such as `meetings.day`. Undefined where it leads nowhere. */
export function classAt(path: readonly string[]): ChangeClass | undefined {
  let shape: string | undefined = 'charter';
  let found: ChangeClass | undefined;
  for (const name of path) {
    const fields: Shape['fields'] | undefined = shape === undefined ? undefined : shapes[shape]?.fields;
    const field: FieldShape | undefined = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return undefined;
    found = field.class ?? found;
    shape = field.of;
  }
  return found;
}
