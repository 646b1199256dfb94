import { lexiconOf } from '../lexicon/languages.js';
import type { Reason } from './reasons.js';
import { reasonsOf } from './explain.js';
import { partsOf, type Parts } from './parts.js';
import { readSentence } from './sentence.js';
import { isDated, typedVerdict, type Given } from './typed.js';
import { findingsOf } from './findings.js';
import { verdictOf, type Verdict } from './verdict.js';

export type { Extract } from './extract.js';
export type { Reason, ReasonCode } from './reasons.js';
export type { Given } from './typed.js';
export type { Verdict } from './verdict.js';

export interface Judgement extends Parts {
  readonly verdict: Verdict;
  /** Why not more; empty where the verdict is `measurable`. */
  readonly reasons: readonly Reason[];
}

/** Whether two people who dislike each other would later have to agree that this was met. */
export function judgeObjective(sentence: string, given: Given = {}, language: string = 'en'): Judgement {
  const lexicon = lexiconOf(language);
  const read = readSentence(sentence, lexicon);
  const findings = findingsOf(read, isDated(read, given, lexicon));
  const { verdict, reasons } = typedVerdict(given, findings, lexicon) ?? {
    verdict: verdictOf(read, findings),
    reasons: reasonsOf(read, findings),
  };
  return { verdict, ...partsOf(read, findings), reasons: verdict === 'measurable' ? [] : reasons };
}
