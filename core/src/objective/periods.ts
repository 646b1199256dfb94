import { dateAt } from './dates.js';
import { cadenceAt } from './cadences.js';
import { spanAt } from './spans.js';
import type { Run } from './extract.js';
import type { Lexicon } from '../lexicon/compile.js';
import { is, type Token } from './tokens.js';

export interface Period extends Run {
  /** Until when, how often, or the time compared with. */
  readonly kind: 'deadline' | 'cadence' | 'past';
}

/** Dates, quarters, stretches of time and cadences, with the prepositions that lead to them. */
export function periodsOf(text: string, tokens: readonly Token[], from: number, lexicon: Lexicon): readonly Period[] {
  const found: Period[] = [];
  for (let i = from; i < tokens.length;) {
    const date = dateAt(text, tokens, i, lexicon);
    const period = date
      ? { from: i, to: date, kind: 'deadline' as const }
      : (cadenceAt(tokens, i) ?? spanAt(tokens, i));
    if (period) found.push(withPreposition(tokens, period, from));
    i = period ? period.to : i + 1;
  }
  return found;
}

function withPreposition(tokens: readonly Token[], period: Period, first: number): Period {
  let { from } = period;
  while (from > first && is(tokens[from - 1], 'deadlinePreposition', 'part', 'definite', 'of')) from--;
  const before = tokens[from - 1];
  const compared = is(before, 'than') || is(before, 'past') || is(before, 'from') || before?.text === 'since';
  const compares = tokens.some(
    (token, i) => i >= Math.max(first, from - 5) && i < from && is(token, 'than') && tokens[i + 1]?.kind !== 'number',
  );
  const led = compares || tokens.slice(from, period.from).some((token) => is(token, 'past', 'than'));
  return { ...period, from, kind: compared || led || isBaseline(tokens, period) ? 'past' : period.kind };
}

/** "over 2023 levels", "the 2015 numbers". */
function isBaseline(tokens: readonly Token[], { from, to, kind }: Period): boolean {
  return kind === 'deadline' && is(tokens[from - 1], 'definite', 'spanPreposition') && is(tokens[to], 'level');
}
