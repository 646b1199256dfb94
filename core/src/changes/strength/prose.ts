import { wordPattern } from '../../text/word-pattern.js';
import type { Piece } from '../change.js';
import { lostUniversal } from './universals.js';
import type { Verdict } from './verdict.js';

const words = (list: string): RegExp => wordPattern(String.raw`(?<!\p{L})(?:${list})(?!\p{L})`, 'giu');

/** Words by which a sentence binds: English, German, French, Spanish. */
const BINDING = words(
  [
    String.raw`must|shall|will|always|every|each|all|commit to|guarantee\p{L}*|ensure\p{L}*|never`,
    String.raw`muss|müssen|immer|stets|alle|jede[nrsm]?|nie|niemals|garantier\p{L}*`,
    'doit|doivent|toujours|tous|toutes|chaque|jamais',
    String.raw`debe|deben|siempre|todos|todas|cada|nunca`,
  ].join('|'),
);

/** A figure follows: "about 90 %", not "tell customers about delays". */
const FIGURE = String.raw`(?= (?:\d|an? |one |two |three |four |five |six |ten |half |zwei |drei |vier |fünf |zehn |deux |trois |dos |tres ))`;

/** Words by which it only wishes, or leaves a way out. */
const LOOSE = words(
  [
    String.raw`should|(?<!(?:one|body|who) )may|might|could|try|tries|aim|aims|attempts? to|strive\p{L}*|endeavou?r\p{L}*|usually|normally|generally|typically|ideally|preferably|mostly|sometimes|occasionally|rarely|seldom|hardly ever|almost|nearly|as a rule|(?<!at |the |our |its |their )most|(?:around|about)${FIGURE}|approximately|roughly|circa|wher(?:e|ever) (?:possible|practical|practicable|feasible)|if possible|when(?:ever)? possible|as far as possible|time permitting|if time allows|reasonable efforts?|best efforts?|as needed|unless`,
    String.raw`sollte\p{L}*|könnte\p{L}*|möglichst|meist|meistens|üblicherweise|normalerweise|gelegentlich|manchmal|selten|nahezu|fast (?:alle|immer|jede[nrsm]?|nie)|in der regel|wenn möglich|soweit möglich|nach möglichkeit|versuch\p{L}* zu|bemüh\p{L}* uns|es sei denn|(?:etwa|rund)${FIGURE}|ungefähr`,
    String.raw`devrait|devraient|pourrait|pourraient|si possible|autant que possible|dans la mesure du possible|en principe|généralement|en général|parfois|rarement|presque|essa(?:yer|yons|ient?) de|à moins|environ`,
    String.raw`debería\p{L}*|podría\p{L}*|si es posible|en lo posible|en la medida de lo posible|normalmente|generalmente|en general|a veces|raramente|casi|intenta\p{L}*|a menos que|salvo que|aproximadamente`,
  ].join('|'),
);

/** In place of "all" or "always" these are less; alone they are no way out. */
const PARTLY = words(
  'some|many|several|few|often|frequently|einige|manche|viele|wenige|oft|häufig|quelques|certains|certaines|souvent|algun[oa]s|much[oa]s|poc[oa]s|a menudo',
);

/** What turns a sentence around: then nobody can say which of the two asks more. */
const NEGATION = words(String.raw`not|no|cannot|without|\p{L}+n['’]t|nicht|kein\p{L}*|ohne|pas|sans|sin`);

/** The month is no way out. */
const MAY = /\bMay\b/g;

/** Of a promise whose words changed: "must" became "should", or "where possible" was added. Undefined where words do not tell. */
export function judgeWords(pieces: readonly Piece[]): Verdict | undefined {
  const [before, after] = [textOf(pieces, 'removed'), textOf(pieces, 'added')];
  const more = (said: RegExp): number => count(after, said) - count(before, said);
  if (lostUniversal(pieces)) return { strength: 'loosened' };
  if (more(NEGATION) !== 0) return undefined;
  const binding = more(BINDING);
  const loose = more(LOOSE) + (binding === 0 ? 0 : Math.sign(more(PARTLY)));
  if (loose > 0 && binding <= 0) return { strength: 'loosened' };
  return loose < 0 && binding >= 0 ? { strength: 'tightened' } : undefined;
}

/** One of the two texts. */
function textOf(pieces: readonly Piece[], its: Piece['is']): string {
  return pieces
    .filter(({ is }) => is === 'same' || is === its)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(MAY, '');
}

function count(text: string, said: RegExp): number {
  return text.match(said)?.length ?? 0;
}
