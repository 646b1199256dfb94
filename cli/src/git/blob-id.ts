import { createHash } from 'node:crypto';

/**
 * Whether a file on disk holds what git stored under `id`, without asking git, which would start the filters that a
 * repository names. Line ends that git turned around when it wrote the file count as the same.
 */
export function hasContent(bytes: Uint8Array, id: string): boolean {
  if (blobId(bytes, id.length) === id) return true;
  const text = Buffer.from(bytes).toString('latin1');
  return text.includes('\r\n') && blobId(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), id.length) === id;
}

/** What git calls a content, in `digits` hexadecimal digits: 40 in most repositories, 64 in those with SHA-256. */
export function blobId(bytes: Uint8Array, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
