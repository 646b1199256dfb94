import { lexiconOf } from '../../lexicon/languages.js';
import type { WordClass } from '../../lexicon/lexicon.js';
import { keepsCase } from '../units.js';

/** The languages whose small words are known; of others nobody here can say whether only the wording changed. */
const KNOWN: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es']);

export function isKnownLanguage(language: string): boolean {
  return KNOWN.has(language.trim().toLowerCase().split(/[-_]/)[0] ?? '');
}

/** Words on which hangs how much, how often, by when, whether at all, and whether somebody must or may. */
const CLASSES: ReadonlySet<WordClass> = new Set<WordClass>([
  ...(['modal', 'not', 'none', 'nobody', 'condition', 'or', 'universal', 'always', 'comparative', 'than'] as const),
  ...(['number', 'fraction', 'anHour', 'scale', 'vagueNumber', 'multiply', 'approximately', 'top', 'rating'] as const),
  ...(['atLeast', 'atMost', 'orMore', 'percent', 'money', 'duration', 'unit', 'placeholder'] as const),
  ...(['sameDay', 'dated', 'month', 'weekday', 'season', 'period', 'cadence', 'cadenceAdjective', 'past'] as const),
]);

/**
 * Such words that the lexicons list elsewhere or not at all, of all languages at once: a text need not be in the
 * language of its charter. Too many do no harm, since whoever may not call a change one of wording asks for signatures.
 */
const ALSO: ReadonlySet<string> = new Set(
  `no non not nor none neither cannot without only solely exclusively merely except excluding save unless until till
   before after by during since ahead any some several few many most multiple more less fewer least much another both
   either ever never sometimes often usually seldom rarely first last once twice further again and
   required mandatory obliged obligatory compulsory binding optional voluntary allowed permitted entitled forbidden
   prohibited exempt free unpaid paid public private confidential secret internal external include exclude includes
   excludes including accept accepts accepted refuse refuses refused reject rejects rejected decline declines deny
   denies approve approves approved increase increases decrease decreases reduce reduces raise raises lower start
   starts stop stops end ends begin begins open close closed win lose promise promises guarantee guarantees right
   rights duty duties own let lets dare have has had need needs ought used
   nicht nichts kein keine keinen keinem keiner keines nie niemals niemand weder ohne nur lediglich ausschließlich
   außer ausgenommen bis vor nach mindestens höchstens alle allen aller alles jede jeder jeden jedem jedes immer stets
   muss müssen musst müsst soll sollen sollte sollten sollst darf dürfen dürfte kann können könnte könnten wird werden
   würde würden mag mögen freiwillig verpflichtend verbindlich pflicht erlaubt verboten und oder wenn falls
   ne pas ni sans jamais aucun aucune aucuns rien personne seul seule seulement uniquement sauf hormis tous toutes tout
   toute chaque toujours doit doivent devons devez devra devront devrait peut peuvent pouvons pouvez pourra pourrait
   obligatoire facultatif interdit permis avant après jusque et ou si
   sin nunca jamás ningún ninguna ninguno nada nadie solo sólo solamente únicamente salvo excepto todos todas todo toda
   cada siempre debe deben debemos debería deberían puede pueden podemos podrá podrían obligatorio opcional prohibido
   permitido antes después hasta y o
   né senza mai solo nessuno nessuna niente deve devono dobbiamo può possono tutti tutte ogni sempre
   não nem sem nenhum nenhuma só apenas deve devem pode podem todos sempre
   niet geen nooit zonder alleen moet moeten mag mogen kan kunnen zal zullen alle altijd
   inte ingen inget inga aldrig utan bara måste får kan ska skall alla alltid
   ikke ingen intet aldri aldrig uten uden bare kun må skal kan alle alltid altid
   nie nigdy bez tylko musi muszą może mogą wszyscy zawsze żaden`.split(/\s+/),
);

/** "Careless" is the opposite of "careful", "kostenlos" of "kostenpflichtig". */
const BARREN = /.(?:less|lessly|los|lose|loser|losen|frei|freie|freien|pflichtig|pflichtige)$/u;
const WORD = /^\p{Ll}[\p{Ll}\p{Lo}\p{M}]*(?:'[\p{Ll}\p{Lo}\p{M}]+)*$|^[\p{Lo}\p{Lm}\p{M}]+$/u;
/** No phrase of the lexicons has more words. */
const LONGEST_PHRASE = 6;

/** The names in a charter. Words of a person’s name count each, all others where they stand together. */
export interface Names {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

/**
 * Which words of a text count whatever they are changed to, by their places: figures, signs and what stands next to
 * them, units, dates, negations, modal verbs and the like, and names. `tokens` are the words as the terms count them.
 */
export function countedPlaces(tokens: readonly string[], language: string, names: Names): ReadonlySet<number> {
  const lexicon = lexiconOf(language);
  const counted = new Set<number>();
  const add = (from: number, length: number): void => {
    for (let at = from; at < from + length; at++) counted.add(at);
  };
  const isCounted = (classes: ReadonlySet<WordClass> | undefined): boolean =>
    classes !== undefined && [...classes].some((name) => CLASSES.has(name));
  for (const [at, token] of tokens.entries()) {
    if (!WORD.test(token)) {
      // A sign, a figure, an address, a unit whose letter case counts; and what a figure counts.
      add(Math.max(0, at - 1), at === 0 ? 2 : 3);
      continue;
    }
    if (ALSO.has(token) || names.words.has(token) || BARREN.test(token) || keepsCase(token, token, false)) add(at, 1);
    if (/'(?:t|ll|d)$/.test(token) || isCounted(lexicon.lookup(token)?.classes)) add(at, 1);
    const phrase = lexicon.phrase(tokens.slice(at, at + LONGEST_PHRASE), 0);
    if (phrase && isCounted(phrase.classes)) add(at, phrase.words.length);
    for (const name of names.phrases) {
      if (name[0] === token && name.every((word, index) => tokens[at + index] === word)) add(at, name.length);
    }
  }
  return counted;
}
