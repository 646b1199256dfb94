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
  /^(?:out|of|or|and|in|on|at|by|to|from|for|until|before|after|within|instead|per|a|the|oder|und|von|bis|vor|nach|innerhalb|pro|ou|et|sur|de|avant|après|par|o|y|antes|por|[^\p{L}%€$£]*)$/iu;

/** A comma that comes with what is put in behind a word. */
const LEADING = /^[,;:.!?]+\s*/;

/** One place where the words differ. */
interface Place {
  readonly was: string;
  readonly is: string;
}

/** What became of the words: "“24 hours” becomes “48 hours” in the norm …". Undefined where that takes too long to say. */
export function rewording(pieces: readonly Piece[], where: Said): Said | undefined {
  const places = placesIn(pieces)
    .map(({ was, is }): Place => ({ was: was.replace(LEADING, ''), is: is.replace(LEADING, '') }))
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

function placesIn(pieces: readonly Piece[]): Place[] {
  const places: { was: string; is: string }[] = [];
  pieces.forEach(({ is, text }, index) => {
    if (is === 'same') return;
    const earlier = pieces[index - 1];
    const place = earlier && earlier.is !== 'same' ? places.at(-1) : undefined;
    const at = place ?? { was: '', is: '' };
    if (!place) places.push(at);
    if (is === 'removed') at.was += text.trim();
    else at.is += text.trim();
    const next = pieces[index + 1];
    // A figure is said with what it counts: "24 hours".
    if (next?.is === 'same' && /\d$/.test(text.trim()) && at.was !== '' && at.is !== '') {
      const unit = /^\S+/.exec(next.text)?.[0].replace(/[.,;:!?]+$/, '') ?? '';
      if (NO_UNIT.test(unit)) return;
      at.was += ` ${unit}`;
      at.is += ` ${unit}`;
    }
  });
  return places;
}
