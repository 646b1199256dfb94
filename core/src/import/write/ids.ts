import { shapes } from '../../model/charter.generated.js';
import { slug } from '../../text/slug.js';
import { plain } from '../source/plain.js';
import { LANGUAGES, wordsIn } from '../words/languages.js';
import { tokensOf } from '../words/phrasebook.js';
import { textAt, type Thing, type Value } from '../place/draft.js';

const MOST_WORDS = 4;
/** One id for a member and a role would leave open which one is meant. */
const TOGETHER: ReadonlySet<string> = new Set(['members', 'roles']);

let small: ReadonlySet<string> | undefined;

/** Gives an id to everything that can have one. */
export function giveIds(charter: Thing): void {
  const together = new Set<string>();
  for (const [field, { kind, of = '' }] of Object.entries(shapes['charter']?.fields ?? {})) {
    const value = charter[field];
    if (value === undefined || field === 'layout') continue;
    if (kind === 'entities') giveAll(value as readonly Thing[], of, TOGETHER.has(field) ? together : new Set());
    if (kind === 'entity') giveInside(value, of);
  }
}

function giveAll(things: readonly Thing[], shapeName: string, taken: Set<string>): void {
  const shape = shapes[shapeName];
  if (!shape) return;
  const hasId = Object.hasOwn(shape.fields, 'id');
  /** The number of the last of those that would have one id. */
  const last = new Map<string, number>();
  for (const [index, thing] of things.entries()) {
    if (hasId) {
      const label = shape.label.map((name) => textAt(thing, name)).find((text) => text !== '');
      const base = idOf(label ?? '') || `${shapeName.toLowerCase()}-${index + 1}`;
      let id = base;
      let count = last.get(base) ?? 1;
      while (taken.has(id)) id = `${base}-${++count}`;
      last.set(base, count);
      taken.add(id);
      thing['id'] = id;
    }
    giveInside(thing, shapeName);
  }
}

function giveInside(value: Value, shapeName: string): void {
  if (typeof value !== 'object' || Array.isArray(value)) return;
  for (const [field, { kind, of = '' }] of Object.entries(shapes[shapeName]?.fields ?? {})) {
    const inner = (value as Thing)[field];
    if (inner === undefined) continue;
    if (kind === 'entities' && Array.isArray(inner)) giveAll(inner as readonly Thing[], of, new Set());
    if (kind === 'entity') giveInside(inner, of);
  }
}

/** The first words that say something: names whole, sentences short. Empty where there are no letters. */
export function idOf(label: string): string {
  small ??= new Set(LANGUAGES.flatMap((words) => wordsIn(words.common)).flatMap(tokensOf));
  const tokens = slug(withoutShortened(plain(label.split('\n', 1)[0] ?? '').slice(0, 200)))
    .split('-')
    .filter(Boolean);
  const telling = tokens.length <= MOST_WORDS ? tokens : tokens.filter((token) => !small?.has(token));
  const id = (telling.length > 0 ? telling : tokens).slice(0, MOST_WORDS).join('-');
  return id.length > 60 ? id.slice(0, 60).replace(/-$/, '') : id;
}

/** "We" for "We'll", "team" for "team's", "dont" for "don't": what is left behind the mark would be a word by itself. */
function withoutShortened(words: string): string {
  return words
    .replaceAll(/(?<=\p{L})['’](?:ll|ve|re|[sdm])(?!\p{L})/giu, '')
    .replaceAll(/(?<=n)['’]t(?!\p{L})/giu, 't');
}
