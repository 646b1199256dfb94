import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { SAMPLES } from './sample-charters.js';

interface Property {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly 'x-refers'?: readonly string[];
  readonly 'x-free'?: boolean;
}

interface Def extends Property {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly then?: { readonly items: { readonly $ref: string } };
  readonly properties?: Readonly<Record<string, Property>>;
  readonly additionalProperties?: boolean;
  readonly patternProperties?: object;
  readonly 'x-string'?: string;
  readonly 'x-label'?: readonly string[];
  readonly 'x-words'?: Readonly<Record<string, string>>;
}

interface Schema extends Def {
  readonly properties: Readonly<Record<string, Property>>;
  readonly $defs: Readonly<Record<string, Def>>;
  readonly required: readonly string[];
}

const ID = 'charter.schema.json';
const ANNOTATIONS = /^x-(?:string|label|refers|free|format|words|class|sequence)$/;
/** What properties say but do not check: most of them are the same otherwise, and need to be compiled once. */
const EXPLAINS = /^(?:title|description|examples|x-.*)$/;
/** Checking is fast enough as it is: to optimize the code takes half the time of compiling. */
const QUICKLY = { optimize: false };
const schema = JSON.parse(readFileSync(`schemas/${ID}`, 'utf8')) as Schema;
const defs = Object.entries(schema.$defs);
const entities: readonly [string, Def][] = [['charter', schema], ...defs.filter(([, def]) => def.properties)];
const properties = entities.flatMap(([entity, { properties: own = {} }]) =>
  Object.entries(own).map(([name, property]) => ({ entity, name, property, place: `${entity}.${name}` })),
);

const loadGenerator = (name: string): Promise<Record<string, (from: Schema) => never>> =>
  import(pathToFileURL(path.resolve(`scripts/generate/${name}.mjs`)).href);

const strict = compileStrict();

describe('the schema of the format', () => {
  it('gives every definition a title and a description, and every property examples as well', () => {
    const missing = [...defs.map(([place, property]) => ({ place, property })), ...properties]
      .filter(({ property }) => !property.title?.trim() || !property.description?.trim())
      .map(({ place }) => place);
    assert.deepEqual(missing, []);
    const withoutExamples = properties.filter(({ property }) => !property.examples?.length).map(({ place }) => place);
    assert.deepEqual(withoutExamples, []);
  });

  it('has examples that are right', () => {
    const compiled = new Map<string, ValidateFunction>();
    for (const { entity, name, property, place } of properties) {
      const at = entity === 'charter' ? `properties/${name}` : `$defs/${entity}/properties/${name}`;
      const checked = JSON.stringify(Object.entries(property).filter(([key]) => !EXPLAINS.test(key)));
      const validate = compiled.get(checked) ?? (strict.getSchema(`${ID}#/${at}`) as ValidateFunction);
      compiled.set(checked, validate);
      for (const example of property.examples ?? []) assertValid(validate, example, place);
    }
  });

  it('has only references that lead somewhere', () => {
    const refs = JSON.stringify(schema).matchAll(/"\$ref":"([^"]*)"/g);
    for (const [, ref = ''] of refs) assert.ok(schema.$defs[ref.replace('#/$defs/', '')], ref);
  });

  it('offers no alternatives between schemas, since their messages help nobody', () => {
    assert.doesNotMatch(JSON.stringify(schema), /"(?:anyOf|oneOf|allOf|not)":/);
  });

  it('asks for a format version and a title only', () => {
    assert.deepEqual(schema.required, ['charter', 'title']);
    const validate = strict.getSchema(ID) as ValidateFunction;
    assertValid(validate, { charter: 1, title: 'Customer Care Charter' }, 'smallest charter');
    assert.equal(validate({ title: 'Customer Care Charter' }), false);
  });

  it('lets every mapping keep the words as written and fields of its own, and nothing else', () => {
    for (const [name, def] of entities) {
      if (name !== 'charter') assert.ok(def.properties?.['text'], `${name} has no text`);
      assert.equal(def.additionalProperties, false, name);
      assert.deepEqual(def.patternProperties, { '^x-': true }, name);
    }
  });

  it('says what a plain text stands for wherever one may stand', () => {
    for (const [name, def] of entities) {
      const takesText = [def.type].flat().includes('string');
      assert.equal(Boolean(def['x-string']), takesText, name);
      if (def['x-string']) assert.ok(def.properties?.[def['x-string']], name);
    }
  });

  it('names entries by properties that hold a single text', () => {
    for (const [name, def] of entities) {
      if (def.properties?.['id']) assert.ok(def['x-label'], `${name} has an id, but nothing to derive it from`);
      for (const key of def['x-label'] ?? []) {
        const ref = def.properties?.[key]?.$ref ?? '';
        assert.match(ref, /\/(?:text|date)$/, `${name}.${key}`);
      }
    }
  });

  it('lets references lead to lists whose entries have an id', () => {
    for (const { place, property } of properties) {
      for (const list of property['x-refers'] ?? []) {
        const ref =
          list === 'approvers' ? schema.$defs['approval']?.properties?.[list]?.$ref : schema.properties[list]?.$ref;
        const many = schema.$defs[nameOf(ref)];
        const one = schema.$defs[nameOf(many?.then?.items.$ref)];
        assert.ok(one?.properties?.['id'], `${place} refers to ${list}`);
      }
      if (property['x-free']) assert.ok(property['x-refers'], place);
    }
  });

  it('explains every word of its closed lists', () => {
    for (const [name, def] of defs) {
      if (def.enum) assert.deepEqual(Object.keys(def['x-words'] ?? {}), def.enum, name);
    }
  });

  it('ends with signatures and layout, so that branches that sign merge easily', () => {
    assert.deepEqual(Object.keys(schema.properties).slice(-2), ['signatures', 'layout']);
  });

  for (const [name, text] of Object.entries(SAMPLES)) {
    it(`accepts ${name}`, () => assertValid(strict.getSchema(ID) as ValidateFunction, parse(text), name));
  }

  it('refuses keys it does not know and words that are not in a list', () => {
    const validate = strict.getSchema(ID) as ValidateFunction;
    for (const wrong of [
      { member: 'Ana' },
      { status: 'alive' },
      { members: [['Ana']] },
      { roles: [{ titel: 'Lead' }] },
    ]) {
      assert.equal(validate({ charter: 1, title: 'Customer Care Charter', ...wrong }), false, JSON.stringify(wrong));
    }
  });
});

describe('the loose schema', () => {
  let validate: ValidateFunction;
  let loose: { readonly definitions: object };

  before(async () => {
    const { looseSchema } = await loadGenerator('loose-schema');
    const before = JSON.stringify(schema);
    loose = looseSchema?.(schema) as never;
    assert.equal(JSON.stringify(schema), before, 'the schema itself is left alone');
    validate = new Ajv({
      allErrors: true,
      strict: true,
      strictTypes: false,
      keywords: ['enumDescriptions'],
      code: QUICKLY,
    }).compile(loose);
  });

  it('accepts whatever the strict one accepts', () => {
    for (const [name, text] of Object.entries(SAMPLES)) assertValid(validate, parse(text), name);
    for (const { entity, name, property, place } of properties) {
      if (entity !== 'charter') continue;
      const base = { charter: 1, title: 'Customer Care Charter' };
      for (const example of property.examples ?? []) assertValid(validate, { ...base, [name]: example }, place);
    }
  });

  it('accepts keys it does not know, and fields that are still empty', () => {
    const typing = { charter: 1, title: null, owner: 'Ana', members: [null, { name: true, shoes: 44 }], layout: null };
    assertValid(validate, typing, 'a charter being typed');
  });

  it('has nothing that only we understand', () => {
    // "if" is also a field, of a step; what stands beside it in a schema is not.
    assert.equal(/"(?:x-[a-z]+|\$defs|then|else)":/.exec(JSON.stringify(loose)), null);
  });
});

describe('the format reference', () => {
  let page: string;

  before(async () => {
    const { formatReference } = await loadGenerator('format-reference');
    page = formatReference?.(schema) as never;
  });

  it('explains every field and every word', () => {
    for (const { place, property } of properties) assert.ok(page.includes(property.description as string), place);
    for (const [name, def] of defs) {
      for (const word of def.enum ?? []) assert.ok(page.includes(`\`${word}\``), `${name}: ${word}`);
    }
  });

  it('has only links that lead somewhere, and no heading twice', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slugOf(heading));
    assert.equal(new Set(headings).size, headings.length);
    for (const [, target = ''] of page.matchAll(/\]\(#([^)]*)\)/g)) assert.ok(headings.includes(target), target);
  });

  it('shows YAML that is right', () => {
    const validate = strict.getSchema(ID) as ValidateFunction;
    const blocks = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, block = '']) => parse(block) as object);
    for (const name of Object.keys(schema.properties)) {
      const shown = blocks.filter((block) => Object.keys(block).length === 1 && name in block);
      assert.ok(shown.length > 0, name);
      for (const block of shown) assertValid(validate, { charter: 1, title: 'Customer Care Charter', ...block }, name);
    }
  });
});

function compileStrict(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, code: QUICKLY });
  const keywords = new Set(JSON.stringify(schema).match(/(?<=")x-[a-z]+(?=":)/g));
  for (const keyword of keywords) {
    assert.match(keyword, ANNOTATIONS);
    ajv.addKeyword(keyword);
  }
  return ajv.addSchema(schema);
}

function assertValid(validate: ValidateFunction, value: unknown, what: string): void {
  validate(value);
  const problems = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  assert.deepEqual(problems, [], what);
}

function nameOf(ref: string | undefined): string {
  return ref?.split('/').at(-1) ?? '';
}

function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
