import { directionOf, type Direction } from './direction.js';
import { extract, type Extract, type Run } from './extract.js';
import type { Findings } from './findings.js';
import type { Sentence } from './sentence.js';
import { measuredThing } from './measured.js';
import { baselineOf } from './targets.js';

/** What the sentence says of each part of an objective, and where. */
export interface Parts {
  readonly metric?: Extract;
  readonly direction?: Direction;
  readonly target?: Extract;
  readonly unit?: Extract;
  readonly baseline?: Extract;
  readonly deadline?: Extract;
}

export function partsOf(sentence: Sentence, findings: Findings): Parts {
  const { universal, targets, comparator } = findings;
  const target = findings.complete ?? targets[0];
  const set = universal?.listed || universal?.zero ? universal : undefined;
  const direction = directionOf(sentence, findings);
  const place = (name: keyof Parts, run: Run | undefined): Parts =>
    run ? { [name]: extract(sentence.text, sentence.tokens, run) } : {};
  return {
    ...place('metric', measuredThing(sentence, findings)),
    ...(direction ? { direction } : {}),
    ...place('target', target?.number ?? set),
    ...place('unit', target?.unit),
    ...place('baseline', baselineOf(sentence) ?? comparator),
    ...place(
      'deadline',
      sentence.periods.find(({ kind }) => kind !== 'past'),
    ),
  };
}
