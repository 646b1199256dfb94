/**
 * What a word can be. The names are those of the grammar in `objective/`; a language says which of its words belong
 * to them. A word may belong to several classes, and the grammar decides by what stands around it.
 */
export type WordClass =
  // Small words.
  | 'definite'
  | 'possessive'
  | 'indefinite'
  | 'preposition'
  | 'of'
  | 'to'
  | 'from'
  | 'and'
  | 'or'
  | 'be'
  | 'beside'
  | 'was'
  | 'have'
  | 'modal'
  | 'pronoun'
  | 'adverb'
  | 'not'
  | 'nowadays'
  | 'relative'
  | 'question'
  // Where a thought ends or changes its standing.
  | 'purpose'
  | 'condition'
  | 'example'
  | 'openEnded'
  | 'aim'
  | 'transparent'
  // Numbers and what stands before and after them.
  | 'number'
  | 'fraction'
  | 'anHour'
  | 'orMore'
  | 'top'
  | 'scale'
  | 'range'
  | 'ratio'
  | 'vagueNumber'
  | 'multiply'
  | 'atLeast'
  | 'atMost'
  | 'approximately'
  | 'percent'
  | 'money'
  | 'duration'
  | 'unit'
  | 'rating'
  | 'workingTime'
  | 'sameDay'
  | 'placeholder'
  | 'nameHead'
  | 'label'
  | 'scopeLabel'
  // Time.
  | 'month'
  | 'weekday'
  | 'season'
  | 'period'
  | 'cadence'
  | 'cadenceAdjective'
  | 'deadlinePreposition'
  | 'spanPreposition'
  | 'per'
  | 'this'
  | 'past'
  | 'part'
  | 'after'
  | 'other'
  | 'level'
  | 'dated'
  // Sets and comparisons.
  | 'universal'
  | 'always'
  | 'none'
  // "no longer", "no one": kept apart from the "no" of "no errors".
  | 'nobody'
  | 'openSet'
  | 'comparative'
  | 'than'
  // Nouns.
  | 'metric'
  | 'measure'
  | 'usage'
  | 'adoption'
  | 'countable'
  | 'soft'
  | 'output'
  | 'vagueOutput'
  | 'mass'
  | 'person'
  | 'milestone'
  | 'actNoun'
  | 'group'
  | 'targetElsewhere'
  // Verbs and states.
  | 'up'
  | 'down'
  | 'reach'
  | 'hold'
  | 'complete'
  | 'handle'
  | 'respond'
  | 'meet'
  | 'technical'
  // Makes something take less time.
  | 'shorten'
  | 'provide'
  | 'possess'
  | 'about'
  | 'mission'
  | 'write'
  | 'vague'
  | 'continuous'
  | 'checkableState'
  | 'vagueState'
  | 'vagueManner'
  | 'continual';

/** The ending of an inflected word and what to put in its place: `['ies', 'y']`. */
export type Ending = readonly [ending: string, replacement: string];

export interface LexiconData {
  readonly language: string;
  /** Words apart by white space, the words of a phrase joined with `_`; lower case, uninflected where endings tell. */
  readonly words: { readonly [name in WordClass]?: string };
  readonly endings: readonly Ending[];
  /** Letters that, before a number, name a part of the year: `q` for Q3, `h` for H1. */
  readonly yearParts: string;
  /** Endings that make a noun plural. */
  readonly plurals: readonly string[];
  /** Endings of a participle, which is looked up both as written and as its verb. */
  readonly participles: readonly string[];
  /** Whether an ending may have doubled the last consonant: "shipped". */
  readonly doubling?: true;
  /** A verb is known by its form, and may stand last: not so in English, where most verbs are nouns too. */
  readonly freeVerbs?: true;
  /** Every noun is written with a capital, which then tells nothing. */
  readonly capitalNouns?: true;
  /** For languages that write compounds in one word: the classes of a word that ends so. */
  readonly compounds?: { readonly [name in WordClass]?: string };
}
