import type { FieldShape } from '../../model/shape.js';
import { arePromise } from './promises.js';
import type { Verdict } from './verdict.js';

const WAYS: readonly Verdict[] = [{ strength: 'loosened' }, { strength: 'tightened' }];
const OF_TARGETS: readonly Verdict[] = WAYS.map((verdict) => ({ ...verdict, of: 'target' }));
const OF_DUES: readonly Verdict[] = WAYS.map((verdict) => ({ ...verdict, of: 'due' }));
const OF_LIMITS: readonly Verdict[] = WAYS.map((verdict) => ({ ...verdict, of: 'limit' }));

const COMPARED: ReadonlySet<string> = new Set([
  'decisions.method',
  'decisions.quorum',
  'decisions.threshold',
  'role.minimum',
  'approval.needs',
  'objective.due',
  'deliverable.due',
  'period.end',
  'review.next',
]);

/** What `judge` may say when a field of one text changes: for the table of kinds. */
export function possibleVerdicts(ofShape: string, name: string, field: FieldShape, list: string): readonly Verdict[] {
  if (/^(?:objective\.(?:target|baseline)|service\.target)$/.test(`${ofShape}.${name}`)) return OF_TARGETS;
  if (COMPARED.has(`${ofShape}.${name}`) || name === 'within' || name === 'cadence') return WAYS;
  if (ofShape === 'hours' && /^(?:days|from|to|text)$/.test(name)) return WAYS;
  if (field.format || field.refers || field.words) return [];
  const aims = ofShape === 'objective' || ofShape === 'service' ? OF_TARGETS : [];
  return arePromise(list, name) ? [...WAYS, ...aims, ...OF_LIMITS, ...OF_DUES] : OF_LIMITS;
}
