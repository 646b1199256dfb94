import type { Random } from '../../../kit/random.js';
import { randomSentence } from '../../../kit/random-sentence.js';
import type { Data, DataMap } from '../../../kit/write-yaml.js';
import { boundThrough, entriesOf, holdersOf, NAMED } from './entries.js';
import { boundBy, placesOf, prose, REFERENCES, type Place } from './places.js';
import { changes } from './wording.js';

/** Changes the charter in place and says whose signatures fall, by id; undefined where there is nothing that it could change. */
export type Loud = (charter: DataMap, random: Random) => 'everyone' | readonly string[] | undefined;

function concerned(charter: DataMap, place: Pick<Place, 'path' | 'key'>): 'everyone' | string[] {
  const by = boundBy(place);
  if (by === 'everyone') return by;
  if (typeof by !== 'object') return [];
  if ('role' in by) return holdersOf(charter, entriesOf(charter, 'roles')[by.role]);
  return [entriesOf(charter, 'members')[by.member]?.['id'] as string];
}

/** Texts that bind somebody, but for the names of entries. */
function binding(places: readonly Place[]): Place[] {
  return places.filter((place) => !['nobody', 'name'].includes(boundBy(place) as string));
}

const change =
  (rewrite: (typeof changes)[string]): Loud =>
  (charter, random) => {
    for (const place of random.shuffle(binding(prose(charter)))) {
      const text = rewrite(place.text, random);
      if (text === undefined || text === place.text) continue;
      const fallen = concerned(charter, place);
      place.set(text);
      return fallen;
    }
    return undefined;
  };

const exchange =
  (key: string, values: readonly string[]): Loud =>
  (charter, random) => {
    const places = binding(placesOf(charter).filter((place) => place.key === key));
    if (places.length === 0) return undefined;
    const place = random.pick(places);
    place.set(random.pick(values.filter((value) => value !== place.text)));
    return concerned(charter, place);
  };

/** Lists of prose and of entries that bind somebody. */
function bindingLists(charter: DataMap): { list: Data[]; fallen: 'everyone' | string[] }[] {
  const found: { list: Data[]; fallen: 'everyone' | string[] }[] = [];
  const visit = (value: Data, path: (string | number)[]): void => {
    if (typeof value !== 'object') return;
    const key = path.findLast((step) => typeof step === 'string') as string;
    const isBinding = path.length > 0 && boundBy({ path, key }) !== 'nobody';
    if (Array.isArray(value) && isBinding && path[0] !== 'layout' && !REFERENCES.has(key)) {
      if (!NAMED.some(([list]) => list === path.join('.')))
        found.push({ list: value, fallen: concerned(charter, { path, key }) });
    }
    for (const [name, inner] of Object.entries(value))
      visit(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  visit(charter, []);
  return found;
}

/** Edits after which exactly these people sign again. */
export const loud: { readonly [name: string]: Loud } = {
  ...Object.fromEntries(Object.entries(changes).map(([name, rewrite]) => [name, change(rewrite)])),
  'another due date': exchange('due', ['2026-12-31', '2027-01-31', '2026-Q3']),
  'another target': exchange('target', ['>= 90 %', '<= 90 %', '1,5 days', '15 days']),
  'another cadence': exchange('cadence', ['daily', 'monthly', 'annual']),
  'another unit': exchange('unit', ['GB', 'Gb', 'EUR', 'USD']),
  'another formula': exchange('formula', ['solved / (solved - open) * 100', 'solved / solved + open * 100']),
  'another time to react': exchange('within', ['24 hours', '48 hours', '4 days']),
  'one entry more': (charter, random) => {
    const lists = bindingLists(charter).filter(({ list }) => typeof list[0] === 'string');
    if (lists.length === 0) return undefined;
    const { list, fallen } = random.pick(lists);
    list.push(randomSentence(random));
    return fallen;
  },
  'one entry less': (charter, random) => {
    const lists = bindingLists(charter).filter(({ list }) => list.length > 1);
    if (lists.length === 0) return undefined;
    const { list, fallen } = random.pick(lists);
    list.splice(random.int(list.length), 1);
    return fallen;
  },
  'an entry in another section': (charter, random) => {
    const scope = charter['scope'] as DataMap | undefined;
    if (!scope) return undefined;
    const inside = scope['in'] as Data[];
    if (inside.length < 2) return undefined;
    (scope['out'] as Data[]).push(...inside.splice(random.int(inside.length), 1));
    return 'everyone';
  },
  'order of steps': (charter, random) => {
    const rules = (charter['decisions'] as DataMap | undefined)?.['rules'];
    const sequences = [
      charter['escalation'],
      rules,
      ...entriesOf(charter, 'procedures').map(({ steps }) => steps),
    ] as Data[][];
    const lists = sequences.filter(
      (list) => list && list.length > 1 && JSON.stringify(list[0]) !== JSON.stringify(list[1]),
    );
    if (lists.length === 0) return undefined;
    const list = random.pick(lists);
    [list[0], list[1]] = [list[1] as Data, list[0] as Data];
    return 'everyone';
  },
  'another owner': (charter, random) => {
    const places = binding(
      placesOf(charter).filter(({ key }) => ['owner', 'by', 'chair', 'deputy', 'reports'].includes(key)),
    );
    if (places.length === 0) return undefined;
    const place = random.pick(places);
    const others = [...entriesOf(charter, 'roles'), ...entriesOf(charter, 'members')].map(({ id }) => id as string);
    place.set(random.pick(others.filter((id) => id !== place.text)));
    return concerned(charter, place);
  },
  'another role for a member': (charter, random) => {
    const member = random.pick(entriesOf(charter, 'members'));
    const held = member['roles'] as Data[];
    const [free] = random.shuffle(entriesOf(charter, 'roles').filter(({ id }) => !held.includes(id as string)));
    if (free && random.chance(0.6)) held.push(free['id'] as string);
    else if (held.length > 0) held.splice(random.int(held.length), 1);
    else return undefined;
    return [member['id'] as string];
  },
  'another name': (charter, random) => {
    const [list, name] = random.pick(NAMED);
    const entries = entriesOf(charter, list);
    if (entries.length === 0) return undefined;
    const entry = random.pick(entries);
    entry[name] = `${entry[name] as string} Anew`;
    const through = boundThrough(charter, entry['id'] as string);
    if (through === 'everyone' || ['metrics', 'channels', 'sponsors'].includes(list)) return 'everyone';
    return list === 'roles' ? [...holdersOf(charter, entry), ...through] : through;
  },
  'another title': (charter, random) => {
    charter['title'] = `${charter['title'] as string} ${random.pick(['Group', 'and More'])}`;
    return 'everyone';
  },
  'a new section': (charter, random) => {
    const free = ['constraints', 'policies', 'accountability', 'availability', 'success'];
    charter[random.pick(free)] = [randomSentence(random)];
    return 'everyone';
  },
  'a sentence of the layout': (charter, random) => {
    const layout = (charter['layout'] ??= {}) as DataMap;
    ((layout['sections'] ??= []) as Data[]).push({ fields: 'norms', closing: randomSentence(random) });
    return 'everyone';
  },
};
