import type { Random } from './random.js';

const VERBS = 'answer repair explain record return check greet remind sort publish'.split(' ');
const THINGS = 'bikes calls invoices letters complaints parcels bells saddles brakes surveys'.split(' ');
const WHEN = [
  'every morning',
  'in the follow-up round',
  'before lunch',
  'with a second pair of eyes',
  'at the front-desk',
];
const MODALS = ['must', 'may', 'should', 'will'];
const FIGURES = [
  '24 hours',
  '1,5 hours',
  '5 % of them',
  '-5 degrees',
  '3-5 days',
  '$5m',
  '50 MB',
  '10:30',
  '2026-12-31',
  '>= 90 %',
  '12.5 kWh',
  '7 days',
];

/** An English sentence of invented work, with or without a figure. */
export function randomSentence(random: Random): string {
  const who = random.pick(['We', 'All members', 'The desk', "Whoever's turn it is"]);
  const verb = `${random.pick(MODALS)} ${random.chance(0.2) ? 'not ' : ''}${random.pick(VERBS)}`;
  const thing = `${random.pick(['the', 'all', 'our'])} ${random.pick(THINGS)}`;
  const end = random.chance(0.5) ? ` within ${random.pick(FIGURES)}` : ` ${random.pick(WHEN)}`;
  return `${who} ${verb} ${thing}${random.chance(0.3) ? `, and ${random.pick(VERBS)} ${random.pick(THINGS)}` : ''}${end}${random.chance(0.7) ? '.' : ''}`;
}

/** A name that no other call gave, as `taken` shows. */
export function randomName(random: Random, words: readonly (readonly string[])[], taken: Set<string>): string {
  for (;;) {
    const name = words.map((list) => random.pick(list)).join(' ') + (taken.size > 40 ? ` ${taken.size}` : '');
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
