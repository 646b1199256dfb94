/**
 * What is still to be translated: brings the files `<language>.json` up to what the sources say. New keys come with ""
 * for the translation, keys that nothing says any more go, and a key that is now said in several places moves to the
 * file they share.
 *
 *   node scripts/l10n.mjs [--language de] [FOLDER]    FOLDER client: what the extension says
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { clientKeys } from './lib/client-l10n.mjs';
import { gather, homesWith, keysByHome, readTranslations } from './lib/l10n.mjs';

const { values, positionals } = parseArgs({
  options: { language: { type: 'string', default: 'de' } },
  allowPositionals: true,
});
const { language } = values;
const folder = (positionals[0] ?? '').replace(/\/$/u, '');
const isAsked = (/** @type {string} */ home) => folder === '' || home === folder || home.startsWith(`${folder}/`);

const homes = keysByHome();
const known = gather(language);
let missing = 0;
for (const [home, keys] of homes) {
  if (!isAsked(home)) continue;
  const own = readTranslations(home, language);
  const entries = keys.map((key) => [key, own[key] || known[key] || '']);
  const open = entries.filter(([, text]) => text === '');
  writeFileSync(`${home}/${language}.json`, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
  if (open.length > 0)
    process.stdout.write(`${home}/${language}.json  ${open.length} of ${keys.length} to translate\n`);
  missing += open.length;
}
for (const home of homesWith(language)) if (isAsked(home) && !homes.has(home)) rmSync(`${home}/${language}.json`);
if (isAsked('client')) missing += bringUp(`l10n/bundle.l10n.${language}.json`, clientKeys());
process.stdout.write(missing === 0 ? 'All is translated.\n' : `${missing} to translate.\n`);

/**
 * @param {string} file
 * @param {readonly string[]} keys
 */
function bringUp(file, keys) {
  const own = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const entries = keys.map((key) => [key, own[key] ?? '']);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
  const open = entries.filter(([, text]) => text === '').length;
  if (open > 0) process.stdout.write(`${file}  ${open} of ${keys.length} to translate\n`);
  return open;
}
