import {
  isSignatureFile,
  MOST_SIGNATURE_FILES,
  parseCharter,
  readBases,
  readSignatureFiles,
  signatureFolder,
  signsInFolder,
  withBeside,
  type CharterDocument,
} from '../../../core/src/index.js';
import type { History } from './history.js';
import { readStored } from './tree.js';

/**
 * Reads a text as the charter that a commit holds at a path, with what it builds on and the signatures in files of their
 * own as that commit has them. Throws CommandError where git cannot read its history.
 */
export function parseAt(top: string, history: History, commit: string, path: string, text: string): CharterDocument {
  const document = parseCharter(text);
  const { charter } = document;
  if (!charter || (charter.extends.length === 0 && !signsInFolder(charter))) return document;
  const folder = signatureFolder(path);
  const read = (place: string): { text: string; path: string } | { problem: 'missing' } => {
    const found = history.textAt(commit, place);
    return found === undefined ? { problem: 'missing' } : { text: found, path: place };
  };
  return withBeside(document, {
    builtOn: readBases(document, path, read),
    signatures: signsInFolder(charter)
      ? readSignatureFiles(
          namesIn(top, commit, folder).map((name) => ({ name, text: history.textAt(commit, `${folder}/${name}`) })),
        )
      : undefined,
  });
}

/** The files of a folder that may hold signatures. */
function namesIn(top: string, commit: string, folder: string): string[] {
  const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', '--name-only', commit, '--', `${folder}/`];
  const names = readStored(top, args).toString('utf8').split('\0');
  return names
    .map((name) => name.slice(folder.length + 1))
    .filter(isSignatureFile)
    .slice(0, MOST_SIGNATURE_FILES);
}
