import type { CharterDocument } from '../document.js';
import type { Member, Person } from '../model/charter.generated.js';
import type { References } from '../model/references.js';
import type { Text } from '../model/text.js';
import { createNaming } from '../terms/naming.js';
import { canonicalText } from '../terms/order.js';
import type { Canonical } from '../terms/point.js';
import { signersOf, type Signer } from '../terms/signers.js';

/** By what somebody can be known outside the charter, as it says it. */
export interface RosterEntry {
  readonly id: string;
  readonly name: string;
  /** Addresses, as written. */
  readonly emails: readonly string[];
  /** Names on a code platform, without the @. */
  readonly handles: readonly string[];
  /** Lines of public SSH keys, as written; a line may be no key at all. */
  readonly keys: readonly string[];
}

/** Those who may sign a charter as it was at some time. */
export interface Roster {
  /** By what `personOf` says of them. */
  readonly all: ReadonlyMap<string, RosterEntry>;
  /** Who goes by the same name there; `person` is what `personOf` says of a signer of any version of the charter. */
  find(person: string): RosterEntry | undefined;
}

/** Works out who may sign. Nobody where there is no charter to read. Never throws. */
export function rosterOf({ charter, references }: CharterDocument): Roster {
  const all = new Map<string, RosterEntry>();
  if (charter && references) {
    for (const signer of signersOf(charter, createNaming(references)).list) {
      all.set(personOf(signer, references), entryOf(signer));
    }
  }
  return { all, find: (person) => all.get(person) };
}

/** What a person is called in a signed message: the name as the terms count it, with the id where two share a name. */
export function countedPerson({ entries: [entity], id }: Signer, references: References): Canonical {
  return entity ? createNaming(references).valueOf(entity, ['members']).counted : id;
}

/** The same as a text that is the same for the same person in every version of the charter. */
export function personOf(signer: Signer, references: References): string {
  return canonicalText(countedPerson(signer, references));
}

function entryOf({ id, name, entries }: Signer): RosterEntry {
  const people = entries as readonly (Member | Person)[];
  const texts = (pick: (person: Member | Person) => Text | readonly Text[] | undefined): string[] =>
    people.flatMap((person) => pick(person) ?? []).map(({ value }) => value.trim());
  return {
    id,
    name,
    emails: texts(({ email }) => email).flatMap((text) => text.split(/[\s,;]+/).filter((part) => part.includes('@'))),
    handles: texts(({ handle }) => handle).map((text) => text.replace(/^@/, '')),
    keys: texts(({ key }) => key),
  };
}
