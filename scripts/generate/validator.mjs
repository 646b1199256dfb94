// Compiles the schema to a validation function, so that nothing is compiled when the program runs.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** @param {any} schema @returns {Promise<string>} one ES module that exports `validate` */
export async function validatorSource(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const source = standalone.default(ajv, ajv.compile(withoutAnnotations(schema)));
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    banner: { js: '// Generated from schemas/charter.schema.json by scripts/generate.mjs. Do not edit.' },
  });
  return outputFiles[0].text;
}

/** What validates nothing is left out: ajv would copy it into the generated code. */
function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !isAnnotation(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutAnnotations(value)]));
}

/** A property may be called "title" too: then its value is a schema. */
function isAnnotation(key, value) {
  if (key.startsWith('x-')) return true;
  if (key === 'examples') return Array.isArray(value);
  return (key === 'title' || key === 'description') && typeof value === 'string';
}
