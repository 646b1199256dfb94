import type { FieldShape } from '../../model/shape.js';
import type { Text } from '../../model/text.js';
import type { Entity } from '../../model/entity.js';
import { canonicalText } from '../../terms/order.js';
import { textValue } from '../../terms/text-value.js';
import { oneLine } from '../../terms/words.js';
import type { Side, Sides } from '../sides.js';

/** A text as one of the two charters reads it. */
export interface Read {
  readonly text: Text;
  /** What a signature counts of it; empty where no word counts. */
  readonly counted: string;
  /** As people read it. */
  readonly said: string;
  /** What it leads to, where it is a reference to one entry. */
  readonly target: Entity | undefined;
}

export function readText(text: Text, field: FieldShape, { naming, references }: Side): Read {
  const target = field.refers && references.resolve(text.value, field.refers);
  const value = textValue(text, field, naming);
  return {
    text,
    counted: value ? canonicalText(value.counted) : '',
    said: target?.found === 'one' && value ? value.said : text.value.trim(),
    target: target?.found === 'one' ? target.entity : undefined,
  };
}

/** How two texts of the same field differ. `lost`: nobody touched it, and it leads nowhere any more. */
export function compareTexts(
  before: Text,
  after: Text,
  field: FieldShape,
  sides: Sides,
): { readonly how: 'same' | 'reworded' | 'changed' | 'lost'; readonly before?: Read; readonly after?: Read } {
  const isSame = before.value === after.value || oneLine(before.value) === oneLine(after.value);
  if (isSame && meansTheSame(before.value, field, sides)) return SAME;
  const [older, later] = [readText(before, field, sides.before), readText(after, field, sides.after)];
  const read = { before: older, after: later };
  if (older.counted === later.counted) return isSame || field.refers ? SAME : { how: 'reworded', ...read };
  if (areOne(older, later, sides)) return SAME;
  return { how: isSame && older.target && !later.target ? 'lost' : 'changed', ...read };
}

const SAME = { how: 'same' } as const;

/** Whether the same words stand for the same on both sides, without a look at what signatures count of them. */
function meansTheSame(value: string, { refers }: FieldShape, { before, after, partners }: Sides): boolean {
  if (!refers) return true;
  const [target, other] = [before.references.resolve(value, refers), after.references.resolve(value, refers)];
  if (target.found === 'one' && other.found === 'one') return partners.of(target.entity) === other.entity;
  return target.found === 'none' && other.found === 'none';
}

/** Whether two lists are the same text by text, so that there is nothing to compare. */
export function areAlike(before: readonly Text[], after: readonly Text[], field: FieldShape, sides: Sides): boolean {
  return (
    before.length === after.length &&
    before.every(({ value }, index) => value === after[index]?.value && meansTheSame(value, field, sides))
  );
}

/** Whether both lead to the same entry. If that has another name now, this is told of the entry. */
function areOne({ target }: Read, { target: other }: Read, { partners }: Sides): boolean {
  return target !== undefined && other !== undefined && partners.of(target) === other;
}

/** What two lists of texts do not share, whatever their order. */
export interface ListDifference {
  readonly removed: readonly Read[];
  readonly added: readonly Read[];
  /** The same texts, at least one of them in other letters. */
  readonly reworded: boolean;
  readonly before: readonly Read[];
  readonly after: readonly Read[];
}

/** @param once whether what is named twice counts once */
export function compareLists(
  before: readonly Text[],
  after: readonly Text[],
  field: FieldShape,
  sides: Sides,
  once: boolean,
): ListDifference {
  const read = (texts: readonly Text[], side: Side): Read[] => {
    const all = texts.map((text) => readText(text, field, side));
    return once ? [...new Map(all.map((one) => [one.counted, one])).values()] : all;
  };
  const [older, later] = [read(before, sides.before), read(after, sides.after)];
  const byWords = withoutShared(older, later, ({ counted }) => counted);
  const byTarget = withoutShared(
    byWords.removed,
    byWords.added,
    ({ target }) => target && sides.partners.of(target),
    ({ target }) => target,
  );
  const reworded =
    !field.refers && byWords.shared.some(([one, other]) => oneLine(one.text.value) !== oneLine(other.text.value));
  return { removed: byTarget.removed, added: byTarget.added, reworded, before: older, after: later };
}

/** What two lists do not share by some key; entries without one are not shared. */
function withoutShared(
  before: readonly Read[],
  after: readonly Read[],
  keyBefore: (read: Read) => unknown,
  keyAfter: (read: Read) => unknown = keyBefore,
): { removed: Read[]; added: Read[]; shared: (readonly [Read, Read])[] } {
  const waiting = new Map<unknown, Read[]>();
  for (const read of after) waiting.set(keyAfter(read), [...(waiting.get(keyAfter(read)) ?? []), read]);
  const shared: (readonly [Read, Read])[] = [];
  const removed = before.filter((read) => {
    const key = keyBefore(read);
    const other = key === undefined ? undefined : waiting.get(key)?.pop();
    if (other) shared.push([read, other]);
    return !other;
  });
  const taken = new Set(shared.map(([, other]) => other));
  return { removed, added: after.filter((read) => !taken.has(read)), shared };
}
