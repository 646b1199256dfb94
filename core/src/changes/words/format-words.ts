import { say, type Said } from '../../l10n/say.js';
import type { Difference } from '../differences/difference.js';

type Words = { readonly [word: string]: Said };

/** The words the format prefers; "every week" is told as it is written. */
const CADENCES: Words = {
  daily: say`daily`,
  weekly: say`weekly`,
  biweekly: say`every two weeks`,
  monthly: say`monthly`,
  bimonthly: say`every two months`,
  quarterly: say`quarterly`,
  semiannual: say`every six months`,
  annual: say`annual`,
  biennial: say`every two years`,
};

const WEEKDAYS: Words = {
  Monday: say`Monday`,
  Tuesday: say`Tuesday`,
  Wednesday: say`Wednesday`,
  Thursday: say`Thursday`,
  Friday: say`Friday`,
  Saturday: say`Saturday`,
  Sunday: say`Sunday`,
};

/** By shape and field. */
const CHOICES: { readonly [field: string]: Words } = {
  'charter.status': {
    draft: say`draft`,
    proposed: say`proposed`,
    active: say`active`,
    superseded: say`superseded`,
    closed: say`closed`,
  },
  'charter.kind': {
    team: say`team`,
    'working-group': say`working group`,
    committee: say`committee`,
    department: say`department`,
    project: say`project`,
    board: say`board`,
  },
  'approval.needs': { all: say`all`, majority: say`majority`, approvers: say`approvers` },
};

/** A word that the format gives its meaning, so that it can be said in any language. Undefined for all others. */
export function formatWord(said: string, field: NonNullable<Difference['field']>): Said | undefined {
  const { format } = field.shape;
  if (format === 'cadence') return own(CADENCES, said);
  return own(format === 'weekday' ? WEEKDAYS : (CHOICES[`${field.ofShape}.${field.name}`] ?? {}), said);
}

function own(words: Words, word: string): Said | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
