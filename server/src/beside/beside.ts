import {
  readBases,
  readSignatureFiles,
  signatureFolder,
  signsInFolder,
  withBeside,
  type Beside,
  type FileBeside,
} from '../../../core/src/index.js';
import type { OpenDocument } from '../documents.js';
import { sameUri } from '../same-uri.js';
import type { FilesBeside } from './files.js';
import { placeIn, topOf, uriIn } from './place.js';

/** Gives charters what stands in other files: what they build on, and the signatures in their folder. */
export interface BesideStore {
  /** Has to be said of a version before anything else looks at it. Undefined where there is nothing to wait for. */
  attach(document: OpenDocument): Promise<void> | undefined;
  /** Files have changed; true where charters may be affected that say nothing of it themselves. */
  changed(uris: readonly string[]): boolean;
}

interface Known {
  readonly paths: string;
  readonly inFolder: boolean;
  readonly generation: number;
  readonly beside: Beside;
}

/** So deep may charters build on one another, with one more to see that it is too deep. */
const MOST_ROUNDS = 7;

export function createBeside(folders: readonly string[], files: FilesBeside): BesideStore {
  const known = new Map<string, Known>();
  const read = new Map<string, Promise<FileBeside>>();
  const asked = new Set<string>();
  let generation = 0;

  function readOnce(top: string, path: string): Promise<FileBeside> {
    const uri = uriIn(top, path);
    asked.add(sameUri(uri));
    const found = read.get(uri) ?? files.read(top, path);
    read.set(uri, found);
    return found;
  }

  async function look({ uri, reading }: OpenDocument, inFolder: boolean): Promise<Beside> {
    const top = topOf(uri, folders);
    const place = placeIn(uri, top);
    const texts = new Map<string, FileBeside>();
    let bases = readBases(reading.parsed, place, (path) => texts.get(path));
    for (let round = 0; round < MOST_ROUNDS && bases.unread.length > 0; round++) {
      for (const path of bases.unread) texts.set(path, await readOnce(top, path));
      bases = readBases(reading.parsed, place, (path) => texts.get(path));
    }
    const folder = inFolder ? signatureFolder(place) : undefined;
    if (folder !== undefined) asked.add(sameUri(uriIn(top, folder)));
    const found = folder === undefined ? undefined : await files.list(top, folder);
    return { builtOn: bases, signatures: found && readSignatureFiles(found) };
  }

  async function attach(document: OpenDocument, paths: string, inFolder: boolean): Promise<void> {
    const now = generation;
    const beside = await look(document, inFolder);
    known.set(document.uri, { paths, inFolder, generation: now, beside });
    withBeside(document.reading.parsed, beside);
  }

  return {
    attach(document) {
      const { charter } = document.reading.parsed;
      const inFolder = charter !== undefined && signsInFolder(charter);
      if (!charter || (charter.extends.length === 0 && !inFolder)) return undefined;
      const paths = JSON.stringify(charter.extends.map(({ value }) => value));
      const before = known.get(document.uri);
      if (before?.paths !== paths || before.inFolder !== inFolder || before.generation !== generation)
        return attach(document, paths, inFolder);
      withBeside(document.reading.parsed, before.beside);
      return undefined;
    },
    changed(uris) {
      const isKnown = uris.some((uri) => {
        const same = sameUri(uri);
        return asked.has(same) || asked.has(same.slice(0, same.lastIndexOf('/')));
      });
      if (!isKnown) return false;
      generation++;
      read.clear();
      return true;
    },
  };
}
