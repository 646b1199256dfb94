import path from 'node:path';
import {
  besideOf,
  isSignatureFile,
  parseCharter,
  readBases,
  readSignatureFiles,
  signatureFolder,
  withBeside,
  type CharterDocument,
  type FolderFile,
  type ReadBeside,
} from '../../../core/src/index.js';
import type { Content, Snapshot } from '../git/snapshot.js';
import type { TreeFile } from '../git/tree.js';

/** One end of a range: its charters, and what belongs to them in other files. */
export interface End {
  readonly charters: ReadonlyMap<string, TreeFile>;
  /** Empty where there is none to read. */
  readonly textOf: (name: string) => string;
  /** Gives a charter what it builds on, and the signatures in files of their own. */
  readonly withBeside: (document: CharterDocument, name: string) => CharterDocument;
  /** What stands in the folder of a charter's signatures, in a form that can be compared. */
  readonly signaturesOf: (name: string) => string;
}

/** Whether a file holds a signature, by its name from the top of the repository. */
export function isSignature(name: string): boolean {
  return path.posix.dirname(name).endsWith('.signatures') && isSignatureFile(path.posix.basename(name));
}

export function endOf(
  { files }: Snapshot,
  contents: ReadonlyMap<TreeFile, Content>,
  isCharter: (name: string) => boolean,
): End {
  const charters = new Map([...files].filter(([name]) => isCharter(name)));
  const folders = new Map<string, TreeFile[]>();
  for (const [name, file] of files) {
    if (!isSignature(name)) continue;
    const folder = path.posix.dirname(name);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const contentAt = (name: string): Content | undefined => {
    const file = files.get(name);
    return file && contents.get(file);
  };
  const read: ReadBeside = (name) => {
    const content = contentAt(name);
    if (!content) return { problem: 'missing' };
    return 'text' in content ? { text: content.text, path: name } : { problem: 'unreadable' };
  };
  const signatureFiles = (name: string): FolderFile[] =>
    (folders.get(signatureFolder(name)) ?? []).map((file) => {
      const content = contents.get(file);
      return { name: path.posix.basename(file.path), text: content && 'text' in content ? content.text : undefined };
    });
  return {
    charters,
    textOf(name) {
      const content = contentAt(name);
      return content && 'text' in content ? content.text : '';
    },
    withBeside(document, name) {
      const { charter } = document;
      const signsInFolder = charter?.signatures[0]?.member?.value === 'folder';
      if (!charter || (charter.extends.length === 0 && !signsInFolder)) return document;
      return withBeside(document, {
        builtOn: readBases(document, name, read),
        signatures: signsInFolder ? readSignatureFiles(signatureFiles(name)) : undefined,
      });
    },
    signaturesOf: (name) =>
      (folders.get(signatureFolder(name)) ?? []).map(({ path: at, id }) => `${at} ${id}`).join('\n'),
  };
}

/** The names of the charters on which one builds that are not the same at both ends, from the top of the repository. */
export function changedBases(before: End, after: End, older: string, later: string): string[] {
  const [then, now] = [basesIn(before, older), basesIn(after, later)];
  const names = new Set([...then.keys(), ...now.keys()]);
  return [...names].filter((name) => then.get(name) !== now.get(name));
}

/** The texts of the charters on which one builds; an empty one for what leads nowhere. */
function basesIn(end: End, name: string): ReadonlyMap<string, string> {
  const text = end.textOf(name);
  if (!MAY_BUILD.test(text)) return new Map();
  const { charter } = end.withBeside(parseCharter(text), name);
  const { bases = [], problems = [] } = (charter && besideOf(charter)?.builtOn) ?? {};
  return new Map([
    ...problems.map(({ path: at }): [string, string] => [path.posix.join(path.posix.dirname(name), at), '']),
    ...bases.map((base): [string, string] => [base.path, base.text]),
  ]);
}

/** Few charters build on others; the rest need not be parsed to know. */
const MAY_BUILD = /^["']?extends["']?\s*:/m;
