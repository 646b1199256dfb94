import type { Period } from './periods.js';
import { is, type Token } from './tokens.js';

const long: RegExp = /^(?:month|quarter|year|jahr|monat|quartal|mois|an|année|trimestre|mes|año|semestre|half|decade)/;

/** "this quarter", "the next two years", "first 90 days", "six months after the start", "the end of the year". */
export function spanAt(tokens: readonly Token[], i: number): Period | undefined {
  const token = tokens[i]!;
  if (is(token, 'this', 'past')) {
    const to = counted(tokens, i + 1);
    if (to && !(is(token, 'definite') && tokens[to - 1]!.plural && to === i + 2)) {
      return { from: i, to, kind: is(token, 'past') ? 'past' : 'deadline' };
    }
  }
  if (is(token, 'part') && is(tokens[i + 1], 'period', 'of')) return partOfYear(tokens, i);
  if (is(token, 'definite') && is(tokens[i - 1], 'deadlinePreposition') && is(tokens[i + 1], 'period')) {
    return tokens[i + 1]!.plural ? undefined : { from: i, to: i + 2, kind: 'deadline' };
  }
  if (token.kind !== 'number' && !is(token, 'number')) return undefined;
  const to = counted(tokens, i);
  if (!to || to === i) return undefined;
  const before = is(tokens[i - 1], 'definite') ? tokens[i - 2] : tokens[i - 1];
  const [after, unit] = [tokens[to], tokens[to - 1]!];
  const follows = is(after, 'after');
  const spans = is(before, 'spanPreposition') && long.test(unit.text);
  return follows || spans ? { from: i, to, kind: 'deadline' } : undefined;
}

/** The end of "[number] [working] months", from i. */
function counted(tokens: readonly Token[], i: number): number {
  let at = i;
  while (
    at < i + 4 &&
    (tokens[at]?.kind === 'number' ||
      is(tokens[at], 'number', 'workingTime', 'vagueNumber', 'to') ||
      /^[-–]$/.test(tokens[at]?.text ?? ''))
  )
    at++;
  if (tokens[at]?.text === 'few' || tokens[at]?.text === 'full') at++;
  return is(tokens[at], 'period') ? at + 1 : 0;
}

/** "second half of 2026", "last quarter of the year", "end of the quarter". */
function partOfYear(tokens: readonly Token[], i: number): Period | undefined {
  let at = i + 1;
  while (at < i + 4 && is(tokens[at], 'of', 'definite', 'period', 'this', 'past')) at++;
  if (tokens[at]?.kind === 'number' && /^20\d\d$/.test(tokens[at]!.text)) at++;
  const last = tokens[at - 1];
  const whole = is(last, 'period') || last?.kind === 'number';
  return whole && at > i + 1 ? { from: i, to: at, kind: 'deadline' } : undefined;
}
