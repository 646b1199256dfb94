import type { Extract } from './extract.js';

/** Why a sentence is not measurable, or not fully; what a message can be made of. */
export type ReasonCode =
  | 'metric-without-target'
  | 'target-without-metric'
  | 'output-without-date'
  | 'vague-verb'
  | 'vague-quality'
  | 'vague-manner'
  | 'open-set'
  | 'number-is-no-target'
  | 'placeholder-target'
  | 'no-date'
  | 'continuous-activity'
  | 'question'
  | 'fact'
  | 'not-an-objective';

export interface Reason {
  readonly code: ReasonCode;
  /** The words concerned, in the order they stand. */
  readonly words: readonly Extract[];
}
