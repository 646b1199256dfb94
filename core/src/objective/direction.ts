import type { Findings } from './findings.js';
import type { Quantity } from './quantities.js';
import type { Sentence } from './sentence.js';
import { baselineOf } from './targets.js';
import { is } from './tokens.js';

/** More, less, at least or at most so much, or simply done. */
export type Direction = 'up' | 'down' | 'reach' | 'do';

export function directionOf(sentence: Sentence, findings: Findings): Direction | undefined {
  const { metric, targets, universal, output } = findings;
  const measured = metric !== undefined || targets.length > 0;
  if (measured) {
    const changed = changeOf(sentence, findings) ?? stepOf(sentence, findings.complete ?? targets[0]);
    if (changed) return changed;
  }
  if (targets.length > 0) return 'reach';
  return universal || output ? 'do' : measured ? 'reach' : undefined;
}

function changeOf({ acts, tokens, from, zones }: Sentence, { comparison }: Findings): Direction | undefined {
  const compared = tokens.filter((_, i) => comparison && i >= from && zones[i] === 'claim');
  return (['down', 'up'] as const).find(
    (way) => acts.some(({ kinds }) => kinds.includes(way)) || compared.some((token) => is(token, way)),
  );
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
