import { isClosed } from './counts.js';
import { headOf } from './objects.js';
import type { Quantity } from './quantities.js';
import type { Sentence } from './sentence.js';
import { is } from './tokens.js';

/** The quantities that can be targets: claimed, no baseline, no property of the thing made. */
export function targetsOf(sentence: Sentence): readonly Quantity[] {
  const { tokens, zones, quantities, acts } = sentence;
  return quantities.filter((quantity) => {
    if (zones[quantity.number.to - 1] !== 'claim' || isDefinition(sentence, quantity)) return false;
    if (isBaseline(sentence, quantity) || describes(sentence, quantity) || exists(sentence, quantity)) return false;
    return (
      acts.length > 0 ||
      quantity.kind !== 'count' ||
      !is(headOf(tokens.slice(quantity.unit!.from, quantity.unit!.to)), 'label')
    );
  });
}

/** "Share of tickets solved within 8 hours" defines a metric: the number belongs to it. */
function isDefinition({ tokens, from }: Sentence, { kind, number }: Quantity): boolean {
  const opens = is(tokens[from], 'measure', 'percent') && (is(tokens[from + 1], 'of') || is(tokens[from], 'percent'));
  if (!opens || kind === 'percent') return false;
  return (
    !tokens.slice(from, number.from).some((token) => is(token, 'be', 'modal', 'reach') || /^[:=]$/.test(token.text)) ||
    tokens.slice(from, number.from).some((token) => is(token, 'relative'))
  );
}

/** "from 4.2 days to 2.5", "up from 30 %", "vs 12". */
export function baselineOf(sentence: Sentence): Quantity | undefined {
  return baselinesOf(sentence)[0];
}

/** Every such figure. */
export function baselinesOf(sentence: Sentence): readonly Quantity[] {
  return sentence.quantities.filter((quantity) => isBaseline(sentence, quantity));
}

function isBaseline({ tokens }: Sentence, { from, to, compared }: Quantity): boolean {
  const [earlier, before] = [tokens[from - 2], tokens[from - 1]];
  if (is(before, 'from')) {
    const changed = is(earlier, 'up', 'down') || earlier?.text === '(';
    return !compared && (changed || tokens.slice(to, to + 4).some((token) => is(token, 'to')));
  }
  if (is(before, 'nowadays') || before?.text === 'vs') return true;
  return is(before, 'than') && is(earlier, 'comparative');
}

/** "a 2-minute video", "a $500 reward": the number belongs to the thing. "24-hour turnaround" is a limit. */
function describes({ tokens }: Sentence, { kind, number, to, compared }: Quantity): boolean {
  const joined = kind === 'money' || /^[-–]$/.test(tokens[number.to]?.text ?? '');
  const noun = tokens[to];
  const named = noun !== undefined && noun.kind === 'word' && !isClosed(noun);
  return joined && !compared && named && !is(noun, 'metric', 'measure', 'scale', 'duration');
}

/** "We have 3 teams", "there are five". */
function exists({ tokens, from: first, acts }: Sentence, { from, to, kind, compared, number }: Quantity): boolean {
  if (compared) return false;
  const before = tokens[from - 1];
  if (kind !== 'count' && kind !== 'bare' && kind !== 'duration') return false;
  const governing = acts.findLast(({ at }) => at < from);
  if (kind === 'count' && governing && is(tokens[governing.at], 'about')) return true;
  if (
    kind === 'count' &&
    is(before, 'definite', 'possessive') &&
    !/^(?:most|top|least|.*est)$/.test(tokens[number.to]?.text ?? '') &&
    to > from
  )
    return true;
  const held = is(before, 'have') && !is(tokens[from - 2], 'modal', 'to') && from - 1 > first;
  return held || (is(before, 'be') && /^(?:there|il y|es)$/.test(tokens[from - 2]?.text ?? ''));
}
