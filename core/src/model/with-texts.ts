import { inheritBeside } from './beside.js';
import type { Charter } from './charter.generated.js';
import type { Entity } from './entity.js';
import { labelOf } from './read.js';
import type { Text } from './text.js';
import { fieldsOf, valueOf } from './visit.js';

/** The same charter with other words in some of its texts. Ids stay what they were; places are those of the charter as written. */
export function withTexts(charter: Charter, texts: ReadonlyMap<Text, string>): Charter {
  const copy = copyOf(charter, texts) as Charter;
  inheritBeside(copy, charter);
  return copy;
}

function copyOf(entity: Entity, texts: ReadonlyMap<Text, string>): Entity {
  const fields: Record<string, unknown> = Object.assign(Object.create(null), entity);
  for (const [name, { kind }] of fieldsOf(entity)) {
    const value = valueOf(entity, name);
    if (value === undefined || name === 'id') continue;
    if (kind === 'text') fields[name] = textOf(value as Text, texts);
    if (kind === 'texts') fields[name] = (value as readonly Text[]).map((text) => textOf(text, texts));
    if (kind === 'entity') fields[name] = copyOf(value as Entity, texts);
    if (kind === 'entities') fields[name] = (value as readonly Entity[]).map((inner) => copyOf(inner, texts));
  }
  return Object.assign(fields, { label: labelOf(entity.shape, fields) }) as unknown as Entity;
}

function textOf(text: Text, texts: ReadonlyMap<Text, string>): Text {
  const other = texts.get(text);
  return other === undefined ? text : { value: other, node: text.node };
}
