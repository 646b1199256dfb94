// Compiles the schema to a validation function, so that nothing is compiled when the program runs.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

export const ANNOTATIONS = [
  'x-string',
  'x-label',
  'x-refers',
  'x-free',
  'x-format',
  'x-words',
  'x-class',
  'x-sequence',
];
const WORDS = new Set(['title', 'description', 'examples', ...ANNOTATIONS]);

/** @param {any} schema @returns {Promise<string>} one TypeScript module that exports `validate` */
export async function validatorSource(schema) {
  // The whole schema has to pass the strict check; what is compiled leaves out its words, which only make it longer.
  strictAjv().compile(schema);
  const ajv = new Ajv2020({ messages: false, strictTypes: false, code: { source: true, esm: true, optimize: true } });
  const source = standalone.default(ajv, ajv.compile(withoutWords(schema)));
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'esm',
    minifyWhitespace: true,
    write: false,
  });
  const code = outputFiles[0].text.replace(/export\s*\{[^}]*\};?\s*$/, '');
  return `// Generated from schemas/charter.schema.json by scripts/generate.mjs. Do not edit.
// @ts-nocheck
import type { Validate } from './fits.js';
${code.replace(/\bvar validate\s*=\s*(\w+)/, 'export const validate: Validate = $1')}`;
}

function strictAjv() {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword);
  return ajv;
}

/** The schema without what is there for people; the names of fields stay, whatever they are. */
function withoutWords(schema) {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const entries = Object.entries(schema).filter(([key]) => !WORDS.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const named = key === 'properties' || key === '$defs' || key === 'patternProperties';
      return [key, named ? mapValues(value, withoutWords) : withoutWords(value)];
    }),
  );
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
