// Turns the schema into a looser one of draft-07, for SchemaStore and for editors that know JSON Schema but not charters.

const LENIENT_TEXT = ['string', 'number', 'boolean', 'null'];

/** @param {any} schema @returns {any} the loose schema, a new object */
export function looseSchema(schema) {
  const { $defs, title, description, required } = schema;
  const entities = Object.entries($defs).filter(([, def]) => def.properties);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'charter.loose.schema.json',
    title,
    description,
    type: 'object',
    required,
    properties: looseProperties(schema.properties, $defs),
    definitions: {
      text: { title: $defs.text.title, description: $defs.text.description, type: LENIENT_TEXT },
      ...Object.fromEntries(entities.map(([name, def]) => [name, looseEntity(def, $defs)])),
    },
  };
}

function looseEntity({ title, description, type, properties }, defs) {
  const types = new Set([type].flat());
  const allowed = types.has('string') ? [...LENIENT_TEXT, 'object'] : ['null', 'object'];
  return { title, description, type: allowed, properties: looseProperties(properties, defs) };
}

function looseProperties(properties, defs) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, looseProperty(property, defs)]),
  );
}

function looseProperty(property, defs) {
  const { title, description, examples, $ref } = property;
  const def = defs[nameOf($ref)];
  const words = property['x-words'] ?? def?.['x-words'];
  return {
    title,
    description: words ? `${description} ${wordsAsText(words, def?.enum)}` : description,
    ...(def ? looseValue($ref, defs) : { type: property.type, const: property.const }),
    examples,
  };
}

/** Draft-07 ignores whatever stands beside a `$ref`, so it goes into `allOf` or `anyOf`, or its target is written out. */
function looseValue($ref, defs) {
  const def = defs[nameOf($ref)];
  const one = def.then?.items?.$ref;
  if (one) {
    const item = looseRef(one, defs);
    return { anyOf: [item, { type: 'array', items: item }] };
  }
  if (def.properties) return { allOf: [looseRef($ref, defs)] };
  if (def.enum) return { type: 'string', enum: def.enum, enumDescriptions: Object.values(def['x-words']) };
  return { type: def.type === 'boolean' ? ['boolean', 'string', 'null'] : LENIENT_TEXT };
}

/** Lists hold entities or texts; every kind of text is as good as another here. */
function looseRef($ref, defs) {
  const name = nameOf($ref);
  return { $ref: `#/definitions/${defs[name].properties ? name : 'text'}` };
}

function wordsAsText(words, isClosed) {
  const meanings = Object.entries(words).map(([word, meaning]) => `${word} (${meaning})`);
  return `${isClosed ? 'One of' : 'A word of its own'}: ${meanings.join(', ')}.`;
}

const nameOf = ($ref) => $ref?.split('/').at(-1);
