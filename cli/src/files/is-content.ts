import { readFileSync } from 'node:fs';

/** Whether a file holds exactly this; a text may have got the line ends of Windows. False where it cannot be read. */
export function isContent(file: string, content: string | Uint8Array): boolean {
  try {
    const bytes = readFileSync(file);
    if (typeof content !== 'string') return bytes.equals(content);
    return bytes.toString() === content || unixLines(bytes.toString()) === unixLines(content);
  } catch {
    return false;
  }
}

function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
