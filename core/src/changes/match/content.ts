import type { Entity } from '../../model/entity.js';
import type { Flag, Text } from '../../model/text.js';
import { fieldsOf, valueOf } from '../../model/visit.js';
import { oneLine } from '../../terms/words.js';

const contents = new WeakMap<Entity, string>();

/**
 * Everything that an entry says, with the names of its fields and without its id. Blanks do not matter, nor the
 * order of fields and of lists that are no sequence.
 */
export function contentOf(entity: Entity): string {
  const known = contents.get(entity);
  if (known !== undefined) return known;
  const parts: string[] = [];
  for (const [name, { kind, sequence }] of fieldsOf(entity)) {
    const value = name === 'id' ? undefined : valueOf(entity, name);
    if (value === undefined) continue;
    if (kind === 'text') parts.push(name, said(value as Text));
    else if (kind === 'flag') parts.push(name, String((value as Flag).value));
    else if (kind === 'entity') parts.push(name, `{${contentOf(value as Entity)}}`);
    else {
      const items = (value as readonly (Text | Entity)[]).map(itemOf);
      for (const item of sequence ? items : items.toSorted()) parts.push(name, item);
    }
  }
  const content = parts.join('\n');
  contents.set(entity, content);
  return content;
}

function itemOf(item: Text | Entity): string {
  return 'shape' in item ? `{${contentOf(item)}}` : said(item);
}

function said({ value }: Text): string {
  return oneLine(value);
}

/** The words of an entry alone, for telling how much two of them are alike. */
export function wordsWithin(entity: Entity): string {
  const texts: string[] = [];
  const visit = (one: Entity): void => {
    for (const [name, { kind }] of fieldsOf(one)) {
      const value = name === 'id' ? undefined : valueOf(one, name);
      if (value === undefined || kind === 'flag') continue;
      if (kind === 'text') texts.push((value as Text).value);
      else if (kind === 'texts') for (const text of value as readonly Text[]) texts.push(text.value);
      else if (kind === 'entity') visit(value as Entity);
      else for (const inner of value as readonly Entity[]) visit(inner);
    }
  };
  visit(entity);
  return texts.join(' ');
}
