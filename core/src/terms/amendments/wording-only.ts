// A diff by Myers' algorithm with a limit on its work; used for the redline, too. Small, maintained, no dependencies.
import { diffArrays } from 'diff';
import { words } from '../words.js';
import { countedPlaces, isKnownLanguage, type Names } from './counted-words.js';

/**
 * Why a change of a text is more than one of its wording. `counted`: it touches a word that always counts. `much`: more
 * than a fifth of the words changed. `moved`: words changed places. `opposite`: a word became its opposite. `long`: the
 * text is too long to tell. `language`: so is the language.
 */
export type MoreThanWording = 'counted' | 'much' | 'moved' | 'opposite' | 'long' | 'language';

export type WordingCheck =
  | { readonly ok: true }
  /** `words`: those that say so, as the terms count them. */
  | { readonly ok: false; readonly because: MoreThanWording; readonly words: readonly string[] };

export interface WordingContext {
  /** As `language` of the charter says; English where it says nothing. */
  readonly language: string;
  readonly names: Names;
}

/** One part of this many words of a text may change. */
const PART = 5;
const MOST_WORDS = 1000;
/** Words that stand wherever grammar wants them. */
const ARTICLES: ReadonlySet<string> = new Set(
  'the a an der die das den dem des ein eine einen einem einer eines le la les l un une el los las una'.split(' '),
);
const OPPOSITES =
  /^(?:un|in|im|ir|il|dis|non|mis|de|des|dé|dés|anti|re|over|under|pre|post|ir|ent|miss|nicht|sin|contra)$/;

/** Whether two texts say the same in other words, as far as a machine can tell: it refuses rather than to be wrong. */
export function checkWording(before: string, after: string, { language, names }: WordingContext): WordingCheck {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  if (old.join(' ') === now.join(' ')) return { ok: true };
  if (!isKnownLanguage(language)) return refuse('language');
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) return refuse('long');
  const most = Math.floor(old.length / PART);
  const pieces = diffArrays(old, now, { maxEditLength: 2 * most });
  if (!pieces) return refuse('much');
  const [removed, added] = [new Map<number, string>(), new Map<number, string>()];
  let [atOld, atNow] = [0, 0];
  for (const piece of pieces) {
    for (const word of piece.value) {
      if (piece.removed) removed.set(atOld, word);
      if (piece.added) added.set(atNow, word);
      if (!piece.added) atOld++;
      if (!piece.removed) atNow++;
    }
  }
  if (Math.max(removed.size, added.size) > most) return refuse('much');
  const counted = [
    ...wordsAt(removed, countedPlaces(old, language, names)),
    ...wordsAt(added, countedPlaces(now, language, names)),
  ];
  if (counted.length > 0) return refuse('counted', counted);
  const gone = new Set(removed.values());
  const moved = [...added.values()].filter((word) => gone.has(word) && !ARTICLES.has(word));
  if (moved.length > 0) return refuse('moved', moved);
  const opposite = [...added.values()].find((word) => [...gone].some((other) => areOpposite(word, other)));
  return opposite === undefined ? { ok: true } : refuse('opposite', [opposite]);
}

function tokensOf(text: string): string[] {
  const said = words(text);
  return said === '' ? [] : said.split(' ');
}

function wordsAt(changed: ReadonlyMap<number, string>, places: ReadonlySet<number>): string[] {
  return [...changed].flatMap(([at, word]) => (places.has(at) ? [word] : []));
}

/** "Paid" and "unpaid"; so that nobody has to list them all, "sign" and "resign", too. */
function areOpposite(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 2 && long.endsWith(short) && OPPOSITES.test(long.slice(0, -short.length));
}

function refuse(because: MoreThanWording, said: readonly string[] = []): WordingCheck {
  return { ok: false, because, words: [...new Set(said)] };
}
