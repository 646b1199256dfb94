import { say, type Said } from '../l10n/say.js';
import { shapes, type Signature } from '../model/charter.generated.js';
import type { SignatureFile } from '../model/beside.js';
import { isFieldName } from '../model/fields.js';
import { readSignature } from '../model/read.js';
import { parseSyntax } from '../syntax/parse.js';
import type { MappingNode } from '../syntax/tree.js';
import { findUnsafeCharacter } from '../terms/unsafe-text.js';
import { isSignatureFile, LONGEST_SIGNATURE_FILE, MOST_SIGNATURE_FILES } from './signature-folder.js';

/** A file of the folder as the host found it; `text` is undefined where it cannot be read, or is no plain file. */
export interface FolderFile {
  readonly name: string;
  readonly text: string | undefined;
}

/** The signatures in a folder, in the order of the files’ names. Never throws: what cannot be used says why. */
export function readSignatureFiles(files: readonly FolderFile[]): SignatureFile[] {
  const looked = files.filter(({ name }) => isSignatureFile(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return looked.slice(0, MOST_SIGNATURE_FILES).map(({ name, text }) => {
    const found = text === undefined ? UNREADABLE : readSignatureFile(text);
    return 'words' in found
      ? { name, text, signature: undefined, problem: found }
      : { name, text, signature: found, problem: undefined };
  });
}

const UNREADABLE = say`it is no text file that can be read`;

function readSignatureFile(text: string): Signature | Said {
  if (text.length > LONGEST_SIGNATURE_FILE) return say`it is far too long for a signature`;
  const { root, problems } = parseSyntax(text, isFieldName);
  if (!root || problems.length > 0)
    return say`it is not written as a signature is: “member: ana”, “signed: 2026-01-15” and so on, a line each`;
  if (findUnsafeCharacter(text, root))
    return say`there is a hidden character in it that can make a text look different from what it says`;
  const trouble = troubleIn(root);
  if (trouble !== undefined) return trouble;
  const signature = readSignature(root);
  return signature.member ? signature : say`it does not say who signed: “member: ana”`;
}

function troubleIn({ entries }: MappingNode): Said | undefined {
  const fields = shapes['signature']?.fields ?? {};
  const seen = new Set<string>();
  for (const { key, value } of entries) {
    const name = key.value;
    if (seen.has(name)) return say`“${shortened(name)}” is written twice in it`;
    seen.add(name);
    if (name.startsWith('x-')) continue;
    if (!Object.hasOwn(fields, name)) return say`a signature has no field “${shortened(name)}”`;
    if (value.kind !== 'scalar') return say`“${name}” in it is no plain text`;
  }
  return undefined;
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}
