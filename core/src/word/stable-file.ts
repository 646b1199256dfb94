// fflate: small, without dependencies, and what the library for Word files packs with, too.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** A day for every file: what it holds says when the charter was changed, and the same charter gives the same bytes. */
const DAY = '2000-01-01T00:00:00Z';

/** The same Word file without what comes from the clock and from chance: times, and the ids of links. */
export function stableFile(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const ids = new Map<string, string>();
  const stable: Zippable = {};
  for (const [name, bytes] of parts) {
    // ZIP has no day before 1980, and its times are local ones.
    stable[name] = [strToU8(stableText(strFromU8(bytes), ids)), { mtime: new Date(1980, 0, 1), level: 6 }];
  }
  return zipSync(stable);
}

/** Ids of links are counted in the order in which they are first met, the same in every part. */
function stableText(text: string, ids: Map<string, string>): string {
  return text
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${DAY}`)
    .replaceAll(/(\b(?:r:id|Id)=")(rId[\w-]{12,})"/g, (_, before: string, id: string) => {
      if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
      return `${before}${ids.get(id)}"`;
    });
}
