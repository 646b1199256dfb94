import { lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { signatureFolder } from '../../../core/src/index.js';
import { slashed } from '../files/names.js';
import { findCharters } from '../files/search.js';
import { blobId, hasContent } from './blob-id.js';
import { askGit } from './git.js';
import { readFromDisk, readStoredFiles, type Content, type Snapshot } from './snapshot.js';
import type { TreeFile } from './tree.js';

/** No file of this size is a charter, so it is not worth reading to see whether it is the same as before. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The charters as they lie in the folders of a repository, committed or not, beside those of a commit. git is not asked
 * to look at them, since that would start the filters a repository names.
 * @param others names to look for besides those of charters, from the top of the repository
 * @param beside whether a file in a folder beside a charter is wanted, too
 */
export function workingTree(
  top: string,
  base: Snapshot,
  others: readonly string[],
  beside: (name: string) => boolean,
): Snapshot {
  const found = findCharters(['.'], top).files.map((file) => slashed(path.relative(top, file)));
  const besides = found.flatMap((name) => filesIn(top, signatureFolder(name)).filter(beside));
  const names = new Set([...found, ...besides, ...base.files.keys(), ...others]);
  const digits = [...base.files.values()][0]?.id.length ?? 40;
  const here = [...names].flatMap((name) => fileOnDisk(top, name, base.files.get(name)?.id, digits) ?? []);
  const files = new Map(here.map((file) => [file.path, file]));
  const left = [...base.files.values()].filter((file) => !files.has(file.path));
  // A sparse checkout leaves files out that are not gone.
  const stored = left.length > 0 ? withheld(top, left) : [];
  for (const file of stored) files.set(file.path, file);
  return {
    files,
    read(some) {
      const contents = new Map<TreeFile, Content>();
      const inGit = new Set(stored);
      for (const file of some) {
        if (!inGit.has(file)) contents.set(file, readFromDisk(file, path.join(top, file.path)));
      }
      for (const [file, content] of readStoredFiles(
        top,
        some.filter((one) => inGit.has(one)),
      ))
        contents.set(file, content);
      return contents;
    },
  };
}

function filesIn(top: string, folder: string): string[] {
  try {
    return readdirSync(path.join(top, folder)).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

function fileOnDisk(top: string, name: string, known: string | undefined, digits: number): TreeFile | undefined {
  const absolute = path.join(top, name);
  try {
    // A folder that became a link leads to files that are not of this repository.
    if (realpathSync(path.dirname(absolute)) !== path.dirname(absolute)) return undefined;
    const info = lstatSync(absolute);
    if (info.isSymbolicLink()) {
      return { path: name, kind: 'link', id: blobId(Buffer.from(readlinkSync(absolute)), digits) };
    }
    if (!info.isFile()) return undefined;
    if (info.size > MOST_BYTES) return { path: name, kind: 'file', id: `${info.size} bytes` };
    const bytes = readFileSync(absolute);
    const isKnown = known !== undefined && hasContent(bytes, known);
    return { path: name, kind: 'file', id: isKnown ? known : blobId(bytes, digits) };
  } catch {
    return undefined;
  }
}

function withheld(top: string, left: readonly TreeFile[]): TreeFile[] {
  const marked = new Set(askGit(top, ['ls-files', '-z', '-t', '--full-name']).toString('utf8').split('\0'));
  return left.filter(({ path: name }) => marked.has(`S ${name}`));
}
