import { resolveScalar } from '../syntax/resolve.js';
import { get, isEmpty, type MappingNode, type Node } from '../syntax/tree.js';
import { shapes, type Charter, type Signature } from './charter.generated.js';
import type { Entity } from './entity.js';
import { createDeriveId, type DeriveId } from './ids.js';
import { observed } from './observed.js';
import type { FieldShape, Shape } from './shape.js';
import type { Flag, Text } from './text.js';
import { fieldsOf } from './visit.js';

/** Reads a charter from its tree. Whatever does not fit its field is left out here and reported by the schema. */
export function readCharter(root: MappingNode): Charter {
  return observed(readEntity(root, 'charter', 0, createDeriveId([])) as Charter);
}

/** Reads a signature that stands in a file of its own. */
export function readSignature(root: MappingNode): Signature {
  return readEntity(root, 'signature', 0, createDeriveId([])) as Signature;
}

function readEntity(node: Node, shapeName: string, index: number, deriveId: DeriveId): Entity {
  const shape = shapes[shapeName] as Shape;
  const fields: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf({ shape: shapeName })) {
    const value = node.kind === 'mapping' ? get(node, name) : name === shape.string ? node : undefined;
    if (name !== 'id') fields[name] = readField(value, field);
  }
  const idText = node.kind === 'mapping' ? readText(get(node, 'id')) : undefined;
  const label = labelOf(shapeName, fields);
  const id = idText?.value ?? deriveId(label, shapeName, index);
  return Object.assign(fields, { shape: shapeName, node, id, idText, label });
}

function readField(node: Node | undefined, field: FieldShape): unknown {
  switch (field.kind) {
    case 'text':
      return readText(node);
    case 'flag':
      return readFlag(node);
    case 'texts':
      return listOf(node).flatMap((item) => readText(item) ?? []);
    case 'entity':
      return isGiven(node) && node.kind !== 'sequence'
        ? readEntity(node, field.of as string, 0, createDeriveId([]))
        : undefined;
    case 'entities':
      return readEntities(listOf(node), field.of as string);
  }
}

function readEntities(nodes: readonly Node[], shapeName: string): Entity[] {
  const given = nodes.filter((node) => isGiven(node) && node.kind !== 'sequence');
  const written = given.flatMap((node) => (node.kind === 'mapping' ? (readText(get(node, 'id'))?.value ?? []) : []));
  const deriveId = createDeriveId(written);
  return given.map((node, index) => readEntity(node, shapeName, index, deriveId));
}

function isGiven(node: Node | undefined): node is Node {
  return node !== undefined && !isEmpty(node);
}

function listOf(node: Node | undefined): readonly Node[] {
  if (!isGiven(node)) return [];
  return node.kind === 'sequence' ? node.items : [node];
}

function readText(node: Node | undefined): Text | undefined {
  return node?.kind === 'scalar' && !isEmpty(node) ? { value: node.value, node } : undefined;
}

function readFlag(node: Node | undefined): Flag | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const value = resolveScalar(node);
  return typeof value === 'boolean' ? { value, node } : undefined;
}

/** What people call an entity: the first of the fields its shape names that says something. */
export function labelOf(shape: string, fields: Readonly<Record<string, unknown>>): string {
  for (const name of shapes[shape]?.label ?? []) {
    const text = fields[name] as Text | undefined;
    if (text && text.value.trim() !== '') return text.value.trim();
  }
  return '';
}
