import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parseCharter } from '../../../core/src/index.js';
import { renderMarkdown } from '../../../core/src/render/index.js';
import { factsOf, importFile, read } from './kit.js';

// The two template charters belong to others and are no part of the project: they are read where they are at hand.
const SEEDS = '../shared/seeds';
// In our own words, and lost in the same ways on the way from the word processor: the one by copying a page, the other
// by copying out of a window.
const FIXTURES = 'test/fixtures/import';

interface Template {
  readonly file: string;
  /** Of the printed charter: how many rows of how many cells. */
  readonly tables: readonly string[];
  readonly doubt: RegExp;
}

const TEMPLATES: readonly Template[] = [
  {
    file: `${SEEDS}/customer-experience-team-charter.txt`,
    tables: ['5×3', '4×3'],
    doubt: /empty cell may have been lost/,
  },
  { file: `${SEEDS}/customer-service-team-charter.txt`, tables: ['4×3', '4×3'], doubt: /lost its empty cells/ },
  { file: `${FIXTURES}/scraped-page.txt`, tables: ['4×3', '3×3'], doubt: /empty cell may have been lost/ },
  { file: `${FIXTURES}/flattened-tables.txt`, tables: ['4×3', '4×3'], doubt: /lost its empty cells/ },
];

describe('importing the template charters', () => {
  for (const { file, tables, doubt } of TEMPLATES) {
    it(`${file}: the same words, headings and cells in the same order`, function () {
      if (!existsSync(file)) this.skip();
      const imported = importFile(file);
      const source = readFileSync(file, 'utf8');
      const printed = renderMarkdown(parseCharter(imported.yaml));
      assert.deepEqual(wordsOf(printed), wordsOf(source));
      assert.deepEqual(headingsOf(printed, /^## (.*)$/gm), headingsOf(source, /^([IVX]+\. .*)$/gm));
      assert.deepEqual(tablesOf(printed), tables);
    });

    it(`${file}: what was lost is reported, not guessed`, function () {
      if (!existsSync(file)) this.skip();
      const { yaml, report } = importFile(file);
      assert.equal(report.confirm.length, 1, JSON.stringify(report.confirm));
      const [{ text, line } = { text: '', line: 0 }] = report.confirm;
      assert.match(text, doubt);
      assert.ok(yaml.split('\n')[line - 1]?.includes(text), 'the charter has the remark in another line');
      for (const { signed } of read({ yaml, report }).charter?.signatures ?? [])
        assert.match(signed?.value ?? '[]', /^\[.*\]$/, 'a date of signing was made up');
      assert.ok(factsOf(read({ yaml, report })).signatories.length > 2);
    });
  }
});

/** What a reader reads, one word after the other, whatever marks stand around it. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/<br>|\\$/gm, ' ')
    .replaceAll(/^\s*\d+\.(?=\s)/gm, ' ')
    .split(/[\s|]+/)
    .map((word) => word.replaceAll(/^[#*•\\-]+/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function headingsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, heading = '']) => heading.trim());
}

function tablesOf(markdown: string): string[] {
  return [...markdown.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => {
    const rows = table.trimEnd().split('\n');
    return `${rows.length - 1}×${(rows[0] as string).split('|').length - 2}`;
  });
}
