import { readFileSync } from 'node:fs';

/** Whether a file holds exactly this. False where it cannot be read. */
export function isContent(file: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(file).equals(Buffer.from(content as Uint8Array));
  } catch {
    return false;
  }
}
