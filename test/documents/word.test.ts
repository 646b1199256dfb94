import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseCharter } from '../../core/src/index.js';
import { renderDocx } from '../../core/src/word/index.js';
import { paragraphsOf, wordsOf } from '../kit/docx.js';
import { convertInOffice } from '../kit/office.js';
import { programOrSkip } from '../kit/programs.js';

describe('a Word file in LibreOffice', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'charter-word-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const examples = readdirSync('examples/teams').map((file) => `examples/teams/${file}`);
  const nameOf = (file: string): string => path.basename(file, '.charter.yaml');

  before(async function () {
    const office = programOrSkip(this, 'soffice');
    for (const file of examples) {
      const docx = await renderDocx(parseCharter(readFileSync(file, 'utf8')));
      writeFileSync(path.join(folder, `${nameOf(file)}.docx`), docx);
    }
    const files = examples.map((file) => path.join(folder, `${nameOf(file)}.docx`));
    for (const to of ['pdf', 'txt:Text (encoded):UTF8']) convertInOffice(office, folder, to, files);
  });

  for (const file of examples) {
    it(`${file} opens with all its words, and prints`, () => {
      const read = (extension: string): Buffer => readFileSync(path.join(folder, `${nameOf(file)}.${extension}`));
      const written = wordsOf(
        paragraphsOf(read('docx'))
          .map(({ text }) => text)
          .join(' '),
      );
      // LibreOffice writes the marks of lists as text, too.
      const marks: string[] = [];
      for (const word of wordsOf(read('txt').toString())) {
        if (word === written[0]) written.shift();
        else marks.push(word);
      }
      assert.deepEqual(written, []);
      for (const mark of marks) assert.match(mark, /^(?:\d{1,2}|[a-z])$/);
      assert.ok(
        (read('pdf')
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g)?.length ?? 0) >= 1,
      );
    });
  }
});
