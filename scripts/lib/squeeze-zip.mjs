import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { unzipSync, Zip } from 'fflate';
import { cachedPackage } from '../vscode/cache.mjs';

/** Zopfli finds the shortest deflate there is for what is packed once and fetched often: a twentieth less than zlib's. */
const zopfliVersion = '1.0.15';

/**
 * Packs the files of an archive anew, as small as they get.
 *
 * @param {string} archive
 */
export async function squeezeZip(archive) {
  const folder = await cachedPackage('@gfx/zopfli', zopfliVersion);
  const zopfli = await import(pathToFileURL(path.join(folder, 'dist', 'index.js')).href);
  /** @type {Uint8Array[]} */
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, bytes] of Object.entries(unzipSync(await readFile(archive)))) {
    const packed = await zopfli.deflateAsync(bytes, { numiterations: 5 });
    const isSmaller = packed.length < bytes.length;
    /** @type {import('fflate').ZipInputFile} */
    const file = { filename, size: bytes.length, crc: crc32(bytes), compression: isSmaller ? 8 : 0 };
    zip.add(file);
    file.ondata?.(null, isSmaller ? packed : bytes, true);
  }
  zip.end();
  await writeFile(archive, Buffer.concat(chunks));
}
