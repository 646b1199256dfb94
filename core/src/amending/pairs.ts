import type { Charter } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { ChangeClass } from '../model/shape.js';
import type { Text } from '../model/text.js';
import { fieldsOf, textsOf, valueOf } from '../model/visit.js';
import { isProse, proseFields } from '../terms/amendments/prose.js';
import { words } from '../terms/words.js';

/** A text that reads differently in the later of two charters. */
export interface TextPair {
  /** The names of the fields around it. */
  readonly at: string;
  readonly before: Text;
  readonly after: Text;
}

/**
 * The texts whose words differ, where both charters have the same entries. What was added or taken out is left aside:
 * whoever asks finds by the digests that there is more. Entries are told by their ids, else by what they say, else by
 * their places.
 */
export function changedTexts(before: Charter, after: Charter): TextPair[] {
  const pairs: TextPair[] = [];
  const visit = (old: Entity, now: Entity, place: string, class_: ChangeClass): void => {
    for (const { name, field, around, at } of proseFields(now, place, class_)) {
      const [was, is] = [valueOf(old, name), valueOf(now, name)];
      if (was === undefined || is === undefined) continue;
      if (field.kind === 'entity') visit(was as Entity, is as Entity, at, around);
      if (field.kind === 'entities')
        for (const [one, other] of matched(was as readonly Entity[], is as readonly Entity[]))
          visit(one, other, at, around);
      if (around !== 'material' || !isProse(name, field)) continue;
      const texts = field.kind === 'texts' ? align(was as readonly Text[], is as readonly Text[], said) : [[was as Text, is as Text] as const]; // prettier-ignore
      for (const [one, other] of texts) if (said(one) !== said(other)) pairs.push({ at, before: one, after: other });
    }
  };
  if (fieldsOf(before).length > 0) visit(before, after, '', 'none');
  return pairs;
}

function said({ value }: Text): string {
  return words(value);
}

/** Entries with ids go by these, the others by what they say. */
function matched(old: readonly Entity[], now: readonly Entity[]): (readonly [Entity, Entity])[] {
  const byId = new Map(old.flatMap((entity) => (entity.idText ? [[entity.id, entity] as const] : [])));
  const paired = now.flatMap((entity) => {
    const same = entity.idText && byId.get(entity.id);
    return same ? [[same, entity] as const] : [];
  });
  const known = new Set(paired.flat());
  const rest = (list: readonly Entity[]): Entity[] => list.filter((entity) => !known.has(entity));
  return [...paired, ...align(rest(old), rest(now), content)];
}

function content(entity: Entity): string {
  return [...textsOf(entity)].map(({ name, text }) => `${name} ${words(text.value)}`).join('\n');
}

/** What is alike belongs together; of what is left the first to the first, and so on. */
function align<T>(old: readonly T[], now: readonly T[], key: (one: T) => string): (readonly [T, T])[] {
  const left = new Map<string, T[]>();
  for (const one of old) left.set(key(one), [...(left.get(key(one)) ?? []), one]);
  const same = new Map<T, T>();
  for (const one of now) {
    const found = left.get(key(one))?.shift();
    if (found) same.set(one, found);
  }
  const taken = new Set(same.values());
  const rest = old.filter((one) => !taken.has(one));
  const pairs: (readonly [T, T])[] = [];
  for (const one of now) {
    const partner = same.get(one) ?? rest.shift();
    if (partner) pairs.push([partner, one]);
  }
  return pairs;
}
