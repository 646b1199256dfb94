import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../core/src/index.js';
import { catalogue as german } from '../../core/src/l10n/de.generated.js';

interface Sources {
  keysByHome(): ReadonlyMap<string, readonly string[]>;
  readTranslations(home: string, language: string): Catalogue;
  homesWith(language: string): readonly string[];
  gather(language: string): Catalogue;
  languages(): readonly string[];
}

/** Folders that are not translated yet. What is not named here is complete, and stays so. */
const UNFINISHED: readonly string[] = [];

describe('translations', () => {
  let sources: Sources;
  before(async () => {
    sources = (await imported('l10n')) as Sources;
  });

  it('have every key, and none that nothing says', () => {
    const homes = sources.keysByHome();
    assert.ok(homes.size > 100, 'the keys are found');
    for (const language of sources.languages()) {
      const wrong: string[] = [];
      for (const [home, keys] of homes) {
        const translations = sources.readTranslations(home, language);
        const isUnfinished = UNFINISHED.some((folder) => isBelow(home, folder));
        for (const key of keys) if (!translations[key] && !isUnfinished) wrong.push(`${home}: “${key}” is missing`);
        for (const key of Object.keys(translations))
          if (!keys.includes(key)) wrong.push(`${home}: nothing says “${key}”`);
      }
      for (const folder of UNFINISHED)
        if (
          ![...homes].some(
            ([home, keys]) =>
              isBelow(home, folder) && keys.some((key) => !sources.readTranslations(home, language)[key]),
          )
        )
          wrong.push(`${folder} is finished`);
      for (const home of sources.homesWith(language)) if (!homes.has(home)) wrong.push(`${home} has nothing to say`);
      assert.deepEqual(wrong, [], `node scripts/l10n.mjs --language ${language}`);
    }
  });

  it('fill in what the key fills in, between quotation marks of their own', () => {
    for (const [key, text] of sources.languages().flatMap((language) => Object.entries(sources.gather(language)))) {
      assert.deepEqual(placeholders(text), placeholders(key), text);
      assert.equal(text.trim(), text);
      assert.equal(occurrences(text, '„'), occurrences(text, '“'), `quotation marks in ${text}`);
      assert.doesNotMatch(text, /["”]|\s{2}/, text);
    }
  });

  it('are in the catalogue that the programs load', () => {
    assert.deepEqual(german, sources.gather('de'));
  });
});

describe('translations of the extension', () => {
  it('are a sentence for each that it says in English, and no other', async () => {
    const { clientKeys } = (await imported('client-l10n')) as { clientKeys(): readonly string[] };
    const keys = clientKeys();
    assert.ok(keys.length > 100, 'the sentences are found');
    const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8')) as object;
    assert.deepEqual(Object.keys(bundle).toSorted(), keys);
  });
});

/** What reads the sources; esbuild, which it starts, takes the types out of them. */
function imported(name: string): Promise<unknown> {
  return import(pathToFileURL(path.resolve(`scripts/lib/${name}.mjs`)).href);
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\d+\}/g))].toSorted();
}

function isBelow(home: string, folder: string): boolean {
  return home === folder || home.startsWith(`${folder}/`);
}

function occurrences(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
