/** What is worked out of objects that are there for one version of a charter only. */
export interface Notes<K extends object, V> {
  get(owner: K): V | undefined;
  set(owner: K, value: V): void;
}

const NOTES = Symbol('notes');

interface Noted {
  [NOTES]?: Map<unknown, unknown>;
}

/**
 * Notes that stand with what they are about, and go when it goes. Copies of it have none. A WeakMap is as good where
 * values are small: V8 takes its values for needed until it looks through all memory, and whatever they lead to, which
 * from a node is a whole charter, for every keystroke.
 */
export function createNotes<K extends object, V>(): Notes<K, V> {
  const notes: Notes<K, V> = {
    get: (owner: Noted) => owner[NOTES]?.get(notes) as V | undefined,
    set(owner: Noted, value) {
      let all = owner[NOTES];
      if (!all) Object.defineProperty(owner, NOTES, { value: (all = new Map<unknown, unknown>()) });
      all.set(notes, value);
    },
  };
  return notes;
}
