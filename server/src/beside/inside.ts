/// <reference types="node" />
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  isSignatureFile,
  LONGEST_SIGNATURE_FILE,
  MOST_SIGNATURE_FILES,
  type FileBeside,
  type FolderFile,
} from '../../../core/src/index.js';

/** More bytes than any charter within the limits has. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A charter below a folder, its links resolved and still below. Undefined for what is no file on disk. */
export async function readInside(top: string, place: string): Promise<FileBeside | undefined> {
  if (!top.startsWith('file:')) return undefined;
  let folder: string;
  let file: string;
  try {
    folder = await realpath(fileURLToPath(top));
    file = await realpath(path.join(folder, place));
  } catch {
    return { problem: 'missing' };
  }
  const way = wayBelow(folder, file);
  if (way === undefined) return { problem: 'outside' };
  try {
    const info = await lstat(file);
    if (!/\.charter\.ya?ml$/.test(file) || !info.isFile() || info.size > MOST_BYTES) return { problem: 'unreadable' };
    return { text: await readFile(file, 'utf8'), path: way };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** The files of a folder in which members sign. Links, folders and large files are there, but are not read. */
export async function listInside(top: string, place: string): Promise<FolderFile[] | undefined> {
  if (!top.startsWith('file:')) return undefined;
  try {
    const above = await realpath(fileURLToPath(top));
    const folder = await realpath(path.join(above, place));
    if (wayBelow(above, folder) === undefined) return [];
    const names = (await readdir(folder)).filter(isSignatureFile).toSorted().slice(0, MOST_SIGNATURE_FILES);
    return await Promise.all(names.map(async (name) => ({ name, text: await textOf(path.join(folder, name)) })));
  } catch {
    return [];
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    const info = await lstat(file);
    return info.isFile() && info.size <= LONGEST_SIGNATURE_FILE * 4 ? await readFile(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function wayBelow(folder: string, file: string): string | undefined {
  const way = path.relative(folder, file);
  if (way === '' || way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)) return undefined;
  return way.split(path.sep).join('/');
}
