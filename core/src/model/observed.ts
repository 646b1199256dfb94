import { blanks, type Charter } from './charter.generated.js';
import type { Entity } from './entity.js';
import type { Syntax } from '../syntax/parse.js';
import type { ReferencePlace, References, Target } from './references.js';

interface Log {
  current: ReadLog | undefined;
}

/** Properties of a charter that were read. */
export interface Reads extends Iterable<string> {
  has(name: string): boolean;
}

/** What was read through others is not written down again: everything is read for many a rule, and at each keystroke. */
class ReadLog implements Reads {
  readonly #names = new Set<string>();
  readonly #others: Reads[] = [];

  add(name: string): void {
    this.#names.add(name);
  }

  include(others: Reads): void {
    if (!this.#others.includes(others)) this.#others.push(others);
  }

  has(name: string): boolean {
    if (this.#names.has(name)) return true;
    for (const others of this.#others) if (others.has(name)) return true;
    return false;
  }

  *[Symbol.iterator](): Iterator<string> {
    yield* this.#names;
    for (const others of this.#others) yield* others;
  }
}

const logs = new WeakMap<Charter, Log>();

/** The same charter, which notes what is read of it while somebody observes. */
export function observed(charter: Charter): Charter {
  const log: Log = { current: undefined };
  const view = watched(charter, (name) => log.current?.add(name));
  logs.set(view, log);
  return view;
}

/** Whether it notes what is read of it. */
export function isObserved(charter: Charter): boolean {
  return logs.has(charter);
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
  readonly reads: Reads;
}

/** Nobody hears of what is read of a charter that is not watched, or of a part of one. */
const UNSEEN: Reads = new Set();

/** Runs `look` and tells what it read. Whoever observes around it is not told; `note` does that. */
export function observe<T>(charter: Charter, look: () => T): Observation<T> {
  const log = logs.get(charter);
  if (!log) return { value: look(), reads: UNSEEN };
  const around = log.current;
  const reads = new ReadLog();
  log.current = reads;
  try {
    return { value: look(), reads };
  } finally {
    log.current = around;
  }
}

/** What was read earlier is read again by whoever uses what came of it. */
export function noteAll(charter: Charter, reads: Reads): void {
  logs.get(charter)?.current?.include(reads);
}

export function note(charter: Charter, names: readonly string[]): void {
  const current = logs.get(charter)?.current;
  if (current) for (const name of names) current.add(name);
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
    noteAll(this.#charter, EVERYTHING);
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

const EVERYTHING: Reads = new Set(Object.keys((blanks['charter'] as () => object)()));

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
