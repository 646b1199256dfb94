import type { Random } from '../../../kit/random.js';
import { randomSentence } from '../../../kit/random-sentence.js';
import type { Data, DataMap } from '../../../kit/write-yaml.js';
import { entriesOf, NAMED, redirect } from './entries.js';
import { boundBy, placesOf, prose, REFERENCES } from './places.js';
import { wordings, changes } from './wording.js';

/** Changes the charter in place; false where there is nothing that it could change. */
export type Quiet = (charter: DataMap, random: Random) => boolean;

const SEQUENCES: ReadonlySet<string> = new Set(['steps', 'escalation', 'rules']);
const ITEMS: ReadonlySet<string> = new Set(
  'responsibilities norms principles powers limits in points items skills risks assumptions glossary'.split(' '),
);
const SPELLINGS: { readonly [cadence: string]: readonly string[] } = {
  daily: ['every day', 'Daily'],
  weekly: ['every week', 'once a week', 'Weekly'],
  biweekly: ['bi-weekly', 'every two weeks', 'every other week', 'fortnightly', 'every 2 weeks'],
  monthly: ['every month', 'once a month'],
  quarterly: ['every quarter', 'every three months'],
  annual: ['annually', 'yearly', 'once a year', 'every 12 months'],
};

/** Every list and every mapping of the charter. */
function* collections(
  value: Data,
  key = '',
): Generator<{ key: string; value: Data[] | DataMap; set?: (to: Data) => void }> {
  if (typeof value !== 'object') return;
  yield { key, value };
  for (const [name, inner] of Object.entries(value)) yield* collections(inner, Array.isArray(value) ? key : name);
}

const reword =
  (rewrite: (typeof wordings)[string]): Quiet =>
  (charter, random) => {
    for (const place of random.shuffle(prose(charter))) {
      const text = rewrite(place.text, random);
      if (text === undefined || text === place.text) continue;
      place.set(text);
      return true;
    }
    return false;
  };

const editorial: { readonly [name: string]: Quiet } = {
  ...Object.fromEntries(Object.entries(wordings).map(([name, rewrite]) => [name, reword(rewrite)])),
  'other YAML': () => true,
  'order of a list': (charter, random) => {
    const lists = [...collections(charter)].filter(
      ({ key, value }) => Array.isArray(value) && value.length > 1 && !SEQUENCES.has(key),
    );
    if (lists.length === 0) return false;
    const { value } = random.pick(lists) as { value: Data[] };
    value.splice(0, value.length, ...random.shuffle(value));
    return true;
  },
  'order of fields': (charter, random) => {
    const { value } = random.pick([...collections(charter)].filter((one) => !Array.isArray(one.value))) as {
      value: DataMap;
    };
    const entries = random.shuffle(Object.entries(value));
    for (const key of Object.keys(value)) delete value[key];
    Object.assign(value, Object.fromEntries(entries));
    return true;
  },
  'id renamed': (charter, random) => {
    const [list] = random.pick(NAMED);
    const entries = entriesOf(charter, list).filter(({ id }) => id !== undefined);
    if (entries.length === 0) return false;
    const entry = random.pick(entries);
    const id = `other-${random.int(1e9)}`;
    redirect(charter, entry['id'] as string, id);
    entry['id'] = id;
    return true;
  },
  'id derived': (charter, random) => {
    const [list, name] = random.pick(NAMED);
    const entries = entriesOf(charter, list).filter(({ id }) => id !== undefined);
    if (entries.length === 0) return false;
    const entry = random.pick(entries);
    redirect(charter, entry['id'] as string, entry[name] as string);
    delete entry['id'];
    return true;
  },
  'one or a list of one': (charter, random) => {
    const single = placesOf(charter).filter(
      ({ key, path }) =>
        REFERENCES.has(key) &&
        !['metric', 'member'].includes(key) &&
        typeof path.at(-1) === 'string' &&
        path[0] !== 'hours',
    );
    if (single.length === 0) return false;
    const place = random.pick(single);
    place.set([place.text]);
    return true;
  },
  'text or field': (charter, random) => {
    const texts = prose(charter).filter(
      ({ key, path }) => typeof path.at(-1) === 'number' && (ITEMS.has(key) || key === 'steps'),
    );
    if (texts.length === 0) return false;
    const place = random.pick(texts);
    place.set({ [place.key === 'steps' ? 'do' : 'text']: place.text });
    return true;
  },
  'spelling of a cadence': (charter, random) => {
    const places = placesOf(charter).filter(({ key, text }) => key === 'cadence' && SPELLINGS[text]);
    if (places.length === 0) return false;
    const place = random.pick(places);
    place.set(random.pick(SPELLINGS[place.text] as string[]));
    return true;
  },
  'fields of our own': (charter, random) => {
    const { value } = random.pick([...collections(charter)].filter((one) => !Array.isArray(one.value))) as {
      value: DataMap;
    };
    value['x-ours'] = randomSentence(random);
    return true;
  },
  'status, version, language': (charter, random) => {
    Object.assign(charter, { status: 'proposed', version: `2.${random.int(9)}`, language: 'en' });
    return true;
  },
  'contact details': (charter, random) => {
    const people = [...entriesOf(charter, 'members'), ...entriesOf(charter, 'sponsors')];
    Object.assign(random.pick(people), {
      email: `p${random.int(99)}@example.org`,
      handle: 'p',
      key: 'ssh-ed25519 AAAA',
    });
    return true;
  },
  'since, until, status of a member': (charter, random) => {
    Object.assign(random.pick(entriesOf(charter, 'members')), {
      since: '2024-02-02',
      until: '2029-02-02',
      status: 'alternate',
    });
    return true;
  },
  'a new member': (charter, random) => {
    const roles = entriesOf(charter, 'roles').flatMap(({ id, title }) => id ?? title ?? []);
    entriesOf(charter, 'members').push({ name: `Newcomer ${random.int(1e9)}`, roles: [random.pick(roles)] });
    return true;
  },
  history: (charter, random) => {
    charter['history'] = [{ version: '3', date: '2026-02-03', change: randomSentence(random) }];
    return true;
  },
  'review dates and log': (charter, random) => {
    const review = charter['review'] as DataMap;
    Object.assign(review, {
      last: '2026-07-01',
      next: '2027-07-01',
      log: [{ date: '2026-07-01', outcome: randomSentence(random) }],
    });
    return true;
  },
  'recorded progress': (charter, random) => {
    random.pick(entriesOf(charter, 'objectives'))['current'] = { value: `${random.int(99)} %`, on: '2026-08-08' };
    return true;
  },
  'look of the layout': (charter, random) => {
    const layout = (charter['layout'] ??= { sections: [{ heading: 'Whatever', fields: 'norms' }] }) as DataMap;
    layout['numbering'] = random.pick(['roman', 'arabic', 'none']);
    layout['titles'] = ['Other words'];
    random.pick(layout['sections'] as DataMap[])['heading'] = randomSentence(random);
    return true;
  },
};

const notice: { readonly [name: string]: Quiet } = {
  'words for information': (charter, random) => {
    const places = prose(charter).filter((place) => boundBy(place) === 'nobody' && place.path[0] !== 'members');
    const place = places.length > 0 ? random.pick(places) : undefined;
    if (!place) return false;
    place.set((changes['a word more'] as (typeof changes)[string])(place.text, random) as string);
    return true;
  },
  'time and place of a meeting': (charter, random) => {
    const when = {
      day: random.pick(['Tuesday', 'Friday']),
      time: '16:45',
      timezone: 'Europe/Oslo',
      duration: '2 hours',
      starting: '2026-09-01',
      location: `Room ${random.int(99)}`,
    };
    Object.assign(random.pick(entriesOf(charter, 'meetings')), when);
    return true;
  },
  'a new section for information': (charter, random) => {
    const section = random.pick(['resources', 'risks', 'assumptions', 'dependencies', 'glossary', 'references']);
    charter[section] = [randomSentence(random), randomSentence(random)];
    return true;
  },
  communication: (charter, random) => {
    charter['communication'] = [{ what: randomSentence(random), audience: 'all', cadence: 'weekly' }];
    return true;
  },
  'a new stakeholder': (charter, random) => {
    entriesOf(charter, 'stakeholders').push({ name: `Neighbours ${random.int(1e9)}`, needs: [randomSentence(random)] });
    return true;
  },
  'address of a channel': (charter, random) => {
    random.pick(entriesOf(charter, 'channels'))['address'] = `https://example.org/${random.int(99)}`;
    return true;
  },
  'source of a metric': (charter, random) => {
    random.pick(entriesOf(charter, 'metrics'))['source'] = randomSentence(random);
    return true;
  },
  'status of a deliverable': (charter, random) => {
    const deliverables = entriesOf(charter, 'deliverables');
    if (deliverables.length === 0) return false;
    random.pick(deliverables)['status'] = random.pick(['started', 'done', 'dropped']);
    return true;
  },
  'skills there are and lack': (charter, random) => {
    charter['skills'] = {
      inventory: [{ skills: ['Welding'], level: randomSentence(random) }],
      gaps: [randomSentence(random)],
    };
    return true;
  },
};

/** Edits after which every signature stands. */
export const quiet: { readonly [name: string]: Quiet } = { ...editorial, ...notice };
