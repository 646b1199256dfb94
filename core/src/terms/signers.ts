import type { Charter, Member } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { Text } from '../model/text.js';
import { slug } from '../text/slug.js';
import type { Naming } from './naming.js';

/** Somebody who may sign. */
export interface Signer {
  readonly kind: 'member' | 'sponsor' | 'approver';
  /** As `--for` and `--as` of the commands take it, and as signatures name it. */
  readonly id: string;
  readonly name: string;
  /** The entries of the charter that stand for this one person; a sponsor may be an approver, too. */
  readonly entries: readonly Entity[];
}

export interface Signers {
  /** Members first, then sponsors and approvers who are nobody of these: each person once. */
  readonly list: readonly Signer[];
  /** By id, else by name, else by a member's handle or e-mail. Undefined where that is nobody, or several. */
  find(text: string): Signer | undefined;
}

export function signersOf(charter: Charter, naming: Naming): Signers {
  const members = charter.members.map((member) => signer('member', member));
  const isMember = createIsMember(charter, naming);
  const others = new Map<string, Signer & { readonly entries: Entity[] }>();
  const add = (kind: Signer['kind'], person: Entity): void => {
    if (isMember(person)) return;
    const name = naming.nameOf(person);
    const known = others.get(name) ?? others.get(nameOfSponsor(person) ?? name);
    if (known) known.entries.push(person);
    else others.set(name, signer(kind, person));
  };
  // An approver may be named by the id of a sponsor, as members are.
  const nameOfSponsor = ({ label }: Entity): string | undefined => {
    const sponsor = charter.sponsors.find(({ id }) => id === label);
    return sponsor && naming.nameOf(sponsor);
  };
  for (const sponsor of charter.sponsors) add('sponsor', sponsor);
  for (const approver of charter.approval?.approvers ?? []) add('approver', approver);
  const list: Signer[] = [...members, ...others.values()];
  return { list, find: createFind(list) };
}

function signer(kind: Signer['kind'], entity: Entity): Signer & { readonly entries: Entity[] } {
  return { kind, id: entity.id, name: entity.label === '' ? entity.id : entity.label, entries: [entity] };
}

/** Whether a sponsor or an approver is a member: by name, or by a role that a member holds. */
function createIsMember({ members }: Charter, { references }: Naming): (person: Entity) => boolean {
  const held = new Set<Entity>();
  for (const { value } of members.flatMap(({ roles, role }) => [...roles, ...role])) {
    const target = references.resolve(value, ['roles']);
    if (target.found === 'one') held.add(target.entity);
  }
  return ({ label }) => {
    const target = references.resolve(label, ['members', 'roles']);
    return target.found === 'one' && (target.entity.shape === 'member' || held.has(target.entity));
  };
}

function createFind(signers: readonly Signer[]): Signers['find'] {
  const byId = new Map<string, Set<Signer>>();
  const byName = new Map<string, Set<Signer>>();
  const byAddress = new Map<string, Set<Signer>>();
  const add = (index: Map<string, Set<Signer>>, key: string, one: Signer): void => {
    if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(one));
  };
  for (const one of signers) {
    for (const { id } of one.entries) add(byId, id, one);
    for (const called of [one.id, one.name]) add(byName, slug(called), one);
    for (const { value } of addressesOf(one)) add(byAddress, plainAddress(value), one);
  }
  return (text) => {
    const found = byId.get(text) ?? byName.get(slug(text)) ?? byAddress.get(plainAddress(text));
    return found?.size === 1 ? [...found][0] : undefined;
  };
}

function addressesOf({ kind, entries }: Signer): Text[] {
  if (kind !== 'member') return [];
  return (entries as readonly Member[]).flatMap(({ handle, email }) => [...handle, ...(email ? [email] : [])]);
}

/** A handle without its sign, or an address. */
function plainAddress(text: string): string {
  return text.trim().replace(/^@/, '').toLowerCase();
}
