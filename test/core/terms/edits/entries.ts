import type { Data, DataMap } from '../../../kit/write-yaml.js';
import { boundBy, placesOf, REFERENCES } from './places.js';

export const entriesOf = (charter: DataMap, list: string): DataMap[] => (charter[list] ?? []) as DataMap[];

/** Lists with entries that others point to, and the field that names these. */
export const NAMED: readonly (readonly [list: string, name: string])[] = [
  ['roles', 'title'],
  ['members', 'name'],
  ['metrics', 'name'],
  ['channels', 'name'],
  ['stakeholders', 'name'],
  ['sponsors', 'name'],
];

/** Points everything that points to `from` to `to`. */
export function redirect(charter: DataMap, from: string, to: string): void {
  for (const place of placesOf(charter)) if (REFERENCES.has(place.key) && place.text === from) place.set(to);
}

export function holdersOf(charter: DataMap, role: DataMap | undefined): string[] {
  const holds = ({ roles }: DataMap): boolean => (roles as Data[]).includes(role?.['id'] as string);
  return entriesOf(charter, 'members')
    .filter(holds)
    .map(({ id }) => id as string);
}

/** Who is bound by something that points to this entry. */
export function boundThrough(charter: DataMap, id: string): 'everyone' | string[] {
  const bound = new Set<string>();
  for (const place of placesOf(charter)) {
    if (!REFERENCES.has(place.key) || place.text !== id) continue;
    const by = boundBy(place);
    if (by === 'everyone') return 'everyone';
    if (typeof by !== 'object') continue;
    if ('role' in by) for (const holder of holdersOf(charter, entriesOf(charter, 'roles')[by.role])) bound.add(holder);
    else bound.add(entriesOf(charter, 'members')[by.member]?.['id'] as string);
  }
  return [...bound];
}
