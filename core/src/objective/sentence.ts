import type { Lexicon } from '../lexicon/compile.js';
import { actsOf, type Act } from './acts.js';
import type { Run } from './extract.js';
import { metricsOf, type Metric } from './metrics.js';
import { skipOpening } from './noise.js';
import { periodsOf, type Period } from './periods.js';
import { quantitiesOf, type Quantity } from './quantities.js';
import { tokenize, type Token } from './tokens.js';
import { zonesOf, type Zone } from './zones.js';

/** A sentence with everything found in it. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The first token of the claim, after list numbers and labels. */
  readonly from: number;
  readonly scope: boolean;
  /** Whether the object may stand before its verb. */
  readonly verbLast: boolean;
  readonly zones: readonly Zone[];
  readonly periods: readonly Period[];
  readonly quantities: readonly Quantity[];
  readonly metrics: readonly Metric[];
  readonly acts: readonly Act[];
}

/** A `field` is read from its first sign; a sentence may open with a list number or a label. */
export function readSentence(text: string, lexicon: Lexicon, kind: 'sentence' | 'field' = 'sentence'): Sentence {
  const tokens = tokenize(text, lexicon);
  const periods = periodsOf(text, tokens, 0, lexicon);
  const { from, scope } = kind === 'field' ? { from: 0, scope: false } : skipOpening(tokens, periods);
  const zones = zonesOf(tokens, from);
  const quantities = quantitiesOf(tokens, periods, from);
  const numbers: readonly Run[] = quantities.map((quantity) =>
    quantity.kind === 'count' ? quantity.number : quantity,
  );
  const metrics = metricsOf(tokens, [...periods, ...numbers], from);
  return {
    text,
    tokens,
    from,
    scope,
    verbLast: lexicon.freeVerbs,
    zones,
    periods,
    quantities,
    metrics,
    acts: actsOf(tokens, zones, from, lexicon.freeVerbs),
  };
}
