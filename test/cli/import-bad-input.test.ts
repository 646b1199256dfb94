import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { parseCharter } from '../../core/src/index.js';
import { compoundFile } from '../kit/compound.js';
import { inFolder } from '../kit/folder.js';
import { isRefused, type Refused } from './refused-import.js';

/** What a person may hand over by mistake, or to do harm, and the line that is said. */
const REFUSED: readonly Refused[] = [
  ['an empty file', 'charter.docx', () => '', /is empty/],
  ['a document behind a password', 'charter.docx', () => compoundFile(['EncryptionInfo', 'EncryptedPackage']), /protected by a password.*take the password off/],
  ['an old Word document', 'charter.doc', () => compoundFile(['WordDocument']), /old kind \(\.doc\).*save it as \.docx/],
  ['an old Word document with a new name', 'charter.docx', () => compoundFile(['WordDocument']), /old kind/],
  ['Rich Text', 'charter.rtf', () => String.raw`{\rtf1 Team Charter}`, /Rich Text.*save it as \.docx/],
  ['a PDF', 'charter.pdf', () => '%PDF-1.7 …', /PDF/],
  ['a picture', 'charter.jpg', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /picture/],
  ['a Word document cut short', 'charter.docx', () => zipSync({ 'word/document.xml': strToU8('<w:document/>') }).slice(0, 60), /damaged/],
  ['letters that nobody can tell', 'charter.md', () => Uint8Array.from('# Karta\n\nZesp\xb3 obs\xb3ugi, tak\xbfe w \x9cwi\xeata, i \x9crod\xb9.', (letter) => letter.charCodeAt(0)), /Nobody can tell which letters.*UTF-8/],
  ['a recipe', 'recipe.md', () => '# Pancakes\n\n## Ingredients\n\n- 2 eggs\n- 300 ml milk\n\n## Steps\n\n1. Mix.\n2. Fry.\n', /does not read like a team charter.*--force/],
]; // prettier-ignore

describe('charter import of what is no charter', () => {
  for (const refused of REFUSED) isRefused(refused);

  it('a recipe is imported if somebody insists', () =>
    inFolder({ 'recipe.md': '# Pancakes\n\nMix two eggs with milk.\n' }, async ({ run }) => {
      const { code, out } = await run(['import', 'recipe.md', '--force']);
      assert.equal(code, 0);
      assert.match(out, /Mix two eggs with milk\./);
    }));

  it('the same is said of a document that is brought back', () =>
    inFolder(
      { 'a.charter.yaml': 'charter: 1\ntitle: A\npurpose: To help.\n', 'a.docx': compoundFile(['EncryptedPackage']) },
      async ({ run, read }) => {
        const { code, out, err } = await run(['import', 'a.docx', '--onto', 'a.charter.yaml', '--accept', 'all']);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, /protected by a password/);
        assert.equal(read('a.charter.yaml'), 'charter: 1\ntitle: A\npurpose: To help.\n');
      },
    ));

  it('a document from standard input is judged by what is in it', () =>
    inFolder({}, async ({ run }) => {
      const { code, err } = await run(['import', '-'], { input: compoundFile(['EncryptedPackage']) });
      assert.equal(code, 2);
      assert.match(err, /protected by a password/);
    }));
});

describe('charter import of what looks worse than it is', () => {
  it('the letters of Windows come out right', () =>
    inFolder(
      {
        'a.txt': Uint8Array.from(
          'Teamcharta\n\nZweck\n\nWir h\xf6ren zu und l\xf6sen \xc4rger \x96 f\xfcr alle.\n',
          (letter) => letter.charCodeAt(0),
        ),
      },
      async ({ run }) => {
        const { code, out } = await run(['import', 'a.txt', '--force']);
        assert.equal(code, 0);
        assert.match(out, /Wir hören zu und lösen Ärger – für alle\./);
      },
    ));

  it('scripts are not run, nothing is fetched, and none of it is in the charter', () => {
    const page = `<!doctype html><title>Team Charter</title><script>globalThis.ran = 1; fetch('https://x.example')</script>
<h1>Team Charter</h1><h2>Purpose</h2><p onclick="alert(1)">To <b>serve</b>.</p><iframe src="https://x.example"></iframe>
<svg onload="globalThis.ran = 1"><text>x</text></svg><h2>Members</h2><ul><li><a href="javascript:alert(1)">Ana Ruiz</a>, lead</li></ul>`;
    return inFolder({ 'a.html': page }, async ({ run, read }) => {
      const { code, out } = await run(['import', 'a.html', '--report', 'report.md']);
      assert.equal(code, 0);
      assert.ok(!('ran' in globalThis));
      assert.doesNotMatch(out, /script|onclick|onload|iframe|x\.example|alert/);
      assert.equal(parseCharter(out).charter?.members[0]?.name?.value, 'Ana Ruiz');
      assert.doesNotMatch(read('report.md'), /<script|javascript:/);
    });
  });

  it('a picture of a signature is kept as what it is, and proves nothing', () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="signature of Ana"/></wp:inline></w:drawing></w:r>';
    const cell = (content: string): string => `<w:tc><w:p>${content}</w:p></w:tc>`;
    const word = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const heading = (text: string): string => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${word(text)}</w:p>`;
    const table = `<w:tbl>${row(word('Name'), word('Signature'), word('Date'))}${row(word('Ana Ruiz'), picture, word('2026-03-01'))}${row(word('Bo Lind'), '', '')}</w:tbl>`;
    const body = `${heading('Team Charter')}${heading('Purpose')}<w:p>${word('To serve.')}</w:p>${heading('Members')}<w:p>${word('Ana Ruiz')}</w:p><w:p>${word('Bo Lind')}</w:p>${heading('Signatures')}${table}`;
    const file = zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
    return inFolder({ 'a.docx': file }, async ({ run, read }) => {
      const { code, out } = await run(['import', 'a.docx', '--report', 'report.md']);
      assert.equal(code, 0);
      const { charter } = parseCharter(out);
      assert.deepEqual(
        charter?.signatures.map(({ member, signed, kind, proof }) => [
          member?.value,
          signed?.value,
          kind?.value,
          proof,
        ]),
        [['ana-ruiz', '2026-03-01', 'image', undefined]],
        out,
      );
      assert.match(read('report.md'), /picture/);
    });
  });
});
