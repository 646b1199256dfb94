import { recently } from '../text/recently.js';
import { slug } from '../text/slug.js';

const MOST_WORDS = 8;

/** Gives ids to the entities of one list. */
export type DeriveId = (label: string, shape: string, index: number) => string;

/**
 * The id of an entity that was given none: the slug of its title, name or text, the first eight words of it; where that
 * is empty, its shape and place ("objective-3"). A second one of the same list that comes out alike gets "-2", and so on.
 *
 * @param written the ids that the list's other entities were given, asked for once; a derived one never takes one of them
 */
export function createDeriveId(written: () => Iterable<string>): DeriveId {
  let taken: Set<string> | undefined;
  // Where to go on counting, so that a list of thousands alike takes no longer than one of thousands that differ.
  let counted: Map<string, number> | undefined;
  return (label, shape, index) => {
    const base = firstWords(label) || `${shape}-${index + 1}`;
    taken ??= new Set(written());
    let id = base;
    if (taken.has(base)) {
      counted ??= new Map();
      let n = counted.get(base) ?? 1;
      while (taken.has(id)) id = `${base}-${++n}`;
      counted.set(base, n);
    }
    taken.add(id);
    return id;
  };
}

const firstWords: (label: string) => string = recently((label) =>
  slug(label).split('-').slice(0, MOST_WORDS).join('-'),
);
