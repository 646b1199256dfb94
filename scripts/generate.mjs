// Writes every file that is generated before the TypeScript compiler runs; with --check only says which are stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { helpSource } from './generate/help.mjs';
import { catalogueSource, cataloguesSource } from './generate/catalogues.mjs';
import { homepageSource } from './generate/homepage.mjs';
import { looseSchema } from './generate/loose-schema.mjs';
import { procedureSnippets, procedureSource, readProcedure } from './generate/procedures.mjs';
import { pagesSource, registrySource } from './generate/registry.mjs';
import { shapesSource } from './generate/shapes.mjs';
import { snippetsSource } from './generate/snippets.mjs';
import { validatorSource } from './generate/validator.mjs';
import { gather, languages } from './lib/l10n.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
const RULES = 'core/src/rules';
const schema = JSON.parse(readFileSync('schemas/charter.schema.json', 'utf8'));
const ruleIds = readdirSync(RULES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${RULES}/${entry.name}/rule.ts`))
  .map(({ name }) => name)
  .toSorted();
const pages = Object.fromEntries(ruleIds.map((id) => [id, read(`${RULES}/${id}/rule.md`)]));
const PROCEDURES = 'snippets/procedures';
const procedures = readdirSync(PROCEDURES).toSorted().map((file) => readProcedure(path.parse(file).name, read(`${PROCEDURES}/${file}`))); // prettier-ignore

const files = {
  'schemas/charter.loose.schema.json': `${JSON.stringify(looseSchema(schema), null, 2)}\n`,
  'core/src/model/charter.generated.ts': shapesSource(schema),
  'core/src/schema/validate.generated.ts': await validatorSource(schema),
  'core/src/schema/help.generated.ts': helpSource(schema),
  'core/src/schema/snippets.generated.ts': snippetsSource(JSON.parse(read('snippets/charter.json'))),
  'core/src/library/procedures.generated.ts': procedureSource(procedures),
  'snippets/procedures.json': procedureSnippets(procedures),
  'server/src/homepage.generated.ts': homepageSource(JSON.parse(read('package.json'))),
  [`${RULES}/registry.generated.ts`]: registrySource(ruleIds),
  [`${RULES}/pages.generated.ts`]: pagesSource(pages),
  'core/src/l10n/catalogues.generated.ts': cataloguesSource(languages()),
  ...Object.fromEntries(
    languages().map((code) => [`core/src/l10n/${code}.generated.ts`, catalogueSource(gather(code))]),
  ),
};

const stale = Object.entries(files).filter(([file, content]) => read(file) !== content);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, content] of stale) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
