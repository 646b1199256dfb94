import { say } from '../../l10n/say.js';
import { namesInCompound } from './compound.js';
import { ImportRefusal } from './refusal.js';
import { decodeAs } from './text-decoder.js';

/** What a file is, as far as its name and its first bytes say. */
export type FileKind = 'markdown' | 'mdx' | 'html' | 'text' | 'docx';

/** Blank, tab and line breaks. */
const BLANKS: ReadonlySet<number> = new Set([9, 10, 13, 32]);

const MEGABYTE = 1024 * 1024;
/** A charter has a few pages; pictures can make a DOCX large. */
const MOST_BYTES: { readonly [kind in FileKind]: number } = { markdown: 2, mdx: 2, html: 8, text: 2, docx: 40 };

/** Throws ImportRefusal for a file that is empty, too large, locked, or of a kind that cannot be imported. */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => BLANKS.has(byte))) throw new ImportRefusal(say`This file is empty.`);
  const kind = byContent(name, bytes) ?? byName(name) ?? byText(bytes);
  const most = MOST_BYTES[kind];
  if (bytes.length > most * MEGABYTE)
    throw new ImportRefusal(
      say`This file has ${Math.ceil(bytes.length / MEGABYTE)} MB, which is far more than a charter needs (at most ${most} MB). Save it without its pictures, or take only the pages of the charter.`,
    );
  return kind;
}

function byContent(name: string, bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, [0x50, 0x4b])) {
    if (/\.(?:odt|pages|xlsx|pptx|ods|epub|key|numbers)$/i.test(name))
      throw new ImportRefusal(
        say`This kind of file cannot be imported (${ending(name)}). Save it as .docx, .md, .html or .txt, and import that.`,
      );
    return 'docx';
  }
  // The container of old Word files, and of new ones behind a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const names = namesInCompound(bytes);
    const isLocked =
      names.includes('EncryptedPackage') || includes(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e');
    throw new ImportRefusal(
      isLocked
        ? say`This document is protected by a password. Open it in Word, take the password off (File, Info, Protect Document), save it and import it again.`
        : names.some((each) => /^(?:Workbook|Book|PowerPoint Document)$/.test(each))
          ? say`This kind of file cannot be imported (${ending(name)}). Save it as .docx, .md, .html or .txt, and import that.`
          : say`This is a Word document of the old kind (.doc). Open it in Word, save it as .docx, and import that.`,
    );
  }
  if (
    startsWith(
      bytes,
      Array.from('{\\rtf', (letter) => letter.charCodeAt(0)),
    )
  )
    throw new ImportRefusal(
      say`This is a document in Rich Text Format (.rtf). Open it in Word, save it as .docx, and import that.`,
    );
  const head = decodeAs('latin1', bytes.subarray(0, 2000));
  if (/^[\w-]+: .*\r?\n/.test(head) && /^MIME-Version: /im.test(head))
    throw new ImportRefusal(
      say`This is a page that was saved with all its pictures in one file, or a mail. Open it in Word or a browser, save it as .docx or .html, and import that.`,
    );
  if (PICTURES.some((start) => startsWith(bytes, start)))
    throw new ImportRefusal(
      say`This is a picture, and pictures of words are not read. Import the document it was made from, or write its text into a .txt file.`,
    );
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new ImportRefusal(
      say`This is a PDF, which keeps how words look and not what they are. Import the document it was made from, or copy its text into a .txt file.`,
    );
  if (/\.docx$/i.test(name))
    throw new ImportRefusal(
      say`This is no Word document, whatever its name says, or it is damaged. Open it in Word and save it again.`,
    );
  return undefined;
}

/** PNG, JPEG, GIF, TIFF. */
const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

function byName(name: string): FileKind | undefined {
  const found = /\.(md|markdown|mdown|mkd|qmd|rmd|mdx|html?|xhtml|txt|text)$/i.exec(name)?.[1]?.toLowerCase();
  if (found === undefined) return undefined;
  if (found === 'mdx') return 'mdx';
  if (found.includes('htm')) return 'html';
  return found === 'txt' || found === 'text' ? 'text' : 'markdown';
}

/** A file whose name says nothing, or text from a clipboard. */
function byText(bytes: Uint8Array): FileKind {
  const head = decodeAs('utf-8', bytes.subarray(0, 4000));
  if (/<(?:!doctype\s+html|html|body|p|div|h[1-6]|table|ul)\b/i.test(head)) return 'html';
  return /^#{1,6}\s|^\s*[-*]\s+\S|\*\*\S|\]\(/m.test(head) ? 'markdown' : 'text';
}

function ending(name: string): string {
  return /\.\w+$/.exec(name)?.[0] ?? name;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, words: string): boolean {
  return decodeAs('latin1', bytes.subarray(0, 4 * MEGABYTE)).includes(words);
}

const CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)|<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)/i;

/** The encoding that a page says it has. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  const [, meta, xml] = CHARSET.exec(decodeAs('latin1', bytes.subarray(0, 4000))) ?? [];
  return meta ?? xml;
}
