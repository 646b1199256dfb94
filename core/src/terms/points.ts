import { fixed, say, type Said } from '../l10n/say.js';
import type { Charter } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { ChangeClass, FieldShape } from '../model/shape.js';
import type { Text } from '../model/text.js';
import type { Naming } from './naming.js';
import { fieldsOf, valueOf } from '../model/visit.js';
import { classOf } from './class.js';
import { asSentence, endsAsSentence, entityValue, fieldValue, isNaming, titleOf, wordsOf } from './entity-value.js';
import { layoutPoints } from './layout-points.js';
import type { Point, Value } from './point.js';

/** Not for everyone, or not in the same way: the roles and members bind those concerned; the title is named apart. */
const APART: ReadonlySet<string> = new Set(['title', 'roles', 'members', 'layout']);

/** What binds everyone, in the order of the format. */
export function teamPoints(charter: Charter, naming: Naming): Point[] {
  const points: Point[] = [];
  for (const [name, field] of fieldsOf(charter)) {
    if (!APART.has(name))
      points.push(...fieldPoints(charter, name, field, 'none', { naming, path: '', section: name }));
  }
  return [...points, ...layoutPoints(charter, naming)];
}

/** What a role asks of its holders; its title is counted as the role they hold. */
export function rolePoints(role: Entity, naming: Naming): Point[] {
  const inside = { naming, path: 'roles.', section: 'roles' };
  return fieldsOf(role).flatMap(([name, field]) =>
    name === 'title' ? [] : fieldPoints(role, name, field, 'material', inside),
  );
}

/** What is said of one member only: neither contact details nor the roles held. */
export function memberPoints(member: Entity, naming: Naming): Point[] {
  const inside = { naming, path: 'members.', section: 'members' };
  return fieldsOf(member).flatMap(([name, field]) =>
    field.refers ? [] : fieldPoints(member, name, field, 'none', inside),
  );
}

interface Inside {
  readonly naming: Naming;
  /** Of the fields around, with a dot behind each. */
  readonly path: string;
  readonly section: string;
}

/** A part of the charter that stands alone is told field by field, a list entry by entry. */
function fieldPoints(entity: Entity, name: string, field: FieldShape, around: ChangeClass, inside: Inside): Point[] {
  const own = classOf(field, around);
  const value = valueOf(entity, name);
  if (value === undefined) return [];
  const at = `${inside.path}${name}`;
  // A field of the charter itself stands below its own heading.
  const label = inside.path === '' || isNaming(entity, name) ? undefined : titleOf(entity, name);
  const lead = label === undefined ? '' : `${label}: `;
  const point = (found: Value, node: Point['node'], about: string | undefined, step?: number): Point => ({
    entry: { at, is: found.counted, ...(step !== undefined && { step }) },
    sentence: asSentence(`${lead}${step === undefined ? '' : `Step ${step}: `}${found.said}`),
    inWords: () => pointWords(found, label, step),
    section: inside.section,
    node,
    ...(about !== undefined && { about }),
  });
  if (field.kind === 'entity') {
    const below = { ...inside, path: `${at}.` };
    const part = value as Entity;
    return fieldsOf(part).flatMap(([inner, innerField]) => fieldPoints(part, inner, innerField, own, below));
  }
  if (field.kind === 'entities') {
    const entries = (value as readonly Entity[]).flatMap((part) => {
      const found = entityValue(part, own, inside.naming);
      return found ? [{ part, found }] : [];
    });
    return entries.map(({ part, found }, index) =>
      field.sequence
        ? point(found, part.node, at, index + 1)
        : point(found, part.node, isNamed(part) ? `${at} ${inside.naming.nameOf(part)}` : undefined),
    );
  }
  const found = fieldValue(entity, name, field, around, inside.naming);
  const text = (Array.isArray(value) ? value[0] : value) as Text;
  return found ? [point(found, text.node, at)] : [];
}

function pointWords(value: Value, label: string | undefined, step: number | undefined): Said {
  const said = endsAsSentence(value.said) ? wordsOf(value) : say`${wordsOf(value)}.`;
  const inTurn = step === undefined ? said : say`Step ${step}: ${said}`;
  return label === undefined ? inTurn : say`${fixed(label)}: ${inTurn}`;
}

/** Whether an entry goes by a name, and not by all that it says. */
function isNamed(entity: Entity): boolean {
  return entity.idText !== undefined || valueOf(entity, 'name') !== undefined || valueOf(entity, 'title') !== undefined;
}
