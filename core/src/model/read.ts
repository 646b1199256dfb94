import { resolveScalar } from '../syntax/resolve.js';
import { get, isEmpty, type MappingNode, type Node } from '../syntax/tree.js';
import { blanks, shapes, type Charter, type Signature } from './charter.generated.js';
import type { Entity } from './entity.js';
import { createDeriveId, type DeriveId } from './ids.js';
import { observed } from './observed.js';
import type { FieldShape } from './shape.js';
import type { Flag, Text } from './text.js';

/** Reads a charter from its tree. Whatever does not fit its field is left out here and reported by the schema. */
export function readCharter(root: MappingNode): Charter {
  return observed(readEntity(root, 'charter', 0, createDeriveId([])) as Charter);
}

/** Reads a signature that stands in a file of its own. */
export function readSignature(root: MappingNode): Signature {
  return readEntity(root, 'signature', 0, createDeriveId([])) as Signature;
}

function readEntity(node: Node, shapeName: string, index: number, deriveId: DeriveId): Entity {
  const { fields, string } = READERS.get(shapeName) as Reader;
  const entity = (blanks[shapeName] as () => Record<string, unknown>)();
  const give = (name: string, value: Node): void => {
    const field = fields.get(name);
    if (field) entity[name] = readField(value, field);
  };
  // From the last to the first, which counts where a key was written twice.
  if (node.kind === 'mapping') for (const { key, value } of node.entries.toReversed()) give(key.value, value);
  else if (string !== undefined) give(string, node);
  const idText = node.kind === 'mapping' ? readText(get(node, 'id')) : undefined;
  const label = labelOf(shapeName, entity);
  entity['node'] = node;
  entity['id'] = idText?.value ?? deriveId(label, shapeName, index);
  entity['idText'] = idText;
  entity['label'] = label;
  return entity as unknown as Entity;
}

interface Reader {
  /** By name; the id is read apart. */
  readonly fields: ReadonlyMap<string, FieldShape>;
  readonly string: string | undefined;
}

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries(shapes).map(([name, { string, fields }]) => [
    name,
    { string, fields: new Map(Object.entries(fields).filter(([field]) => field !== 'id')) },
  ]),
);

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
