// Turns the schema into the TypeScript types of the model and the table by which it is read.

const LIST = ({ then }) => then?.items?.$ref;

/** @param {any} schema @returns {string} TypeScript source */
export function shapesSource(schema) {
  const defs = schema.$defs;
  const entities = new Map([['charter', schema]]);
  for (const [name, def] of Object.entries(defs)) if (def.properties) entities.set(name, def);

  const types = [];
  const table = [];
  const blanks = [];
  for (const [name, def] of entities) {
    const fields = Object.entries(def.properties).map(([key, property]) => [key, fieldShape(property, defs)]);
    types.push(typeSource(name, def, fields));
    table.push(`  ${quoteKey(name)}: ${shapeSource(def, fields)},`);
    blanks.push(`  ${quoteKey(name)}: () => (${blankSource(name, fields)}),`);
  }
  return `// Generated from schemas/charter.schema.json by scripts/generate.mjs. Do not edit.
import type { Entity } from './entity.js';
import type { Shape } from './shape.js';
import type { Flag, Text } from './text.js';

${types.join('\n\n')}

export const shapes: { readonly [name: string]: Shape } = {
${table.join('\n')}
};

const NONE: readonly never[] = [];

/** Entities of each shape in which nothing was written, to be filled: made at once they take half the time. */
export const blanks: { readonly [shape: string]: () => Record<string, unknown> } = {
${blanks.join('\n')}
};
`;
}

function fieldShape(property, defs) {
  const name = refName(property.$ref) ?? 'text';
  const def = defs[name] ?? {};
  const of = LIST(def) ? refName(LIST(def)) : name;
  const target = defs[of] ?? {};
  const many = Boolean(LIST(def));
  const shape = { kind: kindOf(target, many) };
  if (target.properties) shape.of = of;
  const words = property['x-words'] ?? target['x-words'];
  Object.assign(shape, {
    ...(property['x-refers'] && { refers: property['x-refers'] }),
    ...(property['x-free'] && { free: true }),
    ...((property['x-format'] ?? target['x-format']) && { format: property['x-format'] ?? target['x-format'] }),
    ...(words && target.enum && { words: target.enum }),
    ...(property['x-class'] && { class: property['x-class'] }),
    ...(property['x-sequence'] && { sequence: true }),
  });
  return shape;
}

function kindOf(target, many) {
  if (target.properties) return many ? 'entities' : 'entity';
  if (target.type === 'boolean') return 'flag';
  return many ? 'texts' : 'text';
}

function typeSource(name, def, fields) {
  const lines = fields
    .filter(([key]) => key !== 'id')
    .map(([key, shape]) => `  readonly ${quoteKey(key)}: ${fieldType(shape)};`);
  return `/** ${def.description ?? def.title} */\nexport interface ${typeName(name)} extends Entity {\n${lines.join('\n')}\n}`;
}

function fieldType({ kind, of }) {
  switch (kind) {
    case 'entities':
      return `readonly ${typeName(of)}[]`;
    case 'entity':
      return `${typeName(of)} | undefined`;
    case 'texts':
      return 'readonly Text[]';
    case 'flag':
      return 'Flag | undefined';
    default:
      return 'Text | undefined';
  }
}

function shapeSource(def, fields) {
  const string = def['x-string'] ? `string: '${def['x-string']}', ` : '';
  const label = JSON.stringify(def['x-label'] ?? []).replaceAll('"', "'");
  const rows = fields.map(([key, shape]) => `      ${quoteKey(key)}: ${literal(shape)},`).join('\n');
  return `{\n    ${string}label: ${label},\n    fields: {\n${rows}\n    },\n  }`;
}

function blankSource(name, fields) {
  const own = fields.filter(([key]) => key !== 'id');
  const values = own.map(([key, { kind }]) => `${quoteKey(key)}: ${isList(kind) ? 'NONE' : 'undefined'}`);
  const rest = ['node', 'id', 'idText', 'label'].map((key) => `${key}: undefined`);
  return `{${[...values, `shape: '${name}'`, ...rest].join(', ')}}`;
}

const isList = (kind) => kind === 'texts' || kind === 'entities';

const literal = (value) =>
  JSON.stringify(value)
    .replaceAll(/"(\w+)":/g, '$1: ')
    .replaceAll('"', "'")
    .replaceAll(',', ', ');
const refName = (ref) => ref?.split('/').at(-1);
const typeName = (name) =>
  name[0].toUpperCase() + name.slice(1).replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const quoteKey = (key) => (/^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`);
