import { decodeAs } from './text-decoder.js';

/** More than the directory of any document has. */
const MOST_SECTORS = 4096;
const ENTRY = 128;

/**
 * The names of what a compound file holds, the container of old Office files and of new ones behind a password; as far
 * as it can be read. Layout: [MS-CFB].
 */
export function namesInCompound(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return [];
  const size = 1 << view.getUint16(30, true);
  if (size !== 512 && size !== 4096) return [];
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MOST_SECTORS; count++) {
    const start = (sector + 1) * size;
    if (start + size > bytes.length) break;
    for (let at = start; at < start + size; at += ENTRY) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      if (length > 2) names.push(decodeAs('utf-16le', bytes.subarray(at, at + length - 2)));
    }
    const next = nextSector(view, sector, size);
    if (next === undefined) break;
    sector = next;
  }
  return names;
}

/** By the allocation table, whose own places stand in the header. */
function nextSector(view: DataView, sector: number, size: number): number | undefined {
  const perTable = size / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return undefined;
  const at = (view.getUint32(76 + 4 * table, true) + 1) * size + (sector % perTable) * 4;
  return at + 4 > view.byteLength ? undefined : view.getUint32(at, true);
}
