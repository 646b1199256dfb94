import { shapes, type Member, type Role } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { Flag, Text } from '../model/text.js';
import { valueOf } from '../model/visit.js';
import { get, isEmpty } from '../syntax/tree.js';
import type { Block, Cell, Line, ListItem, ListStyle, Row, Table } from './blocks.js';
import { howOften, names, targetsOf, textsIn, wordIn, type Context } from './context.js';
import { memberLine, nobody, roleDetails } from './describe/people.js';
import { entryOf } from './entry.js';
import { around, commas, hasWords, plain, say, sayAt, textBlock } from './line.js';
import type { ColumnPlan } from './plan.js';
import { signatureState } from './signatures.js';

/** The table of some entities, a row each; `shape` is what most of them are. */
export function tableOf(
  context: Context,
  shape: string,
  entities: readonly Entity[],
  columns: readonly ColumnPlan[],
): Table {
  const shown = new Set<Entity>();
  const rows = entities.map((entity): Row => {
    const cells = columns.map((column) => cellOf(context, shape, entity, column, shown));
    for (const role of rolesOf(context, entity)) shown.add(role);
    return { cells, place: entity.node.span };
  });
  const kept = columns.map(
    ({ optional }, index) => !optional || rows.some(({ cells }) => (cells[index] as Cell).blocks.length > 0),
  );
  return {
    kind: 'table',
    shape,
    columns: columns.filter((_, index) => kept[index]).map(({ heading }) => heading),
    fields: columns.filter((_, index) => kept[index]).map(({ field }) => field),
    rows: rows.map(({ cells, place }) => ({ cells: cells.filter((_, index) => kept[index]), place })),
    place: undefined,
  };
}

/** An entity as a block of lines, one for each column. */
export function linesOf(context: Context, shape: string, entity: Entity, columns: readonly ColumnPlan[]): Block {
  const items = columns.flatMap((column): ListItem[] => {
    const { blocks, state } = cellOf(context, shape, entity, column, new Set());
    const [first, ...rest] = blocks;
    if (!hasWords(column.heading)) return first ? [{ blocks, place: undefined, state }] : [];
    const value: Line = first?.kind === 'paragraph' ? [say(' '), ...first.line] : [];
    const below = first?.kind === 'paragraph' ? rest : blocks;
    const head: Block = { kind: 'paragraph', line: [...column.heading, ...value], place: undefined };
    return [{ blocks: [head, ...below], place: undefined, state }];
  });
  return { kind: 'list', style: 'lines', items, place: entity.node.span };
}

function cellOf(
  context: Context,
  shape: string,
  entity: Entity,
  { field, list, text, optional }: ColumnPlan,
  shown: ReadonlySet<Entity>,
): Cell {
  if (field === '') return { blocks: hasWords(text) ? [{ kind: 'paragraph', line: text, place: undefined }] : [] };
  const values = valuesOf(context, shape, entity, field);
  const again = context.details && field === 'roles.responsibilities' && rolesOf(context, entity);
  if (again && again.length > 0 && values.length > 0 && again.every((role) => shown.has(role)))
    return { blocks: [{ kind: 'paragraph', line: [say('as above')], place: undefined }] };
  const state = (shape === 'member' && field === 'name') || (shape === 'signature' && field === 'member');
  // By default one point alone needs no bullet; a layout says what it wants.
  const style = optional && values.length === 1 ? undefined : list;
  return { blocks: inCell(values, style), state: state ? signatureState(context, entity) : undefined };
}

/** Several values in one cell: as the list asked for, else after each other where all of them are single lines. */
function inCell(values: readonly ListItem[], style: ListStyle | undefined): Block[] {
  if (values.length === 0) return [];
  if (style) return [{ kind: 'list', style, items: values, place: undefined }];
  const lines = values.map(({ blocks: [first, more] }) =>
    first?.kind === 'paragraph' && !more ? first.line : undefined,
  );
  if (!lines.every((line) => line !== undefined))
    return values.length === 1
      ? [...(values[0] as ListItem).blocks]
      : [{ kind: 'list', style: 'bullets', items: values, place: undefined }];
  const line = lines.reduce((all, next) => [...all, say(/[.!?…:;]$/u.test(plain(all)) ? ' ' : ', '), ...next]);
  return [{ kind: 'paragraph', line, place: undefined }];
}

/** What the field, or the field of what it refers to, holds for this row. */
function valuesOf(context: Context, shape: string, entity: Entity, field: string): ListItem[] {
  const [head = '', ...tail] = field.split('.');
  const rest = tail.join('.');
  if (entity.shape !== shape) return valuesOfGuest(context, entity, head, rest);
  if (rest === '') return ownValues(context, entity, head);
  const targets =
    head === 'members'
      ? holdersOf(context, entity as Role)
      : head === 'roles'
        ? rolesOf(context, entity)
        : targetsOf(context, entity, head);
  return targets.flatMap((target) => (target ? valuesOf(context, target.shape, target, rest) : []));
}

/** A role nobody holds in a table of members, a member without a role in one of roles, one yet to sign among signatures. */
function valuesOfGuest(context: Context, entity: Entity, head: string, rest: string): ListItem[] {
  if (entity.shape === 'role' && head === 'name') return [lineItem(nobody(entity as Role))];
  if (head !== 'member' && head !== `${entity.shape}s`) return [];
  const field = rest === '' ? (shapes[entity.shape]?.label[0] ?? '') : rest;
  return valuesOf(context, entity.shape, entity, field);
}

function ownValues(context: Context, entity: Entity, field: string): ListItem[] {
  if (field.startsWith('x-')) return customValue(entity, field);
  if (field === 'members' && entity.shape === 'role') {
    const holders = holdersOf(context, entity as Role);
    return holders.length > 0
      ? holders.map((member) => lineItem([{ text: member.label, place: undefined }]))
      : vacancy(context, entity as Role);
  }
  if (field === 'roles' && entity.shape === 'member')
    return [...names(context, entity, 'roles'), ...names(context, entity, 'role')].map(lineItem);
  if (context.details && field === 'name' && entity.shape === 'member')
    return [lineItem(memberLine(context, entity as Member))];
  if (context.details && field === 'responsibilities' && entity.shape === 'role')
    return roleValues(context, entity as Role);
  if (field === 'cadence') return [howOften(entity)].filter(hasWords).map(lineItem);
  const kind = shapes[entity.shape]?.fields[field]?.kind;
  const value = valueOf(entity, field);
  if (value === undefined) return [];
  if (kind === 'text' || kind === 'texts') {
    if (shapes[entity.shape]?.fields[field]?.refers) return names(context, entity, field).map(lineItem);
    return textsIn(entity, field).map((text: Text) => {
      const place = text.node.span;
      const word = wordIn(entity, field, text);
      return { blocks: [word.own === undefined ? textBlock(text) : { kind: 'paragraph', line: [word], place }], place };
    });
  }
  if (kind === 'flag') return [lineItem([sayAt((value as Flag).value ? 'yes' : 'no', (value as Flag).node.span)])];
  return (kind === 'entities' ? (value as readonly Entity[]) : [value as Entity]).map((inner) =>
    entryOf(context, inner),
  );
}

/** What a field holds that the document has and the format has not. */
function customValue({ node }: Entity, field: string): ListItem[] {
  const value = node.kind === 'mapping' ? get(node, field) : undefined;
  if (value?.kind !== 'scalar' || isEmpty(value)) return [];
  return [{ blocks: [textBlock({ value: value.value, node: value })], place: value.span }];
}

/** All that a role says of itself: its text, or what it answers for and how it is filled. */
function roleValues(context: Context, role: Role): ListItem[] {
  if (role.text) return [{ blocks: [textBlock(role.text)], place: role.text.node.span }];
  const points = role.responsibilities.map((point) => entryOf(context, point));
  const skills = role.skills.map(({ label, node }): Line => [{ text: label, place: node.span }]);
  return [
    ...points,
    ...[...roleDetails(context, role), around('Skills: ', commas(skills))].filter(hasWords).map(lineItem),
  ];
}

function vacancy(context: Context, role: Role): ListItem[] {
  return context.details || role.vacant?.value ? [lineItem(nobody(role))] : [];
}

function lineItem(line: Line): ListItem {
  return { blocks: [{ kind: 'paragraph', line, place: undefined }], place: line.find(({ place }) => place)?.place };
}

/** The roles a member holds; a role itself. */
export function rolesOf(context: Context, entity: Entity): Role[] {
  if (entity.shape === 'role') return [entity as Role];
  const roles = [...targetsOf(context, entity, 'roles'), ...targetsOf(context, entity, 'role')];
  return roles.filter((role) => role?.shape === 'role') as Role[];
}

export function holdersOf(context: Context, role: Role): Member[] {
  return context.charter.members.filter((member) => rolesOf(context, member).includes(role));
}
