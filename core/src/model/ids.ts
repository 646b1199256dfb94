import { slug } from '../text/slug.js';

const MOST_WORDS = 8;

/**
 * The id of an entity that was given none: the slug of its title, name or text, the first eight words of it; where that
 * is empty, its shape and place ("objective-3"). A second one of the same list that comes out alike gets "-2", and so on.
 */
export function deriveId(label: string, shape: string, index: number, taken: ReadonlySet<string>): string {
  const words = slug(label).split('-').slice(0, MOST_WORDS).join('-');
  const base = words === '' ? `${shape}-${index + 1}` : words;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}
