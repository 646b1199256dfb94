// Turns titles, descriptions, examples and words of the schema into the table behind completion and hover.
import { stringify } from 'yaml';
import { onDemand } from './on-demand.mjs';

/** @param {any} schema @returns {string} TypeScript source */
export function helpSource(schema) {
  return `// Generated from schemas/charter.schema.json by scripts/generate.mjs. Do not edit.
import type { PartHelp } from './help.js';

${onDemand('help', '{ readonly [shape: string]: PartHelp }', helpTable(schema))}`;
}

/** @param {any} schema what it says about each part and its fields, by the names of the parts */
export function helpTable(schema) {
  const parts = [['charter', schema], ...Object.entries(schema.$defs)].filter(([, def]) => def.properties);
  return Object.fromEntries(parts.map(([name, def]) => [name, partHelp(def, schema.$defs)]));
}

/** @param {any} def @param {any} defs */
function partHelp(def, defs) {
  const fields = Object.entries(def.properties).map(([key, property]) => [key, fieldHelp(key, property, defs)]);
  return { title: def.title, description: def.description, fields: Object.fromEntries(fields) };
}

/** @param {string} key @param {any} property @param {any} defs */
function fieldHelp(key, property, defs) {
  const examples = property.examples ?? [];
  const target = defs[refName(property.$ref) ?? ''] ?? {};
  const meanings = property['x-words'] ?? target['x-words'];
  return {
    title: property.title,
    description: property.description,
    ...(examples.length > 0 && {
      example: stringify({ [key]: examples[0] }, { lineWidth: 0 }).trimEnd(),
      form: formOf(examples[0]),
    }),
    ...(meanings && { meanings }),
  };
}

/**
 * How the value is usually written: on the line of its key, as keys below it, or as a list of texts or of keys.
 * @param {any} example
 */
function formOf(example) {
  if (Array.isArray(example)) return typeof example[0] === 'object' ? 'entries' : 'texts';
  return typeof example === 'object' ? 'keys' : 'line';
}

/** @param {string | undefined} ref */
const refName = (ref) => ref?.split('/').at(-1);
