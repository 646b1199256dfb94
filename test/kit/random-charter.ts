import type { Random } from './random.js';
import { randomName, randomSentence } from './random-sentence.js';
import type { Data, DataMap } from './write-yaml.js';

const FIRST = 'Ada Bruno Carla Dario Elin Farah Goran Hana Ivo Jana Kofi Lena'.split(' ');
const LAST = 'Adler Bravo Costa Duarte Ekholm Fontana Grimm Haas'.split(' ');
const KINDS = 'Repair Front Night Parts Training Quality Web Phone'.split(' ');
const POSTS = 'Lead Agent Coach Planner Keeper Analyst'.split(' ');
const FIGURE_NAMES = 'speed share count rate load score'.split(' ');
const PLACES = 'Counter Hotline Chat Letterbox Yard Website'.split(' ');
const CADENCES = ['daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'annual'];
const DAYS = ['2026-12-31', '2027-03-15', '2027-06-30', '2026-Q4', '2027-Q2'];
const TARGETS = ['>= 90 %', 'at most 4 hours', '+5 points', 'from 9 to 4 hours', 'at least 1,5 days', '< 3 %', '50 MB'];

/**
 * A charter in which every reference leads to one entry by its id, every name stands once, and all ids are
 * written out. The same chance gives the same charter.
 */
export function randomCharter(random: Random): DataMap {
  const taken = new Set<string>();
  const some = <T>(least: number, most: number, make: () => T): T[] =>
    Array.from({ length: least + random.int(most - least + 1) }, make);
  const sentence = (): string => randomSentence(random);
  const maybe = (probability: number, fields: () => DataMap): DataMap => (random.chance(probability) ? fields() : {});
  const named = (words: readonly (readonly string[])[], field: 'name' | 'title'): DataMap => {
    const name = randomName(random, words, taken);
    return { id: `${name.toLowerCase().replaceAll(' ', '-')}-x`, [field]: name };
  };
  const idOf = (entry: DataMap): string => entry['id'] as string;

  const roles = some(2, 4, () => named([KINDS, POSTS], 'title'));
  const members = some(2, 5, () => named([FIRST, LAST], 'name'));
  const metrics = some(1, 3, () => named([KINDS, FIGURE_NAMES], 'name'));
  const channels = some(1, 3, () => named([KINDS, PLACES], 'name'));
  const stakeholders = some(1, 3, () => named([['Friends', 'Office', 'Workshop', 'Council'], KINDS], 'name'));
  const sponsors = some(0, 2, () => named([['Doctor', 'Madam', 'Sir'], LAST], 'name'));

  const actor = (): string => idOf(random.pick([...roles, ...members]));
  const item = (): Data =>
    random.chance(0.7)
      ? sentence()
      : {
          title: sentence(),
          text: sentence(),
          ...maybe(0.4, () => ({ note: sentence() })),
          ...maybe(0.4, () => ({ owner: actor() })),
          ...maybe(0.3, () => ({ items: items() })),
        };
  const items = (): Data[] => some(1, 3, () => (random.chance(0.8) ? sentence() : { text: sentence() }));
  const list = (): Data[] => some(1, 4, item);

  for (const role of roles)
    Object.assign(
      role,
      { purpose: sentence(), responsibilities: list() },
      maybe(0.3, () => ({ skills: items() })),
      maybe(0.2, () => ({ minimum: '2' })),
      maybe(0.2, () => ({ term: '2 years' })),
      maybe(0.2, () => ({ reports: actor() })),
      maybe(0.2, () => ({ deputy: idOf(random.pick(members)) })),
    );
  for (const member of members)
    Object.assign(
      member,
      { roles: random.shuffle(roles).slice(0, random.int(3)).map(idOf) },
      maybe(0.3, () => ({ email: 'desk@example.org' })),
      maybe(0.3, () => ({ since: '2025-01-01' })),
      maybe(0.1, () => ({ term: '3 years' })),
    );
  for (const metric of metrics)
    Object.assign(
      metric,
      { definition: sentence() },
      maybe(0.5, () => ({ unit: random.pick(['%', 'hours', 'GB', 'EUR']) })),
      maybe(0.4, () => ({ formula: 'solved / (solved + open) * 100' })),
      maybe(0.5, () => ({ source: sentence() })),
      maybe(0.3, () => ({ owner: actor(), cadence: random.pick(CADENCES) })),
    );
  for (const channel of channels)
    Object.assign(
      channel,
      { purpose: sentence() },
      maybe(0.6, () => ({ address: 'https://example.org/desk' })),
      maybe(0.5, () => ({ owner: actor() })),
    );
  for (const stakeholder of stakeholders)
    Object.assign(
      stakeholder,
      { needs: items() },
      maybe(0.3, () => ({ contact: actor() })),
    );
  for (const sponsor of sponsors)
    Object.assign(
      sponsor,
      maybe(0.5, () => ({ title: random.pick(['Head of the yard', 'Treasurer']), email: 'office@example.org' })),
    );

  const objective = (): DataMap => ({
    text: sentence(),
    ...maybe(0.5, () => ({ metric: idOf(random.pick(metrics)), target: random.pick(TARGETS) })),
    ...maybe(0.6, () => ({ due: random.pick(DAYS) })),
    ...maybe(0.6, () => ({ owner: actor() })),
    ...maybe(0.3, () => ({ current: { value: '42 %', on: '2026-05-01' } })),
    ...maybe(0.2, () => ({ note: sentence() })),
  });
  const step = (): Data =>
    random.chance(0.5) ? sentence() : { by: actor(), do: sentence(), ...maybe(0.4, () => ({ within: '4 hours' })) };
  const meeting = (): DataMap => ({
    ...named([KINDS, ['round', 'circle', 'hour']], 'name'),
    cadence: random.pick(CADENCES),
    ...maybe(0.5, () => ({ purpose: sentence() })),
    ...maybe(0.6, () => ({ day: 'Monday', time: '09:15', duration: '30 minutes', location: 'Room 5' })),
    ...maybe(0.5, () => ({ attendees: random.pick(['all', actor()]), chair: actor() })),
  });

  return {
    charter: 1,
    title: `${random.pick(KINDS)} Charter of the ${random.pick(PLACES)}`,
    status: 'active',
    ...maybe(0.5, () => ({ version: '1.2', kind: 'team' })),
    team: random.chance(0.5) ? 'Riders Desk' : { name: 'Riders Desk', organization: 'Harbour Bikes' },
    ...(sponsors.length > 0 ? { sponsors } : {}),
    ...maybe(0.5, () => ({ period: { start: '2026-01-01', end: '2027-12-31' } })),
    ...maybe(0.5, () => ({ introduction: sentence() })),
    purpose: random.chance(0.5) ? `${sentence()}\n\n${sentence()}` : { statement: sentence(), points: items() },
    ...maybe(0.8, () => ({
      scope: {
        in: list(),
        out: [sentence(), { text: sentence(), owner: random.pick([idOf(random.pick(stakeholders)), 'Finance']) }],
      },
    })),
    objectives: some(1, 4, objective),
    metrics,
    ...maybe(0.4, () => ({
      deliverables: some(1, 2, () => ({
        title: sentence(),
        due: random.pick(DAYS),
        status: 'planned',
        owner: actor(),
      })),
    })),
    roles,
    members,
    ...maybe(0.4, () => ({ responsibilities: list() })),
    ...maybe(0.4, () => ({ authority: { powers: list(), limits: items() } })),
    ...maybe(0.6, () => ({
      decisions: { method: 'consensus', quorum: 'half of the members', rules: some(1, 3, sentence) },
    })),
    ...maybe(0.5, () => ({ principles: list() })),
    norms: list(),
    ...maybe(0.7, () => ({
      procedures: some(1, 2, () => ({
        ...named([KINDS, ['handover', 'opening', 'closing']], 'title'),
        owner: actor(),
        within: '24 hours',
        steps: some(2, 4, step),
      })),
    })),
    ...maybe(0.4, () => ({
      services: some(1, 2, () => ({
        ...named([KINDS, ['promise', 'pledge']], 'name'),
        audience: random.pick(['all', idOf(random.pick(stakeholders))]),
        channel: idOf(random.pick(channels)),
        target: random.pick(TARGETS),
      })),
    })),
    channels,
    meetings: some(1, 3, meeting),
    ...maybe(0.5, () => ({
      communication: some(1, 2, () => ({
        what: sentence(),
        audience: 'all',
        cadence: random.pick(CADENCES),
        owner: actor(),
      })),
    })),
    ...maybe(0.3, () => ({
      hours: { days: 'Monday to Friday', from: '08:30', to: '17:00', timezone: 'Europe/Lisbon' },
    })),
    stakeholders,
    escalation: some(1, 3, () => ({
      to: random.pick([actor(), 'Council of Elders']),
      when: sentence(),
      within: '2 days',
    })),
    ...maybe(0.4, () => ({ risks: list() })),
    ...maybe(0.3, () => ({ assumptions: items() })),
    ...maybe(0.3, () => ({ glossary: items() })),
    ...maybe(0.3, () => ({ references: ['[Rules](https://example.org/Rules)'] })),
    review: {
      cadence: random.pick(CADENCES),
      next: '2027-06-30',
      owner: actor(),
      ...maybe(0.4, () => ({ last: '2026-06-30', log: [{ date: '2026-06-30', outcome: sentence() }] })),
    },
    ...maybe(0.6, () => ({ approval: { statement: sentence(), needs: 'all' } })),
    ...maybe(0.3, () => ({ sections: [{ heading: 'Our name', text: sentence() }] })),
    ...maybe(0.3, () => ({ history: [{ version: '1.2', date: '2026-01-01', change: sentence() }] })),
    ...maybe(0.4, () => ({
      layout: {
        numbering: 'roman',
        sections: [
          { heading: 'Aims', fields: 'objectives', lead: sentence() },
          { heading: 'Ways', fields: ['norms', 'meetings'] },
          { heading: 'Dangers', fields: 'risks', lead: sentence() },
        ],
      },
    })),
  };
}
