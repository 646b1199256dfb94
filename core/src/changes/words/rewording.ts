import { list } from '../../l10n/phrases.js';
import { atStart, say, type Said } from '../../l10n/say.js';
import type { Piece } from '../change.js';
import { words } from '../../terms/words.js';
import { quoted } from './phrase.js';

/** More than so many places, or longer ones, are for the redline. */
const MOST_PLACES = 2;
const LONGEST = 90;

/** Words behind a figure that say nothing of what it counts. */
const NO_UNIT =
  /^(?:each|every|jede\p{L}*|chaque|cada|out|of|or|and|in|on|at|by|to|from|for|until|before|after|within|instead|per|a|the|oder|und|von|bis|vor|nach|innerhalb|pro|ou|et|sur|de|avant|après|par|o|y|antes|por|[^\p{L}%€$£]*)$/iu;

/** What a figure counts: “hours”, “working days”. */
const UNIT = /^(?:(?:working|business|calendar|full) )?\S+/i;

/** A comma that comes with what is put in behind a word. */
const LEADING = /^[,;:.!?]+\s*/;

/** One place where the words differ. */
interface Place {
  readonly was: string;
  readonly is: string;
  /** What stands between it and the place before, in both texts. */
  readonly between: string;
  /** The word before it, in both texts. */
  readonly word: string;
}

/** So many words may stand between two places that are told as one: “one working day” becomes “two working days”. */
const BETWEEN = 2;

/** What became of the words: "“24 hours” becomes “48 hours” in the norm …". Undefined where that takes too long to say. */
export function rewording(pieces: readonly Piece[], where: Said): Said | undefined {
  const places = closeTogether(placesIn(pieces))
    .map(withoutComma)
    .filter(({ was, is }) => words(was) !== words(is));
  if (places.length === 0 || places.length > MOST_PLACES) return undefined;
  if (places.some(({ was, is }) => was.length > LONGEST || is.length > LONGEST)) return undefined;
  if (places.every(({ was }) => was === '')) return atStart(say`${where} now also says ${all(places, 'is')}.`);
  if (places.every(({ is }) => is === '')) return atStart(say`${where} no longer says ${all(places, 'was')}.`);
  if (places.some(({ was, is }) => was === '' || is === '')) return undefined;
  const said = places.map(({ was, is }) => say`${quoted(was, LONGEST)} becomes ${quoted(is, LONGEST)}`);
  const [first, second] = said as [Said, Said?];
  return atStart(second ? say`In ${where}, ${first}, and ${second}.` : say`In ${where}, ${first}.`);
}

function all(places: readonly Place[], side: keyof Place): Said {
  return list(places.map((place) => quoted(place[side], LONGEST)));
}

/** One of several in a list is said with the one before it: “English and German” becomes “English, German and Danish”. */
function withoutComma({ was, is, word, ...rest }: Place): Place {
  const isListed = was !== '' && is !== '' && LISTED.test(was) !== LISTED.test(is);
  if (isListed) return { was: beside(word, was), is: beside(word, is), word, ...rest };
  return { was: was.replace(LEADING, ''), is: is.replace(LEADING, ''), word, ...rest };
}

const LISTED = /^,/;

/** Places with little between them as one, unless words only came, or only went. */
function closeTogether(places: readonly Place[]): readonly Place[] {
  if (places.every(({ was }) => was === '') || places.every(({ is }) => is === '')) return places;
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    const { was, is, between } = place;
    const isClose = between.trim().split(/\s+/).length <= BETWEEN;
    if (last && isClose)
      joined[joined.length - 1] = {
        was: beside(last.was, between, was),
        is: beside(last.is, between, is),
        between: last.between,
        word: last.word,
      };
    else joined.push(place);
  }
  return joined;
}

function beside(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
    .replaceAll(/ (?=[,;:.!?])/g, '');
}

function placesIn(pieces: readonly Piece[]): Place[] {
  const places: { was: string; is: string; between: string; word: string }[] = [];
  let unitSaid = '';
  pieces.forEach(({ is, text }, index) => {
    if (is === 'same') return;
    const earlier = pieces[index - 1];
    const place = earlier && earlier.is !== 'same' ? places.at(-1) : undefined;
    const said = earlier?.text.trim() ?? '';
    const between = said.slice(said.startsWith(unitSaid) ? unitSaid.length : 0);
    const at = place ?? { was: '', is: '', between, word: /\S+$/.exec(said)?.[0] ?? '' };
    if (!place) {
      places.push(at);
      unitSaid = '';
    }
    if (is === 'removed') at.was += text.trim();
    else at.is += text.trim();
    const next = pieces[index + 1];
    // A figure is said with what it counts: "24 hours".
    if (next?.is === 'same' && /\d$/.test(text.trim()) && at.was !== '' && at.is !== '') {
      const unit = UNIT.exec(next.text)?.[0].replace(/[.,;:!?]+$/, '') ?? '';
      if (NO_UNIT.test(unit)) return;
      at.was += ` ${unit}`;
      at.is += ` ${unit}`;
      unitSaid = unit;
    }
  });
  return places;
}
