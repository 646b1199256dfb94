// fflate was chosen because it is small, needs nothing of Node, and inflates piece by piece, so that a bomb can be stopped.
import { say } from '../../../l10n/say.js';
import { Inflate } from 'fflate/browser';
import { ImportRefusal } from '../refusal.js';
import { decodeAs } from '../text-decoder.js';

/** The files of an archive, read when asked for. */
export interface Archive {
  /** The bytes of a file; undefined where there is none of that name. Throws ImportRefusal beyond the limits. */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly size: number;
  /** Where the file's own header stands. */
  readonly offset: number;
}

const MOST_ENTRIES = 5000;
/** Of all files read together. A charter has some pages of text. */
const MOST_BYTES = 24 * 1024 * 1024;
const PIECE = 16 * 1024;

const DAMAGED = say`This Word document is damaged. Open it in Word, let Word repair it, save it and import it again.`;

export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  let left = MOST_BYTES;
  return {
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const content = inflate(dataOf(view, bytes, entry), entry.method, left);
      left -= content.length;
      return content;
    },
  };
}

/** The list of files at the end of an archive, by name. */
function readDirectory(view: DataView, bytes: Uint8Array): Map<string, Entry> {
  const end = findEnd(view);
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw new ImportRefusal(DAMAGED);
    if ((view.getUint16(at + 8, true) & 1) === 1)
      throw new ImportRefusal(
        say`This document is protected by a password. Take the password off, save it and import it again.`,
      );
    const nameLength = view.getUint16(at + 28, true);
    const name = decodeAs('utf-8', bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record that ends an archive; a remark of up to 64 KB may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new ImportRefusal(DAMAGED);
}

function dataOf(view: DataView, bytes: Uint8Array, { offset, size }: Entry): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) throw new ImportRefusal(DAMAGED);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > view.byteLength) throw new ImportRefusal(DAMAGED);
  return bytes.subarray(start, start + size);
}

/** Whatever sizes the archive claims, no more than `most` bytes are made. */
function inflate(data: Uint8Array, method: number, most: number): Uint8Array {
  if (method === 0) return data;
  if (method !== 8) throw new ImportRefusal(DAMAGED);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    if (length > most)
      throw new ImportRefusal(
        say`This document unpacks to far more than a charter needs. It may be made to do harm, so nothing of it was read.`,
      );
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < data.length; at += PIECE)
      inflater.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch (error) {
    throw error instanceof ImportRefusal ? error : new ImportRefusal(DAMAGED);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
