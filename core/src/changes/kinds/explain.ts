import type { Weight } from '../change.js';
import type { Happening } from './kind.js';

/** Why a kind of change matters, for those who read it the first time. One sentence or two, the same for every change of the kind. */
export function explain(happening: Happening, weight: Weight): string {
  return [reasonOf(happening), effectOf(happening, weight)].filter(Boolean).join(' ');
}

function effectOf({ list, field }: Happening, weight: Weight): string {
  if (weight === 'notice') return 'People should know of it; signatures stand.';
  if (weight === 'editorial') return 'It says the same as before, and signatures stand.';
  const [top] = (list || (field ?? '')).split('.');
  if (top === 'roles') return 'Whoever holds the role signs again.';
  if (top === 'members') return 'It is part of what this member agreed to, so this member signs again.';
  return 'It is part of what everyone agreed to, so everyone signs again.';
}

/** By list or field and event; else by the event alone. */
const REASONS: { readonly [happening: string]: string } = {
  'members added': 'A new member signs, and nobody else has to.',
  'members removed': 'Look who does now what this member did.',
  'scope.in added': 'The team takes on more.',
  'scope.in removed': 'Others could count on the team for this; ask who does it now.',
  'scope.out added': 'A line is drawn that was not there before.',
  'scope.out removed':
    'The line is gone, and it does not say that the team does it now: people may expect it without anybody having agreed to it.',
  'scope.in moved': 'The team takes on more.',
  'scope.out moved': 'Others could count on the team for this; ask who does it now.',
  'roles removed': 'What the role answered for needs somebody else.',
  'approval.approvers removed': 'One person less has to agree, so the charter is easier to change.',
  'signatures added': 'Somebody has agreed to what the charter says.',
  'signatures removed': 'Somebody who had agreed is no longer shown as agreeing.',
  'signatures changed': 'Somebody has agreed to what the charter says now.',
};

const BY_FIELD: { readonly [field: string]: string } = {
  target: 'The team promises less than those who signed agreed to.',
  baseline: 'From another starting point the same step leads to less.',
  within: 'People wait longer for what was promised.',
  cadence: 'What was promised happens less often.',
  due: 'What was promised comes later.',
  end: 'The charter binds its people for longer than they agreed to.',
  quorum: 'Fewer people are enough to decide for all.',
  threshold: 'Fewer votes are enough to decide for all.',
  minimum: 'Fewer people have to hold the role.',
  needs: 'Fewer people have to agree to the charter.',
  next: 'The charter is looked at later than planned.',
};

const WITHOUT: { readonly [field: string]: string } = {
  metric: 'Without it nobody can say whether the promise was kept.',
  measures: 'Without it nobody can say whether the promise was kept.',
  target: 'Without it nobody can say whether the promise was kept.',
  due: 'Without a day a promise never falls due.',
  within: 'Without a limit people may wait as long as it takes.',
  owner: 'Nobody is named any more who answers for it.',
  by: 'Nobody is named any more who does it.',
  cadence: 'Nobody can tell any more how often it happens.',
  end: 'The charter binds its people without an end.',
  quorum: 'Any number of people can decide for all.',
  threshold: 'Nobody can tell any more how many votes are enough.',
  minimum: 'Any number of people may hold the role.',
  needs: 'Nobody can tell any more who has to agree.',
};

const ACCOUNTABLE = /^(?:owner|by)$/;

function reasonOf({ event, list, field, verdict }: Happening): string {
  const own = REASONS[`${[list, field].filter(Boolean).join('.')} ${event}`];
  if (own !== undefined) return own;
  const isWeaker = verdict?.strength === 'loosened';
  switch (event) {
    case 'removed':
      if (field !== undefined) return isWeaker ? (WITHOUT[field] ?? '') : '';
      return isWeaker ? 'A promise is taken back.' : '';
    case 'changed':
      if (verdict?.strength === 'equal')
        return 'The amount is the same in other words, but what is signed is the words.';
      if (verdict?.strength === 'tightened') return 'More is promised than before.';
      if (!isWeaker) return '';
      if (verdict.of === 'limit') return 'People wait longer for what was promised.';
      if (verdict.of === 'target') return BY_FIELD['target'] as string;
      return BY_FIELD[field ?? ''] ?? 'The words bind less than before.';
    case 'lost':
      return ACCOUNTABLE.test(field ?? '')
        ? 'What is written points to nobody any more.'
        : 'What is written points to nothing any more.';
    case 'reordered':
      return 'Here the order is part of what was agreed.';
    case 'moved':
      if (isWeaker) return 'It is no longer kept as a promise.';
      return list.endsWith('responsibilities')
        ? 'Somebody else answers for it now.'
        : 'Another place gives it another weight.';
    case 'reworded':
      return field === 'id' ? 'Only the short name changes by which other places point to it.' : '';
    default:
      return '';
  }
}
