import {
  analyzeTogether,
  factsOf,
  type CharterDocument,
  type Facts,
  type Finding,
  type KnownCharter,
  type Settings,
} from '../../core/src/index.js';
import { sameUri } from './same-uri.js';

/** What the charters of the workspace do not agree on. Of those that are not open only a few facts are kept. */
export interface Together {
  /** What a charter says now. Charters outside the workspace are not compared with others. */
  learn(uri: string, document: CharterDocument, settings: Settings, today: string): void;
  forget(uri: string): void;
  /** Forgets all charters but these, which are named by `sameUri`. */
  retain(uris: ReadonlySet<string>): void;
  /** What is said in this charter, at its places as last learned. */
  findings(uri: string): readonly Finding[];
  /** The same as a text, to compare. */
  mark(uri: string): string;
  /** Another one whenever anything said in any charter may be other than before. */
  version(): number;
  /** While many charters are learned in a row, what is said stays what it was. */
  during(work: () => Promise<void>): Promise<void>;
}

interface Known {
  readonly charter: KnownCharter;
  /** The facts without their places. */
  readonly said: string;
}

export function createTogether(folders: readonly string[]): Together {
  const known = new Map<string, Known>();
  let found: ReadonlyMap<string, readonly Finding[]> = new Map();
  let involved: ReadonlySet<string> = new Set();
  let version = 0;
  let isStale = false;
  let working = 0;

  function look(): void {
    if (!isStale || working > 0) return;
    isStale = false;
    const before = JSON.stringify([...found]);
    const findings = analyzeTogether([...known.values()].map(({ charter }) => charter));
    found = new Map([...findings].map(([file, list]) => [sameUri(file), list]));
    const others = [...findings.values()].flatMap((list) => list.flatMap(({ related }) => related));
    involved = new Set([
      ...found.keys(),
      ...others.flatMap(({ elsewhere }) => (elsewhere ? [sameUri(elsewhere.file)] : [])),
    ]);
    if (JSON.stringify([...found]) !== before) version++;
  }

  function forget(key: string): void {
    if (known.delete(key)) isStale = true;
  }

  return {
    learn(uri, document, settings, today) {
      if (!folders.some((folder) => uri.startsWith(`${folder}/`))) return;
      const key = sameUri(uri);
      const facts = factsOf(uri, document, today);
      const before = known.get(key);
      const now: Known = { charter: { file: uri, settings, facts }, said: describe(facts, false) };
      known.set(key, now);
      const isOther = before?.said !== now.said || before.charter.settings !== settings;
      // That lines have moved matters only where something is said about them.
      if (isOther || (involved.has(key) && hasMoved(before.charter.facts, facts))) isStale = true;
    },
    forget: (uri) => forget(sameUri(uri)),
    retain(uris) {
      for (const key of known.keys()) if (!uris.has(key)) forget(key);
    },
    findings(uri) {
      look();
      return found.get(sameUri(uri)) ?? [];
    },
    mark(uri) {
      look();
      const findings = found.get(sameUri(uri));
      return findings ? JSON.stringify(findings) : '';
    },
    version() {
      look();
      return version;
    },
    async during(work) {
      working++;
      try {
        await work();
      } finally {
        working--;
      }
    },
  };
}

function hasMoved(before: Facts, now: Facts): boolean {
  return describe(before, true) !== describe(now, true);
}

function describe(facts: Facts, places: boolean): string {
  return JSON.stringify(
    [...facts].map(([rule, list]) => [
      rule,
      list.map(({ about, says, words, charter, span }) => [
        about,
        says,
        words,
        charter,
        ...(places ? [span.start, span.end] : []),
      ]),
    ]),
  );
}
