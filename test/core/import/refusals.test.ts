import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { importCharter, ImportRefusal } from '../../../core/src/import/index.js';
import { compoundFile } from '../../kit/compound.js';
import { importText } from './kit.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function refuses(name: string, content: Uint8Array, why: RegExp): ImportRefusal {
  try {
    importCharter([{ name, bytes: content }]);
  } catch (error) {
    assert.ok(error instanceof ImportRefusal, String(error));
    assert.match(error.message, why);
    return error;
  }
  throw new Error(`${name} was imported`);
}

describe('documents that cannot be imported', () => {
  it('empty', () => void refuses('a.md', bytes(' \n\t\n'), /empty/));
  it('without a word', () => void refuses('a.md', bytes('---\n\n***\n'), /no words/));
  it('a file of bytes', () =>
    void refuses(
      'a.txt',
      Uint8Array.from({ length: 400 }, (_, index) => index % 7),
      /no text/,
    ));
  it('a charter', () => {
    const charter = 'charter: 1\ntitle: Desk\npurpose: We answer.\n';
    for (const name of ['a.charter.yaml', 'a.txt', 'a.md'])
      refuses(name, bytes(`# By Ana\n\n${charter}`), /a charter already/);
  });
  it('a PDF', () => void refuses('a.pdf', bytes('%PDF-1.7\nx'), /PDF/));
  it('a spreadsheet', () =>
    void refuses('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /cannot be imported/));
  it('a zip that is no document', () =>
    void refuses('a.docx', zipSync({ 'readme.txt': strToU8('x') }), /no Word document/));
  it('a text that is called a Word document', () => void refuses('a.docx', bytes('# Charter'), /no Word document/));
  it('a Word document cut off', () => {
    const whole = zipSync({
      'word/document.xml': strToU8(
        `<w:document>${Array.from({ length: 900 }, (_, index) => `<w:p>${index * 7}</w:p>`).join('')}</w:document>`,
      ),
    });
    refuses('a.docx', whole.slice(0, 200), /damaged/);
  });
  it('a Word document whose middle is damaged', () => {
    const whole = zipSync({
      'word/document.xml': strToU8(Array.from({ length: 900 }, (_, index) => `<w:p>${index * 7}</w:p>`).join('')),
    });
    refuses(
      'a.docx',
      whole.map((byte, at) => (at > 60 && at < 400 ? byte ^ 0x5a : byte)),
      /damaged|no words/,
    );
  });

  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it('an old Word document', () =>
    void refuses('a.doc', Uint8Array.from([...ole, ...Array.from({ length: 900 }, () => 1)]), /old kind/));
  it('a Word document behind a password', () => {
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    refuses('a.doc', Uint8Array.from([...ole, 1, 1, ...name, 1]), /protected by a password/);
  });
  it('compound files by what is in them, whatever they are called', () => {
    const locked = compoundFile(['DataSpaces', 'Version', 'EncryptionInfo', 'EncryptedPackage'], 90);
    for (const name of ['a.docx', 'a.doc', 'a', 'a.md']) refuses(name, locked, /protected by a password/);
    for (const name of ['a.docx', 'a.doc'])
      refuses(name, compoundFile(['1Table', 'WordDocument']), /old kind \(\.doc\)/);
    refuses('a.xls', compoundFile(['Workbook']), /cannot be imported \(\.xls\)/);
    refuses('a.doc', compoundFile(['WordDocument']).slice(0, 700), /old kind/);
    // A table that leads in a circle.
    const circle = compoundFile(['WordDocument']);
    new DataView(circle.buffer).setUint32(512 + 4, 1, true);
    refuses('a.doc', circle, /old kind/);
  });
  it('Rich Text, a page with its pictures in one file, pictures', () => {
    refuses('charter.doc', bytes(String.raw`{\rtf1\ansi Team Charter\par Purpose}`), /Rich Text Format \(\.rtf\)/);
    refuses(
      'charter.doc',
      bytes('MIME-Version: 1.0\nContent-Type: multipart/related;\n\n<h1>Team Charter</h1>'),
      /in one file/,
    );
    refuses('charter.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /picture/);
    refuses('charter.docx', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /picture/);
  });
  it('an encrypted zip', () => {
    const zip = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    const view = new DataView(zip.buffer);
    for (let at = 0; at + 46 < zip.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    refuses('a.docx', zip, /protected by a password/);
  });

  it('50 MB', () => {
    const large = new Uint8Array(50 * 1024 * 1024).fill(0x41);
    refuses('a.md', large, /50 MB/);
    refuses('a.txt', large, /50 MB/);
    large.set([0x50, 0x4b, 3, 4]);
    refuses('a.docx', large, /50 MB/);
  });

  it('a hundred thousand elements inside each other', () => {
    refuses('a.html', bytes('<div>'.repeat(100_000)), /too many parts/);
    refuses('a.docx', zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(100_000)) }), /too many parts/);
  });

  it('no charter at all, unless somebody insists', () => {
    const recipe = '# Pancakes\n\n## Ingredients\n\n- 2 eggs\n- 300 ml milk\n\n## Steps\n\n1. Mix.\n2. Fry.\n';
    assert.ok(refuses('pancakes.md', bytes(recipe), /does not read like a team charter/).canBeForced);
    assert.match(
      importCharter([{ name: 'pancakes.md', bytes: bytes(recipe) }], { anything: true }).yaml,
      /title: Pancakes/,
    );
  });

  it('one of several is named', () => {
    const good = { name: 'charter.md', bytes: bytes('# Team Charter\n\n## Purpose\n\nTo serve.\n') };
    assert.throws(
      () => importCharter([good, { name: 'people.pdf', bytes: bytes('%PDF-1.7') }]),
      /people\.pdf: This is a PDF/,
    );
  });
});

describe('documents that look worse than they are', () => {
  const charter = '# Team Charter\n\n## Purpose\n\nWir hören zu – “immer”.\n';
  const purposeOf = (content: Uint8Array): string =>
    /^purpose: (.*)$/m.exec(importCharter([{ name: 'a.md', bytes: content }]).yaml)?.[1] ?? '';

  it('in the encodings of Windows', () => {
    const cp1252 = Uint8Array.from(
      [...charter].map((letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
    );
    assert.equal(purposeOf(cp1252), 'Wir hören zu – “immer”.');
    const utf16 = (isBig: boolean): number[] =>
      [...charter].flatMap((letter) => {
        const [low, high] = [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8];
        return isBig ? [high, low] : [low, high];
      });
    assert.equal(purposeOf(Uint8Array.from([0xff, 0xfe, ...utf16(false)])), 'Wir hören zu – “immer”.');
    assert.equal(purposeOf(Uint8Array.from([0xfe, 0xff, ...utf16(true)])), 'Wir hören zu – “immer”.');
    assert.equal(purposeOf(Uint8Array.from(utf16(false))), 'Wir hören zu – “immer”.');
    assert.equal(purposeOf(bytes(`\uFEFF${charter.replaceAll('\n', '\r\n')}`)), 'Wir hören zu – “immer”.');
  });

  it('with scripts, which are not run, and words, which are read', () => {
    const html =
      '<h1>Team Charter</h1><script>globalThis.ran = 1</script><h2>Purpose</h2><p onclick="x()">To <img src=x onerror="globalThis.ran = 1">serve.</p><iframe src="https://x.example"></iframe>';
    const { yaml } = importText('a.html', html);
    assert.doesNotMatch(yaml, /ran|onclick|iframe|x\.example/);
    assert.match(yaml, /serve\./);
    assert.ok(!('ran' in globalThis));
  });
});
