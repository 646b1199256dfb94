import type { Period } from './periods.js';
import { is, type Token } from './tokens.js';

/** How often: "weekly", "every two weeks", "per month", "2 posts a month", "annual". */
export function cadenceAt(tokens: readonly Token[], i: number): Period | undefined {
  const token = tokens[i]!;
  if (is(token, 'cadence') && isEventName(tokens, i)) return undefined;
  if (is(token, 'cadence')) {
    return tokens[i + 1]?.text === 'active' ? undefined : { from: i, to: i + 1, kind: 'cadence' };
  }
  if (is(token, 'cadenceAdjective') && !isEventName(tokens, i)) return { from: i, to: i + 1, kind: 'cadence' };
  if (!is(token, 'per')) return undefined;
  let at = i + 1;
  while (at < i + 4 && (isCount(tokens[at]) || is(tokens[at], 'workingTime', 'number'))) at++;
  const unit = tokens[at];
  if (!is(unit, 'period', 'weekday') || (unit!.ending && at === i + 1 && is(token, 'indefinite'))) return undefined;
  if (is(token, 'indefinite') && !is(token, 'universal') && !paces(tokens, i)) return undefined;
  return { from: i, to: at + 1, kind: 'cadence' };
}

/** "at the annual conference" names an event; "publish the annual report" paces. */
function isEventName(tokens: readonly Token[], i: number): boolean {
  return (
    is(tokens[i - 1], 'definite', 'possessive') &&
    /^(?:at|before|during|until|for)$/.test(tokens[i - 2]?.text ?? '') &&
    tokens[i + 1]?.kind === 'word'
  );
}

function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number' || is(token, 'other');
}

/** "a month" paces only what was counted just before: "2 posts a month", "once a week"; not "within a day". */
function paces(tokens: readonly Token[], i: number): boolean {
  if (is(tokens[i - 1], 'preposition', 'deadlinePreposition', 'be', 'have')) return false;
  return tokens.slice(Math.max(0, i - 4), i).some((token) => token.kind === 'number' || is(token, 'number'));
}
