import type { Charter } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { References } from '../model/references.js';
import { slug } from '../text/slug.js';
import type { Naming } from './naming.js';

/** Somebody who may sign. */
export interface Signer {
  readonly kind: 'member' | 'sponsor' | 'approver';
  /** As `for` and `as` of the commands take it, and as signatures name it. */
  readonly id: string;
  readonly name: string;
  /** The entries of the charter that stand for this one person; a sponsor may be an approver, too. */
  readonly entries: readonly Entity[];
}

/** Members first, then sponsors and approvers who are nobody of these: each person once. */
export function signersOf(charter: Charter, { references, nameOf }: Naming): Signer[] {
  const signers: Signer[] = charter.members.map((member) => signer('member', member));
  const others = new Map<string, Signer>();
  const add = (kind: Signer['kind'], person: Entity): void => {
    if (isMember(person, charter, references)) return;
    const name = nameOf(person);
    const known = others.get(name);
    others.set(name, known ? { ...known, entries: [...known.entries, person] } : signer(kind, person));
  };
  for (const sponsor of charter.sponsors) add('sponsor', sponsor);
  for (const approver of charter.approval?.approvers ?? []) add('approver', approver);
  return [...signers, ...others.values()];
}

/** By name, or by a role that a member holds. */
function isMember(person: Entity, { members }: Charter, references: References): boolean {
  const target = references.resolve(person.label, ['members', 'roles']);
  if (target.found !== 'one') return false;
  if (target.entity.shape === 'member') return true;
  return members.some(({ roles, role }) =>
    [...roles, ...role].some(({ value }) => {
      const held = references.resolve(value, ['roles']);
      return held.found === 'one' && held.entity === target.entity;
    }),
  );
}

function signer(kind: Signer['kind'], entity: Entity): Signer {
  return { kind, id: entity.id, name: entity.label === '' ? entity.id : entity.label, entries: [entity] };
}

/** Whom a text names: by id, else by name. Undefined where that is nobody, or several. */
export function findSigner(signers: readonly Signer[], text: string): Signer | undefined {
  const byId = signers.filter(({ entries }) => entries.some(({ id }) => id === text));
  if (byId.length > 0) return byId.length === 1 ? byId[0] : undefined;
  const called = slug(text);
  const byName = called === '' ? [] : signers.filter(({ id, name }) => slug(id) === called || slug(name) === called);
  return byName.length === 1 ? byName[0] : undefined;
}
