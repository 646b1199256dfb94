import { say } from '../../l10n/say.js';
import { areWesternWords, sampleOf } from './letters.js';
import { ImportRefusal } from './refusal.js';
import { decodeAs } from './text-decoder.js';

/**
 * The bytes of a text file as text: UTF-8, UTF-16, what the file says of itself, or what Windows and the Mac wrote before.
 * Throws ImportRefusal for what is no text, and where nobody can tell which letters are meant.
 * @param declared the encoding that a page names; it may be wrong
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const text = decode(bytes, declared);
  if (/\0/.test(text.slice(0, 100_000)) || count(text, /(?![\t-\r])\p{Cc}|\uFFFD/gu) > text.length / 50)
    throw new ImportRefusal(
      say`This is no text: it may be damaged, or of a kind that only its own program can read. Save it as .docx, .md, .html or .txt, and import that.`,
    );
  return clean(text);
}

function decode(bytes: Uint8Array, declared: string | undefined): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes);
  const half = wideHalf(bytes);
  if (half !== undefined) return decodeAs(half === 0 ? 'utf-16be' : 'utf-16le', bytes);
  const unicode = tryDecoding('utf-8', bytes);
  return unicode === undefined ? decodeOld(bytes, declared) : (undoTwice(unicode) ?? unicode);
}

/** Encodings that are named for what Windows-1252 is meant by, or wrongly. */
const NOT_TELLING = /^(?:utf-?8|utf-?16.*|unicode|us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp1252)$/i;

/** What is not UTF-8: what the file says it is, else what people in western Europe had before. */
function decodeOld(bytes: Uint8Array, declared: string | undefined): string {
  if (declared !== undefined && !NOT_TELLING.test(declared)) {
    const named = tryDecoding(declared, bytes);
    if (named !== undefined) return named;
  }
  const windows = fromWindows(bytes);
  // Bytes of no letters at all are no text, which is said elsewhere.
  if (count(windows, /(?![\t-\r])\p{Cc}|\uFFFD/gu) > windows.length / 50 && bytes.includes(0)) return windows;
  const almost = decodeAs('utf-8', bytes);
  if (count(almost, /\uFFFD/g) < count(almost, /[^\p{ASCII}\uFFFD]/gu))
    throw new ImportRefusal(
      say`Some letters of this file are damaged (“${sampleAround(almost)}”). Save it once more with the encoding UTF-8, and import that.`,
    );
  const found = [windows, tryDecoding('macintosh', bytes)].find((text) => text !== undefined && areWesternWords(text));
  if (found !== undefined) return found;
  throw new ImportRefusal(
    say`Nobody can tell which letters are meant in this file (“${sampleOf(windows)}”). Open it in the program it comes from, save it with the encoding UTF-8, and import that.`,
  );
}

function sampleAround(text: string): string {
  const at = text.indexOf('\uFFFD');
  return text
    .slice(Math.max(0, at - 20), at + 20)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function fromWindows(bytes: Uint8Array): string {
  return decodeAs('windows-1252', bytes).replaceAll(/[\u0080-\u009F]/g, (letter) =>
    C1.charAt(letter.charCodeAt(0) - 0x80),
  );
}

/** Undefined where the bytes are not of this encoding, or nobody knows one of this name. */
function tryDecoding(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return decodeAs(encoding, bytes, true);
  } catch {
    return undefined;
  }
}

/** "fÃ¼r": what was UTF-8, was read as Windows-1252 and saved as UTF-8, as it was; undefined for all else. */
function undoTwice(text: string): string | undefined {
  if (count(text, /[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/gu) < 2) return undefined;
  const bytes = Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const known = code < 0x100 ? code : C1.indexOf(letter) + 0x80;
    return letter.length > 1 || (code > 0xff && known < 0x80) ? -1 : known;
  });
  return bytes.includes(-1) ? undefined : tryDecoding('utf-8', Uint8Array.from(bytes));
}

/** What Windows put where Latin 1 has control characters; some versions of Node take the one for the other. */
const C1 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Which byte of each pair is empty in most of the first: 0 or 1; undefined where neither is. */
function wideHalf(bytes: Uint8Array): 0 | 1 | undefined {
  const head = bytes.subarray(0, 2000);
  const empty = [0, 1].map((half) => head.filter((byte, index) => index % 2 === half && byte === 0).length);
  const half = head.length / 2;
  if (head.length > 8 && (empty[0] as number) > half * 0.6 && (empty[1] as number) < half * 0.1) return 0;
  return head.length > 8 && (empty[1] as number) > half * 0.6 && (empty[0] as number) < half * 0.1 ? 1 : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.slice(0, 100_000).match(pattern)?.length ?? 0;
}

/** One kind of line break and of blank; characters that nobody sees are gone. */
export function clean(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, '')
      .replaceAll(/\r\n?|\u2028|\u2029|\v|\f/g, '\n')
      .replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
      // Control characters, marks of direction, halves of characters.
      .replaceAll(/(?![\t\n])\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]|\p{Cs}/gu, '')
  );
}
