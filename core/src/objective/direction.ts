import type { Findings } from './findings.js';
import type { Quantity } from './quantities.js';
import type { Sentence } from './sentence.js';
import { baselineOf } from './targets.js';
import { is } from './tokens.js';

/** More, less, at least or at most so much, or simply done. */
export type Direction = 'up' | 'down' | 'reach' | 'do';

export function directionOf(sentence: Sentence, findings: Findings): Direction | undefined {
  const { metric, targets, universal, output } = findings;
  const target = findings.complete ?? targets[0];
  if (metric?.strict || target) {
    const changed = stepOf(sentence, target) ?? changeOf(sentence, target) ?? limitOf(sentence, target);
    if (changed) return changed;
  }
  if (target) return 'reach';
  return universal || output ? 'do' : metric?.strict ? 'reach' : undefined;
}

/** "from 11 hours to 4". */
function stepOf(sentence: Sentence, target: Quantity | undefined): Direction | undefined {
  const baseline = baselineOf(sentence);
  if (!baseline || !target) return undefined;
  const [old, wanted] = [baseline, target].map(({ number }) =>
    Number(sentence.tokens[number.to - 1]!.text.replace(',', '.')),
  );
  return old! > wanted! ? 'down' : old! < wanted! ? 'up' : undefined;
}

function changeOf({ acts, tokens, from, zones }: Sentence, target: Quantity | undefined): Direction | undefined {
  const multiple = target?.kind === 'multiple' ? tokens[target.number.to - 1] : undefined;
  if (multiple) return is(multiple, 'down') ? 'down' : 'up';
  const compared = tokens.filter(
    (token, i) => !target && i >= from && zones[i] === 'claim' && is(token, 'comparative'),
  );
  return (['down', 'up'] as const).find(
    (way) => acts.some(({ kinds }) => kinds.includes(way)) || compared.some((token) => is(token, way)),
  );
}

/** "within 30 seconds", "less than 2 % of the calls": the less, the better; but "keep it under 5 %" is to be reached. */
function limitOf({ acts, tokens }: Sentence, target: Quantity | undefined): Direction | undefined {
  if (!target || acts.some(({ kinds }) => kinds.includes('hold'))) return undefined;
  const limit = tokens.slice(target.number.from, target.number.to).some((token) => is(token, 'atMost', 'sameDay'));
  return limit && target.kind !== 'bare' ? 'down' : undefined;
}
