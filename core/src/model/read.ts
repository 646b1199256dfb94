import { resolveScalar } from '../syntax/resolve.js';
import { get, isEmpty, type Entry, type MappingNode, type Node } from '../syntax/tree.js';
import { blanks, shapes, type Charter, type Signature } from './charter.generated.js';
import type { Entity } from './entity.js';
import { createDeriveId, type DeriveId } from './ids.js';
import type { FieldShape } from './shape.js';
import type { Flag, Text } from './text.js';

/** Reads a charter from its tree. Whatever does not fit its field is left out here and reported by the schema. */
export function readCharter(root: MappingNode): Charter {
  return readEntity(root, 'charter', 0, createDeriveId(NO_IDS)) as Charter;
}

/** Reads a signature that stands in a file of its own. */
export function readSignature(root: MappingNode): Signature {
  return readEntity(root, 'signature', 0, createDeriveId(NO_IDS)) as Signature;
}

function readEntity(node: Node, shapeName: string, index: number, deriveId: DeriveId): Entity {
  const { blank, fields, string } = READERS.get(shapeName) as Reader;
  const entity = blank();
  if (node.kind === 'mapping') {
    // From the last to the first, which counts where a key was written twice.
    for (let at = node.entries.length - 1; at >= 0; at--) {
      const { key, value } = node.entries[at] as Entry;
      const field = fields.get(key.value);
      if (field) entity[key.value] = readField(value, field);
    }
  } else {
    const field = string === undefined ? undefined : fields.get(string);
    if (field) entity[string as string] = readField(node, field);
  }
  const idText = node.kind === 'mapping' ? readText(get(node, 'id')) : undefined;
  const label = labelOf(shapeName, entity);
  entity['node'] = node;
  entity['id'] = idText?.value ?? deriveId(label, shapeName, index);
  entity['idText'] = idText;
  entity['label'] = label;
  return entity as unknown as Entity;
}

interface Reader {
  readonly blank: () => Record<string, unknown>;
  /** By name; the id is read apart. */
  readonly fields: ReadonlyMap<string, FieldShape>;
  readonly string: string | undefined;
}

const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries(shapes).map(([name, { string, fields }]) => [
    name,
    {
      blank: blanks[name] as Reader['blank'],
      string,
      fields: new Map(Object.entries(fields).filter(([field]) => field !== 'id')),
    },
  ]),
);

const NO_IDS = (): string[] => [];

function readField(node: Node | undefined, field: FieldShape): unknown {
  switch (field.kind) {
    case 'text':
      return readText(node);
    case 'flag':
      return readFlag(node);
    case 'texts':
      return readTexts(listOf(node));
    case 'entity':
      return isGiven(node) && node.kind !== 'sequence'
        ? readEntity(node, field.of as string, 0, createDeriveId(NO_IDS))
        : undefined;
    case 'entities':
      return readEntities(listOf(node), field.of as string);
  }
}

function readEntities(nodes: readonly Node[], shapeName: string): Entity[] {
  const given = nodes.filter((node) => isGiven(node) && node.kind !== 'sequence');
  const deriveId = createDeriveId(() => idsOf(given));
  return given.map((node, index) => readEntity(node, shapeName, index, deriveId));
}

function idsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => (node.kind === 'mapping' ? (readText(get(node, 'id'))?.value ?? []) : []));
}

function isGiven(node: Node | undefined): node is Node {
  return node !== undefined && !isEmpty(node);
}

function listOf(node: Node | undefined): readonly Node[] {
  if (!isGiven(node)) return [];
  return node.kind === 'sequence' ? node.items : [node];
}

function readTexts(nodes: readonly Node[]): Text[] {
  const texts: Text[] = [];
  for (const node of nodes) {
    const text = readText(node);
    if (text) texts.push(text);
  }
  return texts;
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
