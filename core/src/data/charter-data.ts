import { shapes } from '../model/charter.generated.js';
import type { CharterDocument } from '../document.js';
import type { Entity } from '../model/entity.js';
import type { FieldShape } from '../model/shape.js';
import type { Flag, Text } from '../model/text.js';
import { valueOf } from '../model/visit.js';
import { printJson } from '../report/json.js';
import { isInFolder } from '../rules/kit/signing.js';
import { toData, type Plain } from '../syntax/resolve.js';
import { isEmpty } from '../syntax/tree.js';

type Data = { [field: string]: Plain };

/**
 * A charter for programs: a charter of the same format in which every short form is written out. Lists are lists, plain
 * texts stand in their fields, ids are there, fields come in the order of the schema, and all texts are texts, as
 * written. A field that was begun and left empty is null. Fields that the format does not know follow as they are.
 */
export function charterData({ charter }: CharterDocument): Data | undefined {
  if (!charter) return undefined;
  const data = entityData(charter);
  if ('charter' in data) data['charter'] = Number(data['charter']) === 1 ? 1 : data['charter'];
  if (isInFolder(charter)) data['signatures'] = 'folder';
  return data;
}

/** The same as JSON, ending in a line break; empty where there is no charter to read. */
export function charterJson(document: CharterDocument): string {
  const data = charterData(document);
  return data ? printJson(data) : '';
}

function entityData(entity: Entity): Data {
  const data = Object.create(null) as Data;
  for (const [name, field] of Object.entries(shapes[entity.shape]?.fields ?? {})) {
    const value = name === 'id' ? entity.id : fieldData(valueOf(entity, name), field);
    if (value !== undefined && value !== '') data[name] = value;
  }
  if (entity.node.kind !== 'mapping') return data;
  for (const { key, value } of entity.node.entries) {
    if (key.value in data) continue;
    if (isEmpty(value)) data[key.value] = null;
    else if (!Object.hasOwn(shapes[entity.shape]?.fields ?? {}, key.value)) data[key.value] = toData(value);
  }
  return data;
}

function fieldData(value: unknown, { kind }: FieldShape): Plain | undefined {
  if (value === undefined) return undefined;
  switch (kind) {
    case 'text':
      return (value as Text).value;
    case 'flag':
      return (value as Flag).value;
    case 'texts':
      return listData((value as readonly Text[]).map((text) => text.value));
    case 'entity':
      return entityData(value as Entity);
    case 'entities':
      return listData((value as readonly Entity[]).map(entityData));
  }
}

function listData(list: Plain[]): Plain[] | undefined {
  return list.length > 0 ? list : undefined;
}
