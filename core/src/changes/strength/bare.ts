import type { Objective, Service } from '../../model/charter.generated.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Level } from '../differences/difference.js';
import type { Sides } from '../sides.js';
import { amountOf } from './amount.js';
import { verdictOn, type Verdict } from './verdict.js';

const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** Of two texts in a language that is not read, and that are the same but for one number. */
export function judgeBare(before: string, after: string, stronger: 'up' | 'down'): Verdict | undefined {
  const [older, later] = [before.match(NUMBER) ?? [], after.match(NUMBER) ?? []];
  if (older.length !== later.length || before.replaceAll(NUMBER, '#') !== after.replaceAll(NUMBER, '#'))
    return undefined;
  const differing = older.flatMap((one, index) => (one === later[index] ? [] : [index]));
  const [index, ...more] = differing;
  if (index === undefined || more.length > 0) return undefined;
  return verdictOn(amountOf(older[index] as string), amountOf(later[index] as string), stronger);
}

const LEAST = wordPattern(
  String.raw`(?<!\p{L})(?:minst|mindst|minimaal|ten minste|minstens|almeno|pelo menos|no mínimo|min\.?)(?!\p{L})|>|≥`,
  'iu',
);
const MOST = wordPattern(
  String.raw`(?<!\p{L})(?:högst|højst|høyst|maximaal|hoogstens|al massimo|no máximo|maks\.?|max\.?|inom|inden|innen|binnen|entro)(?!\p{L})|<|≤`,
  'iu',
);

/** Of a target: by its words for "at least" and "at most", or by what is good for its metric. */
export function judgeBareTarget(
  before: string,
  after: string,
  level: Level | undefined,
  { after: side }: Sides,
): Verdict | undefined {
  const stronger = wayOf(after) ?? goodFor(level?.after as Objective | Service | undefined, side);
  const verdict = stronger && judgeBare(before, after, stronger);
  return verdict && { ...verdict, of: 'target' };
}

function wayOf(text: string): 'up' | 'down' | undefined {
  if (LEAST.test(text) === MOST.test(text)) return undefined;
  return LEAST.test(text) ? 'up' : 'down';
}

function goodFor(
  owner: Objective | Service | undefined,
  { references, charter }: Sides['after'],
): 'up' | 'down' | undefined {
  const found = owner?.metric && references.resolve(owner.metric.value, ['metrics']);
  const entity = found?.found === 'one' ? found.entity : undefined;
  const way = charter.metrics.find((metric) => metric === entity)?.direction?.value;
  return way === 'up' || way === 'down' ? way : undefined;
}
