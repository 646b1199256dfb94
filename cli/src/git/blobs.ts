import { readStored } from './tree.js';

/** How large the contents are behind git's names for them, in bytes; those it does not have are left out. Throws CommandError. */
export function sizesOf(top: string, ids: readonly string[]): ReadonlyMap<string, number> {
  if (ids.length === 0) return new Map();
  const answers = readStored(top, ['cat-file', '--batch-check'], asLines(ids)).toString('utf8').split('\n');
  return new Map(
    ids.flatMap((id, index) => {
      // 5626abf0f72e58d7a153368ba57db4c673c0e171 blob 4
      const [, type, size] = (answers[index] as string).split(' ');
      return type === 'blob' ? [[id, Number(size)]] : [];
    }),
  );
}

/** The contents themselves, by one process however many there are. git has to have all of them. Throws CommandError. */
export function readBlobs(top: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  if (ids.length === 0) return contents;
  const bytes = readStored(top, ['cat-file', '--batch'], asLines(ids));
  let at = 0;
  for (const id of ids) {
    const start = bytes.indexOf(0x0a, at) + 1;
    const end = start + Number(bytes.toString('latin1', at, start).trim().split(' ')[2]);
    contents.set(id, bytes.subarray(start, end));
    at = end + 1;
  }
  return contents;
}

function asLines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('');
}
