import { lexiconOf } from '../lexicon/languages.js';
import { extract, type Extract, type Run } from './extract.js';
import { directionOf, type Direction } from './direction.js';
import type { Reason } from './reasons.js';
import { reasonsOf } from './explain.js';
import { readSentence } from './sentence.js';
import { baselineOf } from './targets.js';
import type { Given } from './typed.js';
import { findingsOf } from './findings.js';
import { verdictOf, type Verdict } from './verdict.js';

export type { Extract } from './extract.js';
export type { Direction } from './direction.js';
export type { Reason, ReasonCode } from './reasons.js';
export type { Given } from './typed.js';
export type { Verdict } from './verdict.js';

export interface Judgement {
  readonly verdict: Verdict;
  readonly metric?: Extract;
  readonly direction?: Direction;
  readonly target?: Extract;
  readonly unit?: Extract;
  readonly baseline?: Extract;
  readonly deadline?: Extract;
  /** Why not more; empty where the verdict is `measurable`. */
  readonly reasons: readonly Reason[];
}

/** Whether two people who dislike each other would later have to agree that this was met. */
export function judgeObjective(sentence: string, given: Given = {}, language: string = 'en'): Judgement {
  const lexicon = lexiconOf(language);
  const read = readSentence(sentence, lexicon);
  const period = read.periods.find(({ kind }) => kind !== 'past');
  const lead = given.lead ? readSentence(given.lead, lexicon).periods.some(({ kind }) => kind === 'deadline') : false;
  const dated = period !== undefined || Boolean(given.due) || lead || given.period === true;
  const findings = findingsOf(read, dated);
  const typed = Boolean(given.metric && given.target);
  const verdict = typed ? 'measurable' : verdictOf(read, findings);
  const target = findings.complete ?? findings.targets[0];
  const baseline = baselineOf(read);
  const metric = findings.metric?.strict || target ? findings.metric : undefined;
  const place = (name: string, run: Run | undefined): object =>
    run ? { [name]: extract(sentence, read.tokens, run) } : {};
  const direction = directionOf(read, findings);
  return {
    verdict,
    ...place('metric', metric ?? (target?.kind === 'count' ? target.unit : undefined)),
    ...(direction ? { direction } : {}),
    ...place(
      'target',
      target?.number ?? (findings.universal?.listed || findings.universal?.zero ? findings.universal : undefined),
    ),
    ...place('unit', target?.unit),
    ...place('baseline', baseline ?? findings.comparator),
    ...place('deadline', period),
    reasons: verdict === 'measurable' ? [] : reasonsOf(read, findings),
  };
}
