import { blanks, type Charter } from './charter.generated.js';
import type { Entity } from './entity.js';
import type { Syntax } from '../syntax/parse.js';
import type { ReferencePlace, References, Target } from './references.js';

interface Log {
  current: Set<string> | undefined;
}

const logs = new WeakMap<Charter, Log>();

/** The same charter, which notes what is read of it while somebody observes. */
export function observed(charter: Charter): Charter {
  const log: Log = { current: undefined };
  const view = watched(charter, (name) => log.current?.add(name));
  logs.set(view, log);
  return view;
}

/**
 * The same object, where `tell` hears of each property that is read. No getters of its own: V8 takes what they refer to
 * for needed until it looks through all memory, and there is a new object for every keystroke.
 */
function watched<T extends object>(object: T, tell: (name: string) => void): T {
  return new Proxy(object, {
    get(target, name) {
      if (typeof name === 'string') tell(name);
      return target[name as keyof T];
    },
  });
}

/** What came of a look, and which properties of the charter it took. */
export interface Observation<T> {
  readonly value: T;
  readonly reads: ReadonlySet<string>;
}

/** Runs `look` and tells what it read. Whoever observes around it is not told; `note` does that. */
export function observe<T>(charter: Charter, look: () => T): Observation<T> {
  const log = logs.get(charter) ?? { current: undefined };
  const around = log.current;
  const reads = new Set<string>();
  log.current = reads;
  try {
    return { value: look(), reads };
  } finally {
    log.current = around;
  }
}

/** What was read earlier is read again by whoever uses what came of it. */
export function note(charter: Charter, reads: Iterable<string>): void {
  const current = logs.get(charter)?.current;
  if (current) for (const name of reads) current.add(name);
}

/** References that note what they look into. */
export function observedReferences(charter: Charter, references: References): References {
  return new ObservedReferences(charter, references);
}

class ObservedReferences implements References {
  readonly #charter: Charter;
  readonly #references: References;

  constructor(charter: Charter, references: References) {
    this.#charter = charter;
    this.#references = references;
  }

  get places(): readonly ReferencePlace[] {
    note(this.#charter, EVERYTHING);
    return this.#references.places;
  }

  readonly list = (name: string): readonly Entity[] => {
    note(this.#charter, [propertyOf(name)]);
    return this.#references.list(name);
  };

  readonly resolve = (reference: string, lists: readonly string[]): Target => {
    note(this.#charter, lists.map(propertyOf));
    return this.#references.resolve(reference, lists);
  };
}

const EVERYTHING: readonly string[] = Object.keys((blanks['charter'] as () => object)());

/** The property of a charter that has a list. */
function propertyOf(list: string): string {
  return list === 'approvers' ? 'approval' : list;
}

/** Whoever goes through the tree may see anything. */
export function observedSyntax(charter: Charter, syntax: Syntax): Syntax {
  return watched(syntax, (name) => {
    if (name === 'root') note(charter, ['node']);
  });
}
