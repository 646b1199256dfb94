import type { FieldShape } from '../model/shape.js';
import type { Text } from '../model/text.js';
import { cadence } from './cadence.js';
import type { Naming } from './naming.js';
import type { Value } from './point.js';
import { oneLine, words } from './words.js';

/** A text as its field reads it. Undefined where it has no word that counts. */
export function textValue({ value }: Text, field: FieldShape, naming: Naming): Value | undefined {
  if (field.refers) {
    const target = naming.references.resolve(value, field.refers);
    if (target.found === 'one') return naming.valueOf(target.entity, field.refers);
  }
  const counted = countedText(value, field);
  return counted === '' ? undefined : { counted, said: oneLine(value) };
}

function countedText(value: string, { format }: FieldShape): string {
  if (format === 'formula' || format === 'unit') return words(value, format);
  const said = words(value);
  return format === 'cadence' ? (cadence(said) ?? said) : said;
}
