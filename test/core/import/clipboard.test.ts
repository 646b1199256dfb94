import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importCharter, type Imported } from '../../../core/src/import/index.js';
import type { Item } from '../../../core/src/model/charter.generated.js';
import { factsOf, read } from './kit.js';

/** The same charter as each program puts it on the clipboard. What is pasted has no name. */
const PROGRAMS = ['word', 'google-docs', 'libreoffice'] as const;

const FOLDER = 'test/fixtures/clipboard';

describe('what is copied in another program', () => {
  for (const program of PROGRAMS) {
    const html = readFileSync(`${FOLDER}/${program}.html`, 'utf8');

    it(`${program}: headings, lists below lists, tables and letters come along`, () => {
      const imported = paste(html);
      const { charter } = read(imported);
      assert.equal(charter?.title?.value, 'Team Charter: Night Desk');
      assert.equal(
        charter?.purpose?.text?.value,
        'We answer when everybody else **sleeps**, and Åsa’s desk is never empty.',
      );
      assert.deepEqual(texts(charter?.scope?.in), ['Calls between 10 pm and 6 am', 'Mail that cannot wait']);
      assert.deepEqual(texts(charter?.scope?.in[0]?.items), ['lost cards']);
      assert.deepEqual(
        charter?.members.map(({ name }) => name?.value),
        ['Åsa Lindqvist', 'Bo Öberg'],
      );
      assert.deepEqual(
        charter?.roles.map(({ title }) => title?.value),
        ['Team Lead', 'Agent'],
      );
      assert.equal(charter?.norms.length, 2);
      assert.deepEqual(imported.report.words.lost, []);
    });

    it(`${program}: nothing of how the program keeps it is in the charter`, () =>
      assert.doesNotMatch(
        paste(html).yaml,
        /mso|Mso|StartFragment|EndFragment|supportLists|o:p|style=|<\w|docs-internal|·|&nbsp;|\u00A0|font-weight|western|Definitions/u,
      ));

    it(`${program}: the same with the header that Windows puts before it`, () => {
      const header =
        'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000009999\r\nStartFragment:0000000141\r\nEndFragment:0000009963\r\n';
      assert.deepEqual(factsOf(read(paste(header + html))), factsOf(read(paste(html))));
      assert.doesNotMatch(paste(header + html).yaml, /StartHTML|0000/u);
    });
  }

  it('word: what is crossed out stays crossed out', () =>
    assert.match(
      paste(readFileSync(`${FOLDER}/word.html`, 'utf8')).yaml,
      /Nobody works ~~two~~ three nights in a row\./u,
    ));

  it('a part of a document, without a title', () => {
    const part = readFileSync(`${FOLDER}/word.html`, 'utf8').replace(/<p class=MsoTitle>[^]*?<\/p>/u, '');
    assert.deepEqual(texts(read(paste(part)).charter?.scope?.in), [
      'Calls between 10 pm and 6 am',
      'Mail that cannot wait',
    ]);
  });
});

function paste(html: string): Imported {
  return importCharter([{ name: '', bytes: new TextEncoder().encode(html) }]);
}

function texts(items: readonly Item[] | undefined): string[] | undefined {
  return items?.map(({ text }) => text?.value ?? '');
}
