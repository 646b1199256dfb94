import { statSync } from 'node:fs';
import { say, type Said } from '../../../core/src/l10n/say.js';
import { CommandError } from '../exit-code.js';
import { readText, decode, UnreadableError } from '../files/read.js';
import { readBlobs, sizesOf } from './blobs.js';
import { filesOf, type TreeFile } from './tree.js';

/** The charters of a repository at one moment: of a commit, or as they lie in the folders now. */
export interface Snapshot {
  readonly files: ReadonlyMap<string, TreeFile>;
  /** What files of this snapshot hold, each read once. */
  readonly read: (files: readonly TreeFile[]) => ReadonlyMap<TreeFile, Content>;
}

/** A text, or why there is none to show. */
export type Content = { readonly text: string } | { readonly unreadable: Said };

/** More bytes than any text within the limits of a charter has. */
const MOST_BYTES = 4 * 1024 * 1024;
/** More than this is not read at once. */
const MOST_BYTES_TOGETHER = 256 * 1024 * 1024;

/** Throws CommandError where git cannot read the commit. */
export function commitSnapshot(top: string, commit: string, wanted: (path: string) => boolean): Snapshot {
  const files = filesOf(top, commit, wanted);
  return { files: new Map(files.map((file) => [file.path, file])), read: (some) => readStoredFiles(top, some) };
}

/** The texts behind git's names for them. Throws CommandError. */
export function readStoredFiles(top: string, files: readonly TreeFile[]): ReadonlyMap<TreeFile, Content> {
  const sizes = sizesOf(top, [...new Set(files.map(({ id }) => id))]);
  const readable = [...sizes].flatMap(([id, size]) => (size > MOST_BYTES ? [] : [id]));
  const together = readable.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
  if (together > MOST_BYTES_TOGETHER) throw new CommandError(TOO_MUCH);
  const blobs = readBlobs(top, readable);
  return new Map(files.map((file) => [file, contentOf(file, () => decoded(blobs.get(file.id), sizes.has(file.id)))]));
}

function decoded(bytes: Uint8Array | undefined, isThere: boolean): string {
  if (!bytes) throw new UnreadableError(isThere ? TOO_LARGE : say`git does not have this version of the file.`);
  return decode(bytes);
}

/** The text of a file on disk. */
export function readFromDisk(file: TreeFile, absolute: string): Content {
  return contentOf(file, () => {
    if (statSync(absolute).size > MOST_BYTES) throw new UnreadableError(TOO_LARGE);
    return readText(absolute);
  });
}

function contentOf({ kind }: TreeFile, read: () => string): Content {
  if (kind === 'link') return { unreadable: say`This is a link to another file, not a charter.` };
  try {
    return { text: read() };
  } catch (error) {
    if (error instanceof UnreadableError) return { unreadable: error.said };
    throw error;
  }
}

const TOO_LARGE = say`This file is far too large for a charter.`;
const TOO_MUCH = say`These are too many charters to read at once. Name a folder or some files behind the revisions.`;
