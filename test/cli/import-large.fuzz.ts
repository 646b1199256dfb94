import { strToU8, zipSync } from 'fflate';
import { isRefused, type Refused } from './refused-import.js';

const MB = 1024 * 1024;

const REFUSED: readonly Refused[] = [
  ['50 MB of text', 'charter.txt', () => new Uint8Array(50 * MB).fill(0x41), /50 MB.*far more than a charter needs/],
  ['50 MB of Word', 'charter.docx', () => zipOf50MB(), /50 MB/],
  ['70 MB, which are not even read', 'charter.html', () => new Uint8Array(70 * MB), /70 MB/],
  ['a bomb', 'charter.docx', () => zipSync({ 'word/document.xml': [new Uint8Array(30 * MB), { level: 1 }] }), /unpacks to far more than a charter needs/],
  ['a bomb of many files', 'charter.docx', bombOfParts, /unpacks to far more/],
]; // prettier-ignore

describe('charter import of what is far too large', () => {
  for (const refused of REFUSED) isRefused(refused);
});

function zipOf50MB(): Uint8Array {
  const file = new Uint8Array(50 * MB);
  file.set([0x50, 0x4b, 3, 4]);
  return file;
}

/** Each part is small enough; together they are not. */
function bombOfParts(): Uint8Array {
  const names = Array.from({ length: 12 }, (_, index) => `header${index}.xml`);
  const relations = names.map((name, index) => `<Relationship Id="r${index}" Type="x/header" Target="${name}"/>`);
  const files = names.map((name) => [`word/${name}`, [new Uint8Array(3 * MB).fill(0x20), { level: 1 }]] as const);
  return zipSync({
    'word/document.xml': strToU8(
      '<w:document><w:body><w:p><w:r><w:t>Team Charter</w:t></w:r></w:p></w:body></w:document>',
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...Object.fromEntries(files),
  });
}
