import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import {
  isSignatureFile,
  LONGEST_SIGNATURE_FILE,
  MOST_SIGNATURE_FILES,
  readBases,
  readSignatureFiles,
  signatureFolder,
  signsInFolder,
  withBeside,
  type CharterDocument,
  type FileBeside,
  type FolderFile,
  type ReadBeside,
} from '../../../core/src/index.js';
import { slashed } from '../files/names.js';
import { readText, UnreadableError } from '../files/read.js';
import { isBelow, resolved, topAround } from './top.js';

/**
 * Gives a charter what it builds on and what stands in its folder of signatures, as they lie on disk.
 * @param read what other charters are taken to say; without it what they say
 */
export function withFilesBeside(
  document: CharterDocument,
  file: string,
  cwd: string,
  read?: ReadBeside,
): CharterDocument {
  const { charter } = document;
  if (!charter || (charter.extends.length === 0 && !signsInFolder(charter))) return document;
  const top = topAround(file, cwd);
  const place = slashed(path.relative(top, path.join(resolved(path.dirname(file)), path.basename(file))));
  return withBeside(document, {
    builtOn: readBases(document, place, read ?? readBelow(top)),
    signatures: signsInFolder(charter) ? readSignatureFiles(filesIn(signatureFolder(file), top)) : undefined,
  });
}

/** Reads charters below a folder: whatever a link leads to has to lie there, too. */
export function readBelow(top: string): ReadBeside {
  const known = new Map<string, FileBeside>();
  return (place) => {
    const found = known.get(place) ?? readOne(top, place);
    known.set(place, found);
    return found;
  };
}

function readOne(top: string, place: string): FileBeside {
  let file: string;
  try {
    file = realpathSync(path.join(top, place));
  } catch {
    return { problem: 'missing' };
  }
  if (!isBelow(file, top)) return { problem: 'outside' };
  if (!/\.charter\.ya?ml$/.test(file)) return { problem: 'unreadable' };
  try {
    return { text: readText(file), path: slashed(path.relative(top, file)) };
  } catch (error) {
    if (error instanceof UnreadableError) return { problem: 'unreadable' };
    throw error;
  }
}

/** The files in the folder of the signatures. Links, folders and large files are there, but are not read. */
function filesIn(folder: string, top: string): FolderFile[] {
  let names: string[];
  try {
    if (!isBelow(realpathSync(folder), top)) return [];
    names = readdirSync(folder).filter(isSignatureFile);
  } catch {
    return [];
  }
  return names
    .toSorted()
    .slice(0, MOST_SIGNATURE_FILES)
    .map((name) => ({ name, text: textOf(path.join(folder, name)) }));
}

function textOf(file: string): string | undefined {
  try {
    const info = lstatSync(file);
    return info.isFile() && info.size <= LONGEST_SIGNATURE_FILE * 4 ? readText(file) : undefined;
  } catch {
    return undefined;
  }
}
