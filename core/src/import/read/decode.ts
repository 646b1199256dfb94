import { ImportRefusal } from './refusal.js';
import { decodeAs } from './text-decoder.js';

/** The bytes of a text file as text: UTF-8, UTF-16, or what Windows wrote before. Throws ImportRefusal for what is no text. */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (/\0/.test(text.slice(0, 100_000)) || count(text, /(?![\t-\r])\p{Cc}|\uFFFD/gu) > text.length / 50)
    throw new ImportRefusal(
      'This is no text: it may be damaged, or of a kind that only its own program can read. Save it as .docx, .md, .html or .txt, and import that.',
    );
  return clean(text);
}

function decode(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs('utf-8', bytes);
  const half = wideHalf(bytes);
  if (half !== undefined) return decodeAs(half === 0 ? 'utf-16be' : 'utf-16le', bytes);
  try {
    return decodeAs('utf-8', bytes, true);
  } catch {
    return decodeAs('windows-1252', bytes).replaceAll(/[\u0080-\u009F]/g, (letter) =>
      C1.charAt(letter.charCodeAt(0) - 0x80),
    );
  }
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
