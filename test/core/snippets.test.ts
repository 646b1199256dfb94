import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyze, defaultSettings, parseCharter } from '../../core/src/index.js';
import { shapes } from '../../core/src/model/charter.generated.js';

interface Snippet {
  /** Left out for sections: the language server offers those by the name of their field. */
  readonly prefix?: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync('snippets/charter.json', 'utf8')) as Record<string, Snippet>;

/** What stands in the file after a snippet was inserted and nothing was filled in. */
function inserted({ body }: Snippet): string {
  const values = new Map<string, string>();
  let text = body.join('\n').replaceAll(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-11-22');
  text = text.replaceAll(/\$\{(\d+)\|([^,|]+)[^|]*\|\}/g, (_, stop: string, first: string) => remember(stop, first));
  text = text.replaceAll(/\$\{(\d+):((?:[^{}]|\{[^{}]*\})*)\}/g, (_, stop: string, value: string) =>
    remember(stop, value),
  );
  return text.replaceAll(/\$(\d+)/g, (_, stop: string) => values.get(stop) ?? '');

  function remember(stop: string, value: string): string {
    values.set(stop, value);
    return value;
  }
}

function errorsOf(text: string): string[] {
  return analyze(parseCharter(text), { settings: defaultSettings(), today: '2026-11-22' })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const sections = Object.keys(shapes['charter']?.fields ?? {});

describe('snippets', () => {
  it('exist for every section of the format', () => {
    const names = new Set(Object.keys(snippets).map((name) => name.toLowerCase()));
    const missing = sections.filter((section) => !names.has(section));
    assert.deepEqual(missing, []);
  });

  it('have a prefix of their own, unless they are sections, and a description', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix ?? []);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const { description } of Object.values(snippets)) assert.match(description, /^\p{Lu}.*\.$/u);
  });

  for (const [name, snippet] of Object.entries(snippets)) {
    if (!snippet.prefix?.startsWith('charter-')) continue;
    it(`“${name}” is a charter without errors as soon as it is inserted`, () => {
      assert.deepEqual(errorsOf(inserted(snippet)), []);
    });
  }

  for (const [name, snippet] of Object.entries(snippets)) {
    if (snippet.prefix !== undefined || ['Charter', 'Title'].includes(name)) continue;
    it(`“${name}” brings no error into a charter`, () => {
      assert.deepEqual(errorsOf(`charter: 1\ntitle: Returns Desk\n${inserted(snippet)}`), []);
    });
  }
});
