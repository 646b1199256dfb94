import {
  basesOf,
  besideOf,
  parseCharter,
  readBases,
  termsOf,
  withBeside,
  type Base,
  type CharterDocument,
} from '../../core/src/index.js';
import { placeIn, topOf, uriIn } from './beside/place.js';
import type { EarlierParams, EarlierResult } from './protocol.js';

/** The charter as it was when a signature was given to it. */
export interface EarlierCharter {
  readonly document: CharterDocument;
  /** What git calls it; the client can show it by this name. Left out where only what it builds on was another. */
  readonly revision?: string;
}

/** A signature that was given to other terms than those of today. */
export interface Sought {
  readonly signer: string;
  readonly terms: string;
}

/** Finds earlier charters in the history that the client can read. Each is looked for once, until `forget`. */
export interface EarlierCharters {
  /** What was found so far; no word of a signature whose charter is unknown. */
  known(uri: string, sought: Sought): EarlierCharter | undefined;
  /**
   * Looks for what is not known yet, the latest version first; resolves with whether anything new was found.
   * @param now the charter of today, with what stands in other files: that is taken as it is
   */
  find(uri: string, sought: readonly Sought[], now: CharterDocument): Promise<boolean>;
  /** What could not be found may have come since. */
  forget(uri: string): void;
}

/** So many versions back at most: each is read and compared. */
const MOST_VERSIONS = 50;
/** So many earlier charters are kept in memory. */
const MOST_KEPT = 30;

/**
 * @param folders of the workspace, as uris
 * @param ask the client, for the version of a charter so many changes back
 */
export function createEarlierCharters(
  folders: readonly string[],
  ask: ((params: EarlierParams) => Promise<EarlierResult | null>) | undefined,
): EarlierCharters {
  const found = new Map<string, EarlierCharter>();
  const lost = new Map<string, Set<string>>();
  const running = new Map<string, Promise<boolean>>();

  function keep(key: string, charter: EarlierCharter): void {
    const [oldest] = found.keys();
    if (found.size >= MOST_KEPT && oldest !== undefined) found.delete(oldest);
    found.set(key, charter);
  }

  async function look(
    uri: string,
    wanted: Sought[],
    now: CharterDocument,
    run: NonNullable<typeof ask>,
  ): Promise<boolean> {
    const left = new Set(wanted);
    const search = async (file: string, read: (text: string) => CharterDocument, isItself: boolean): Promise<void> => {
      for (let index = 0; index < MOST_VERSIONS && left.size > 0; index++) {
        const version = await run({ uri: file, index });
        if (!version) break;
        const document = read(version.text);
        for (const sought of [...left].filter((one) => isOf(document, one))) {
          keep(keyOf(uri, sought), { document, ...(isItself && { revision: version.revision }) });
          left.delete(sought);
        }
      }
    };
    await search(uri, (text) => parseCharter(text, now), true);
    const top = topOf(uri, folders);
    for (const base of (now.charter && basesOf(now.charter)) ?? [])
      await search(uriIn(top, base.path), (text) => withBase(now, placeIn(uri, top), base, text), false);
    lost.set(uri, new Set([...(lost.get(uri) ?? []), ...[...left].map((sought) => keyOf(uri, sought))]));
    return left.size < wanted.length;
  }

  return {
    known: (uri, sought) => found.get(keyOf(uri, sought)),
    async find(uri, sought, now) {
      if (!ask) return false;
      // One search of a charter at a time: the next one knows what it found.
      await running.get(uri);
      const wanted = sought.filter((one) => !found.has(keyOf(uri, one)) && !lost.get(uri)?.has(keyOf(uri, one)));
      if (wanted.length === 0) return false;
      const search = look(uri, wanted, now, ask).catch(() => false);
      running.set(uri, search);
      return await search;
    },
    forget: (uri) => void lost.delete(uri),
  };
}

function keyOf(uri: string, { signer, terms }: Sought): string {
  return `${uri} ${signer} ${terms}`;
}

function isOf({ charter, references }: CharterDocument, { signer, terms }: Sought): boolean {
  const all = charter && termsOf(charter, references);
  const who = all?.find(signer);
  return who !== undefined && all?.forSigner(who).digest === terms;
}

/** A charter as it is, where one that it builds on says something else. */
function withBase(now: CharterDocument, place: string, other: Base, text: string): CharterDocument {
  const document = parseCharter(now.text);
  const bases = (now.charter && basesOf(now.charter)) ?? [];
  const builtOn = readBases(document, place, (path) => {
    const base = bases.find((one) => one.path === path);
    return base ? { path, text: base === other ? text : base.text } : { problem: 'missing' };
  });
  const signatures = now.charter && besideOf(now.charter)?.signatures;
  return withBeside(document, { builtOn, signatures });
}
