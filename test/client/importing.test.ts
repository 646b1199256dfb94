import assert from 'node:assert/strict';
import { charterName, isDocument, isReadable } from '../../client/src/importing/names.js';
import { summaryOf } from '../../client/src/importing/words.js';
import { inEnglish } from '../kit/in-english.js';

describe('importing in the editor', () => {
  it('names a charter after its document, and never after a file that is there', async () => {
    const free = async (): Promise<boolean> => false;
    assert.equal(await charterName('Returns desk.docx', free), 'Returns desk.charter.yaml');
    assert.equal(await charterName('returns-desk-charter.md', free), 'returns-desk.charter.yaml');
    assert.equal(await charterName('Charter.txt', free), 'Charter.charter.yaml');
    const taken = new Set(['README.charter.yaml', 'README-2.charter.yaml']);
    assert.equal(await charterName('README.md', async (name) => taken.has(name)), 'README-3.charter.yaml');
  });

  it('knows documents by their names, and those that an editor can show', () => {
    for (const name of ['a.docx', 'A.DOCX', 'a.md', 'a.htm', 'a.html', 'a.txt', 'a.mdx'])
      assert.ok(isDocument(name), name);
    for (const name of ['a.pdf', 'a.yaml', 'docx', 'a.doc', 'a.md.png']) assert.ok(!isDocument(name), name);
    assert.ok(isReadable('/x/a.md'));
    assert.ok(!isReadable('/x/a.docx'));
  });

  it('says in a sentence what became of the words', () => {
    const answer = {
      outcome: 'imported',
      title: 'Returns Desk',
      yaml: '',
      report: '',
      words: 40,
      lost: 0,
      confirm: [],
    } as const;
    assert.equal(summaryOf(answer, inEnglish), 'Read “Returns Desk”. All of its 40 words are in the charter.');
    assert.equal(
      summaryOf({ ...answer, lost: 2, confirm: [3, 9] }, inEnglish),
      'Read “Returns Desk”. 2 of its 40 words are missing: the report lists them. Please look at 2 places.',
    );
    assert.match(summaryOf({ ...answer, confirm: [3] }, inEnglish), /Please look at one place\.$/u);
  });
});
