import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseCharter, type CharterDocument } from '../../../core/src/index.js';

/** The charters of the examples, each parsed. */
export function examples(): { readonly name: string; readonly document: CharterDocument }[] {
  return ['teams', 'needs-work'].flatMap((folder) =>
    readdirSync(path.join('examples', folder))
      .filter((name) => name.endsWith('.charter.yaml'))
      .map((name) => ({ name, document: parseCharter(readFileSync(path.join('examples', folder, name), 'utf8')) })),
  );
}

const WORD = /(?<!\p{L})\p{L}{4,}/gu;

/** A text, with one of its words of four letters or more replaced: the one at this share of all, from 0 to 1. */
export function replaceWord(text: string, share: number, by: string): string | undefined {
  const words = [...text.matchAll(WORD)];
  const word = words[Math.min(words.length - 1, Math.floor(share * words.length))];
  return word && text.slice(0, word.index) + by + text.slice(word.index + word[0].length);
}

/** The same in the words of a Word file, as somebody would who opens it. */
export function editDocx(bytes: Uint8Array, edit: (text: string) => string | undefined, share: number): Uint8Array {
  const files = unzipSync(bytes);
  const name = 'word/document.xml';
  const xml = strFromU8(files[name] as Uint8Array);
  const texts = [...xml.matchAll(/(<w:t(?: [^>]*)?>)([^<&]*\p{L}{4}[^<&]*)(?=<\/w:t>)/gu)];
  const text = texts[Math.min(texts.length - 1, Math.floor(share * texts.length))];
  if (!text) return bytes;
  const [whole, open = '', words = ''] = text;
  const after = xml.slice(0, text.index) + open + (edit(words) ?? words) + xml.slice(text.index + whole.length);
  return zipSync({ ...files, [name]: strToU8(after) });
}

/** A Word file whose text was changed as XML. */
export function editXml(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const name = 'word/document.xml';
  return zipSync({ ...files, [name]: strToU8(edit(strFromU8(files[name] as Uint8Array))) });
}
