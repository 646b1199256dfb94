import { shapes, type Member } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { ChangeClass, FieldShape } from '../../model/shape.js';
import type { Flag, Text } from '../../model/text.js';
import { fieldsOf, valueOf } from '../../model/visit.js';
import { classOf } from '../../terms/class.js';
import { contentOf } from '../match/content.js';
import type { Sides } from '../sides.js';
import type { Difference, Level } from './difference.js';
import { isOutOfOrder } from './order.js';
import { areAlike, compareLists, compareTexts, readText } from './texts.js';
import { answer, inTurn, plain, valueFrom, valueOfList, whole } from './values.js';
import { unchangedSections } from './unchanged.js';
import { weightOf, weightOfEntry } from './weight.js';

/** A part of the two charters that is compared field by field. One side is left out where the part is new or gone. */
interface Part {
  readonly before?: Entity;
  readonly after?: Entity;
  /** The class of the field it stands in. */
  readonly class: ChangeClass;
  readonly levels: readonly Level[];
}

/** Everything that differs, in the order of the format. The layout and the names of entries are looked at elsewhere. */
export function differencesOf(sides: Sides): Difference[] {
  const { charter: before } = sides.before;
  const { charter: after } = sides.after;
  return walk({ before, after, class: 'none', levels: [] }, sides, unchangedSections(sides));
}

const NONE: ReadonlySet<string> = new Set();

/** @param unchanged fields that need no look */
function walk(part: Part, sides: Sides, unchanged: ReadonlySet<string> = NONE): Difference[] {
  return fieldsOf((part.after ?? part.before) as Entity).flatMap(([name, field]) => {
    if (unchanged.has(name)) return [];
    if (name === 'layout' || name === 'role') return [];
    if (name === 'id') return idOf(part);
    const own = classOf(field, part.class);
    switch (field.kind) {
      case 'text':
        return textOf(part, name, field, own, sides);
      case 'texts':
        return textsOf(part, name, field, own, sides);
      case 'flag':
        return flagOf(part, name, field, own);
      case 'entity':
        return partOf(part, name, field, own, sides);
      case 'entities':
        return entriesOf(part, name, field, own, sides);
    }
  });
}

function difference(
  part: Part,
  name: string,
  shape: FieldShape,
  own: ChangeClass,
  what: Pick<Difference, 'event' | 'before' | 'after'>,
): Difference {
  const ofShape = ((part.after ?? part.before) as Entity).shape;
  const weight = what.event === 'reworded' ? 'editorial' : weightOf(own, part.levels[0]?.name ?? name);
  return { ...what, class: weight, levels: part.levels, field: { name, shape, ofShape } };
}

/** Other places point to the id as it is written; one that is derived follows the words, whose change is told. */
function idOf({ before, after, levels }: Part): Difference[] {
  const [older, later] = [before?.idText, after?.idText];
  if (!older || !later || older.value === later.value) return [];
  const field = {
    name: 'id',
    shape: shapes[after?.shape ?? '']?.fields['id'] as FieldShape,
    ofShape: after?.shape ?? '',
  };
  return [{ event: 'reworded', class: 'editorial', levels, field, before: plain(older), after: plain(later) }];
}

function textOf(part: Part, name: string, field: FieldShape, own: ChangeClass, sides: Sides): Difference[] {
  const older = textIn(part.before, name);
  const later = textIn(part.after, name);
  if (older && later) {
    const { how, before, after } = compareTexts(older, later, field, sides);
    if (how === 'same' || !before || !after) return [];
    return [difference(part, name, field, own, { event: how, before: valueFrom(before), after: valueFrom(after) })];
  }
  const read = older ? readText(older, field, sides.before) : later ? readText(later, field, sides.after) : undefined;
  if (!read) return [];
  const value = valueFrom(read);
  const found = difference(
    part,
    name,
    field,
    own,
    older ? { event: 'removed', before: value } : { event: 'added', after: value },
  );
  return [read.counted === '' ? { ...found, class: 'editorial' } : found];
}

/** A text of which nothing is left is gone. */
function textIn(entity: Entity | undefined, name: string): Text | undefined {
  const text = entity && (valueOf(entity, name) as Text | undefined);
  return text?.value.trim() === '' ? undefined : text;
}

function textsOf(part: Part, name: string, field: FieldShape, own: ChangeClass, sides: Sides): Difference[] {
  const [older, later] = [textsIn(part.before, name), textsIn(part.after, name)];
  if (areAlike(older, later, field, sides)) return [];
  const { removed, added, reworded, before, after } = compareLists(
    older,
    later,
    field,
    sides,
    (part.after ?? part.before)?.shape === 'member',
  );
  const values = {
    ...(before.length > 0 && { before: valueOfList(before) }),
    ...(after.length > 0 && { after: valueOfList(after) }),
  };
  if (removed.length === 0 && added.length === 0)
    return reworded ? [difference(part, name, field, own, { event: 'reworded', ...values })] : [];
  const isLost =
    removed.length === added.length &&
    removed.every(({ text, target }, i) => target && !added[i]?.target && added[i]?.text.value === text.value);
  const event = isLost ? 'lost' : added.length === 0 ? 'removed' : removed.length === 0 ? 'added' : 'changed';
  const found = {
    ...difference(part, name, field, own, { event, ...values }),
    gone: removed.map(({ said }) => said),
    come: added.map(({ said }) => said),
  };
  const counts = [...removed, ...added].some(({ counted }) => counted !== '');
  return [counts ? found : { ...found, class: 'editorial' }];
}

/** Entries of the history, reviews held and signatures count as one thing each. */
function isWhole(list: string, own: ChangeClass): boolean {
  return own === 'none' && list !== 'members';
}

/** The roles of a member stand under either of two keys. A role that is named twice is held once. */
function textsIn(entity: Entity | undefined, name: string): readonly Text[] {
  if (!entity) return [];
  const own = valueOf(entity, name) as readonly Text[];
  return entity.shape === 'member' && name === 'roles' ? [...own, ...(entity as Member).role] : own;
}

function flagOf(part: Part, name: string, field: FieldShape, own: ChangeClass): Difference[] {
  const older = part.before && (valueOf(part.before, name) as Flag | undefined);
  const later = part.after && (valueOf(part.after, name) as Flag | undefined);
  if (older?.value === later?.value) return [];
  const event = !older ? 'added' : !later ? 'removed' : 'changed';
  const values = { ...(older && { before: answer(older) }), ...(later && { after: answer(later) }) };
  return [difference(part, name, field, own, { event, ...values })];
}

function partOf(part: Part, name: string, field: FieldShape, own: ChangeClass, sides: Sides): Difference[] {
  const before = part.before && (valueOf(part.before, name) as Entity | undefined);
  const after = part.after && (valueOf(part.after, name) as Entity | undefined);
  if (!before && !after) return [];
  const given = { ...(before && { before }), ...(after && { after }) };
  if (own !== 'none')
    return walk({ ...given, class: own, levels: [...part.levels, { name, ...given, listed: false }] }, sides);
  if (before && after && contentOf(before) === contentOf(after)) return [];
  const values = {
    ...(before && { before: whole(before, sides.before.naming) }),
    ...(after && { after: whole(after, sides.after.naming) }),
  };
  const event = !before ? 'added' : !after ? 'removed' : 'changed';
  return [difference(part, name, field, own, { event, ...values })];
}

/** Whether a signature is the same one, of somebody who goes by another id now. */
function isSameSignature(before: Entity, after: Entity, sides: Sides): boolean {
  if (after.shape !== 'signature') return false;
  return fieldsOf(after).every(([name, field]) => {
    const [older, later] = [textIn(before, name), textIn(after, name)];
    if (!older || !later) return older === later;
    return compareTexts(older, later, field, sides).how === 'same';
  });
}

function entriesOf(part: Part, name: string, field: FieldShape, own: ChangeClass, sides: Sides): Difference[] {
  const older = part.before ? (valueOf(part.before, name) as readonly Entity[]) : [];
  const later = part.after ? (valueOf(part.after, name) as readonly Entity[]) : [];
  if (older.length === 0 && later.length === 0) return [];
  const pairs = sides.partners.pairs(older, later);
  const found = pairs.flatMap((pair): Difference[] => {
    const { before, after } = pair;
    const levels = [...part.levels, { name, ...pair, listed: true }];
    if (before && after && !isWhole(name, own)) return walk({ before, after, class: own, levels }, sides);
    if (before && after) {
      if (contentOf(before) === contentOf(after) || isSameSignature(before, after, sides)) return [];
      const values = { before: whole(before, sides.before.naming), after: whole(after, sides.after.naming) };
      return [{ event: 'changed', ...values, class: weightOf(own, name), levels }];
    }
    const [entity, { naming }] = [(before ?? after) as Entity, before ? sides.before : sides.after];
    const weight = weightOfEntry(entity, own, levels[0]?.name ?? name, naming);
    const value = whole(entity, naming);
    return [
      { ...(before ? { event: 'removed', before: value } : { event: 'added', after: value }), class: weight, levels },
    ];
  });
  if (!field.sequence || !isOutOfOrder(pairs, older)) return found;
  const values = { before: inTurn(older), after: inTurn(later) };
  return [...found, difference(part, name, field, own, { event: 'reordered', ...values })];
}
