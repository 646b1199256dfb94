import type { CharterDocument } from '../document.js';
import { idOf } from '../import/write/ids.js';
import { valueOf } from '../model/visit.js';
import type { Entity } from '../model/entity.js';
import { shapes } from '../model/charter.generated.js';

/** Gives ids as the importer does, each once, none of them one that the charter has. */
export function createNewId({ charter }: CharterDocument): (list: string, label: string) => string {
  const taken = new Map<string, Set<string>>();
  return (list, label) => {
    // One id for a member and a role would leave open which one is meant.
    const lists = list === 'members' || list === 'roles' ? ['members', 'roles'] : [list];
    const key = lists[0] ?? '';
    const known =
      taken.get(key) ??
      new Set(
        lists.flatMap(
          (name) => ((charter && valueOf(charter, name)) as readonly Entity[] | undefined)?.map(({ id }) => id) ?? [],
        ),
      );
    taken.set(key, known);
    const base = idOf(label) || (shapes['charter']?.fields[list]?.of ?? 'entry').toLowerCase();
    let id = base;
    for (let count = 2; known.has(id); count++) id = `${base}-${count}`;
    known.add(id);
    return id;
  };
}
