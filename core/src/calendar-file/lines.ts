import { printable } from '../report/printable.js';

/** One property of an iCalendar file. `value` is in its final form: see `text`. */
export function line(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** No text of a calendar entry is longer. */
const LONGEST = 2000;

/**
 * Words of a charter as a value of type TEXT (RFC 5545, 3.3.11). What cannot be seen is spelled out, so that nothing in
 * it ends the line, the entry or the file; line breaks inside are kept as \n.
 */
export function text(words: string): string {
  const lines = words
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((one) => printable(one).trimEnd());
  const cut = Array.from(lines.join('\n'));
  const kept = cut.length > LONGEST ? `${cut.slice(0, LONGEST - 1).join('')}…` : cut.join('');
  return kept.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** At most 75 bytes of UTF-8 a line, the rest on lines that begin with a blank (RFC 5545, 3.1). */
function fold(whole: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of whole) {
    const size = bytesOf(character);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return `${folded}\r\n`;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
