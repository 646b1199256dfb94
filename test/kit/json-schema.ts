import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

// One for all: it compiles the schema of schemas first, which takes longer than most of those that follow. Checking is
// fast enough without the code being optimized, which takes half the time of compiling.
let ajv: Ajv2020 | undefined;

/**
 * What is wrong with a value, as a schema sees it; empty where nothing is.
 * @param file the schema, from the root of the project; it is compiled once, when it is first needed
 */
export function schemaErrors(file: string, value: unknown): readonly ErrorObject[] {
  ajv ??= new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, code: { optimize: false } });
  if (!ajv.getSchema(file)) ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')) as object, file);
  const validate = ajv.getSchema(file) as ValidateFunction;
  validate(value);
  return validate.errors ?? [];
}
