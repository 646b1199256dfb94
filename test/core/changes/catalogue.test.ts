import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../../core/src/changes/kinds/catalogue.js';
import { LISTS } from '../../../core/src/changes/kinds/lists.js';
import { classAt } from '../../../core/src/terms/class.js';
import { shapes } from '../../../core/src/model/charter.generated.js';

interface Place {
  readonly name: string;
  readonly kind: string;
}

/** Every field of the format, by the names that lead to it. What is told as a whole has no fields of its own. */
function places(shape = 'charter', around: readonly string[] = [], seen: readonly string[] = []): Place[] {
  return Object.entries(shapes[shape]?.fields ?? {}).flatMap(([name, { kind, of }]): Place[] => {
    const path = [...around, name];
    const isWhole = classAt(path) === 'none' && name !== 'members';
    if (of === shape || seen.includes(of ?? '')) return [];
    const own = { name: path.join('.'), kind };
    return [own, ...(of && !isWhole ? places(of, path, [...seen, shape]) : [])];
  });
}

describe('the catalogue of kinds', () => {
  const known = catalogue();
  const byPlace = new Map<string, typeof known>();
  for (const entry of known) byPlace.set(entry.place, [...(byPlace.get(entry.place) ?? []), entry]);

  it('gives every field of the schema a class and a kind', () => {
    for (const { name, kind } of places()) {
      // A part of one entry has the kinds of its fields.
      if (kind === 'entity' && !byPlace.has(name)) continue;
      assert.ok(byPlace.get(name)?.length, `${name} has no kind of change: see core/src/changes/kinds`);
    }
    const ofEntities = places()
      .filter(({ kind }) => kind === 'entity')
      .map(({ name }) => name);
    for (const name of ofEntities)
      assert.ok(
        [...byPlace.keys()].some((place) => place === name || place.startsWith(`${name}.`)),
        name,
      );
  });

  it('names the entries of every list', () => {
    for (const { name, kind } of places())
      if (kind === 'entities') assert.ok(LISTS[name], `${name} is not in lists.ts`);
  });

  it('has the classes that signatures have', () => {
    const top = known.filter(({ place, kind }) => place !== '' && kind !== 'text-reworded' && kind !== 'id-renamed');
    for (const { place, class: weight } of top) {
      const own = classAt(place.split('.'));
      const expected = own === 'none' ? (place === 'layout' ? 'editorial' : 'notice') : own;
      assert.equal(weight, expected, place);
    }
  });

  it('marks as weaker only what changes the agreement', () => {
    assert.deepEqual(
      known.filter((one) => one.loosened && one.class !== 'material'),
      [],
    );
  });

  it('holds every kind that the documentation shows', () => {
    const page = readFileSync('docs/kinds-of-change.md', 'utf8');
    for (const { kind, place } of known) {
      assert.ok(page.includes(`\`${kind}\``), kind);
      assert.ok(place === '' || page.includes(`| \`${place}\` |`), place);
    }
  });
});
