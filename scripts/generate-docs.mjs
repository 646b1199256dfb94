// Writes the documents and the schema that are generated from the schema of charters and the compiled rules; with
// --check only says which are stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatReference } from './generate/format-reference.mjs';
import { kindsPage } from './generate/kinds-table.mjs';
import { precisionPage, precisionSource } from './generate/precision.mjs';
import { rulesTable } from './generate/rules-table.mjs';
import { settingsSchema } from './generate/settings-schema.mjs';
import { termsPage } from './generate/terms-table.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
const { readCorpus, readJudgements, readRecord } = await import('./precision/corpus.mjs');
const { figures, measure } = await import('./precision/measure.mjs');
const { rules } = await import('../out/core/src/rules/registry.generated.js');
const { PROFILES, profileOf } = await import('../out/core/src/rules/profile.js');
const { pages } = await import('../out/core/src/rules/pages.generated.js');
const { catalogue } = await import('../out/core/src/changes/kinds/catalogue.js');
const { reasonFor } = await import('../out/core/src/changes/kinds/explain.js');
const { english } = await import('../out/core/src/l10n/say.js');
const { WEIGHT_WORDS } = await import('../out/core/src/changes/labels.js');
const schema = JSON.parse(readFileSync('schemas/charter.schema.json', 'utf8'));

const corpus = readCorpus();
const flawed = corpus.filter(({ expected }) => expected.length > 2).length;
const measured = measure(corpus, readJudgements());
const record = readRecord();
const byRule = figures(measured, record);
const profiles = new Map(rules.map(({ id, meta }) => [id, profileOf(meta)]));

const files = {
  'docs/format.md': formatReference(schema),
  'docs/kinds-of-change.md': kindsPage(
    catalogue(),
    (kind, loosened) => english(reasonFor(kind, loosened)),
    Object.fromEntries(Object.entries(WEIGHT_WORDS).map(([weight, said]) => [weight, english(said)])),
  ),
  'docs/precision.md': precisionPage(byRule, flawed, measured, record, (id) => profiles.get(id) ?? ''),
  'core/src/report/precision.generated.ts': precisionSource(byRule),
  'docs/rules.md': rulesTable(rules, pages()),
  'schemas/charter.config.schema.json': JSON.stringify(settingsSchema(rules, PROFILES)),
  'docs/what-a-signature-covers.md': termsPage(schema),
};

const PARSERS = { '.json': 'json', '.ts': 'typescript' };
for (const [file, content] of Object.entries(files)) {
  const formatted = await format(content, {
    ...(await resolveConfig(file)),
    parser: PARSERS[path.extname(file)] ?? 'markdown',
  });
  if (existsSync(file) && readFileSync(file, 'utf8') === formatted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is stale: run npm run generate:docs`);
    process.exitCode = 1;
  } else writeFileSync(file, formatted);
}
