import type { Entity } from '../../model/entity.js';
import type { CharterDocument } from '../../document.js';
import type { References } from '../../model/references.js';
import { matchEntities, type Pair } from './match.js';
import { REFERRED } from './referred.js';

/** Which entry of one charter is which of the other. */
export interface Partners {
  /** The same entry in the other charter. */
  of(entity: Entity): Entity | undefined;
  /** The entries of two lists side by side: those of the later list in its order, then those that are gone. */
  pairs(before: readonly Entity[], after: readonly Entity[]): readonly Pair[];
}

interface Referring {
  readonly document: Pick<CharterDocument, 'text'>;
  readonly references: References;
}

export function createPartners(before: Referring, after: Referring): Partners {
  const partners = new Map<Entity, Entity>();
  // By the later list: every list of a charter is a list of its own, but for the empty ones.
  const known = new Map<readonly Entity[], readonly Pair[]>();

  const areWrittenAlike = ({ node: { span: one } }: Entity, { node: { span: other } }: Entity): boolean =>
    one.end - one.start === other.end - other.start &&
    before.document.text.slice(one.start, one.end) === after.document.text.slice(other.start, other.end);

  const pairs = (older: readonly Entity[], later: readonly Entity[]): readonly Pair[] => {
    if (later.length === 0) return older.map((one) => ({ before: one }));
    const there = known.get(later);
    if (there) return there;
    const found = matchEntities(older, later, areWrittenAlike);
    known.set(later, found);
    for (const { before: one, after: other } of found) {
      if (!one || !other) continue;
      partners.set(one, other);
      partners.set(other, one);
    }
    return found;
  };
  // First, since references are compared by what they lead to.
  for (const list of REFERRED) {
    const [older, later] = [before.references.list(list), after.references.list(list)];
    if (older.length > 0 || later.length > 0) pairs(older, later);
  }
  return { of: (entity) => partners.get(entity), pairs };
}
