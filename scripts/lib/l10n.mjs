/**
 * What can be translated, and what is: the keys of every `say` in the sources, and the files `<language>.json`
 * beside the sources. See docs/translating.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
// acorn: the smallest parser of JavaScript that is kept up to date.
import { parse } from 'acorn';
import { buildSync } from 'esbuild';
import { helpTable } from '../generate/help.mjs';
import { withoutTypes } from './without-types.mjs';

/** Tables whose texts are said with `fixed` or `wordsIn`: by file, the properties that hold them. */
const TABLES = [
  { file: /^core\/src\/rules\/[^/]+\/rule\.ts$/u, properties: ['summary', 'description'] },
  { file: /^core\/src\/rules\/kit\/targets\/catalogue\.ts$/u, properties: ['label'] },
  {
    file: /^core\/src\/rules\/profile\.ts$/u,
    properties: ['minimal', 'recommended', 'strict', 'customer-experience'],
  },
  { file: /^core\/src\/coverage\/\w+\.ts$/u, properties: ['label'] },
];

/** What hover and completion show is in files of data, and its German in the folder of what is generated from them. */
const SCHEMA = 'core/src/schema';

/** What entries and fields are called in a sentence: "the due date", "of the objective". Made of the format itself. */
const NOUNS = 'core/src/changes/words/nouns.ts';

/** For what is used in several areas. */
const SHARED = 'core/src/l10n';
const RULES = 'core/src/rules';

/** How the page of a rule is taken apart into what it says. */
const PAGE = 'core/src/rules/page.ts';

/** @type {{ nounPhrases(): readonly string[] }} */
const { nounPhrases } = await load(NOUNS);
/** @type {{ wordsOfPage(markdown: string): string[] }} */
const { wordsOfPage } = await load(PAGE);

/** @param {string} module below the checkout */
async function load(module) {
  const built = buildSync({ entryPoints: [module], bundle: true, write: false, format: 'esm' });
  const code = Buffer.from(built.outputFiles[0]?.contents ?? []).toString('base64');
  return await import(`data:text/javascript;base64,${code}`);
}

/** The languages there are, English aside, by the names of the files. */
export function languages() {
  const found = filesBelow()
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => /^([a-z]{2}(?:-[a-z]+)?)$/u.exec(path.parse(file).name)?.[1] ?? []);
  return [...new Set(found)].toSorted();
}

/** Every key by the folder in whose file it belongs, both in the order of the sources. */
export function keysByHome() {
  /** @type {Map<string, Set<string>>} */
  const areasOf = new Map([...helpTexts(), ...starterTexts()].map((key) => [key, new Set([SCHEMA])]));
  const files = filesBelow();
  const sources = files.filter((name) => /(?<!\.d)\.ts$/u.test(name) && !name.endsWith('.generated.ts'));
  for (const [file, code] of withoutTypes(sources.filter(mayHaveKeys))) {
    for (const key of keysIn(code, file)) {
      if (!areasOf.has(key)) areasOf.set(key, new Set());
      areasOf.get(key)?.add(areaOf(file));
    }
  }
  for (const key of nounPhrases()) areasOf.set(key, (areasOf.get(key) ?? new Set()).add(areaOf(NOUNS)));
  for (const page of files.filter((name) => name.endsWith('/rule.md'))) {
    for (const key of wordsOfPage(readFileSync(page, 'utf8')).filter(isTranslated))
      areasOf.set(key, (areasOf.get(key) ?? new Set()).add(areaOf(page)));
  }
  /** @type {Map<string, string[]>} */
  const homes = new Map();
  for (const [key, areas] of areasOf) {
    const home = homeOf([...areas]);
    homes.set(home, [...(homes.get(home) ?? []), key]);
  }
  return new Map([...homes].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param {string} home
 * @param {string} language
 * @returns {Record<string, string>} empty where there is no file
 */
export function readTranslations(home, language) {
  const file = `${home}/${language}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** @param {string} language every folder with a file of it */
export function homesWith(language) {
  return filesBelow()
    .filter((file) => file.endsWith(`/${language}.json`))
    .map((file) => path.posix.dirname(file));
}

/** @param {string} language all that is translated, in one catalogue */
export function gather(language) {
  const entries = homesWith(language).flatMap((home) => Object.entries(readTranslations(home, language)));
  return Object.fromEntries(entries.filter(([, text]) => text !== '').toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function filesBelow() {
  return ['core', 'cli', 'server'].flatMap((program) =>
    readdirSync(`${program}/src`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${program}/src/${name.replaceAll(path.sep, '/')}`)
      .toSorted(),
  );
}

/** @param {string} source of a module below `core`, `cli` or `server` */
function areaOf(source) {
  const [program, , folder, ...below] = source.split('/');
  if (program !== 'core' || below.length === 0) return `${program}/src`;
  return folder === 'rules' && below.length > 1 ? `${RULES}/${below[0]}` : `core/src/${folder}`;
}

/** @param {readonly string[]} areas */
function homeOf(areas) {
  if (areas.length === 1) return areas[0];
  return areas.every((area) => area.startsWith(RULES)) ? RULES : SHARED;
}

/** @param {string} source */
function mayHaveKeys(source) {
  return TABLES.some(({ file }) => file.test(source)) || /\bsay ?`/u.test(readFileSync(source, 'utf8'));
}

/**
 * @param {string} code JavaScript
 * @param {string} source the path of the TypeScript it was
 * @returns {string[]}
 */
function keysIn(code, source) {
  const properties = TABLES.find(({ file }) => file.test(source))?.properties ?? [];
  /** @type {string[]} */
  const keys = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return keys.filter(isTranslated);

  /** @param {any} node */
  function visit(node) {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!node || typeof node.type !== 'string') return;
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'say') {
      const words = node.quasi.quasis.map((/** @type {any} */ { value }) => value.cooked);
      keys.push(words.reduce((/** @type {string} */ key, /** @type {string} */ part, /** @type {number} */ index) => `${key}{${index - 1}}${part}`)); // prettier-ignore
    }
    if (
      node.type === 'Property' &&
      properties.includes(node.key.name ?? node.key.value) &&
      typeof node.value.value === 'string'
    )
      keys.push(node.value.value);
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value);
  }
}

/** @param {string} key */
function isTranslated(key) {
  return /[\p{L}“”]/u.test(key.replaceAll(/\{\d+\}/gu, '')) || key === '{0}.{1}' || key === '{0},{1}';
}

/** Titles, descriptions and meanings of words, of every part of the format and of its fields. */
function helpTexts() {
  const parts = Object.values(helpTable(readJson('schemas/charter.schema.json')));
  return parts
    .flatMap(({ fields, ...part }) => [part, ...Object.values(fields)])
    .flatMap(({ title, description, meanings = {} }) => [title, description, ...Object.values(meanings)])
    .filter(isTranslated);
}

/** The charters to begin with, by name, and what is said of each. */
function starterTexts() {
  return Object.entries(readJson('snippets/charter.json')).flatMap(([name, { prefix, description }]) =>
    prefix?.startsWith('charter-') ? [name, description] : [],
  );
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
