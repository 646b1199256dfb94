import { hash } from '../terms/digest.js';

/** Where the members of a charter sign with `signatures: folder`: `cx.signatures` beside `cx.charter.yaml`. The name of a file or a path. */
export function signatureFolder(charterFile: string): string {
  const name = charterFile.replace(/\.charter\.ya?ml$|\.ya?ml$/i, '');
  return `${name}.signatures`;
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 40;

/**
 * The file in which somebody signs: `ana.yaml`. An id of other letters than small ones, figures and hyphens has a few
 * signs of its digest behind what is left of it, so that no id leads out of the folder, and no two to one file on any system.
 */
export function signatureFileName(id: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= LONGEST && !RESERVED.test(id)) return `${id}.yaml`;
  const letters = id
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST);
  return `${[letters, hash(id).slice(0, 8)].filter(Boolean).join('-')}.yaml`;
}

/** Whether a file of the folder is looked at: small text files, not hidden ones, and none that editors leave behind. */
export function isSignatureFile(name: string): boolean {
  return /^[^./\\~#][^/\\]*\.ya?ml$/i.test(name) && name.length <= 120;
}

/** More files than anybody has members, and more characters than a signature with its seal takes. */
export const MOST_SIGNATURE_FILES = 500;
export const LONGEST_SIGNATURE_FILE = 20_000;
