import type { Day } from '../calendar/date.js';
import type { RosterEntry } from '../signing/roster.js';
import { entriesFor, type AllowedSigners } from './allowed-signers.js';
import { matchesList } from './pattern.js';
import { NAMESPACE } from './payload.js';
import { KeyError, readKeyLine } from '../ssh/public-key.js';
import { sameBytes } from '../ssh/wire.js';

/** What is known of a key and a person. `none`: no key of theirs is known at all. `other`: they have other keys. */
export type Binding = 'bound' | 'not-in-force' | 'other-purpose' | 'other' | 'none';

/** Whether somebody signed with a key of theirs on a day. */
export type Bind = (person: RosterEntry, key: Uint8Array, day: Day) => Binding;

/** By the keys that the charter itself lists; a line that is no key counts as none. */
export const bindListed: Bind = ({ keys }, key) => {
  const known = keys.flatMap((line) => keyOf(line) ?? []);
  if (known.length === 0) return 'none';
  return known.some((one) => sameBytes(one, key)) ? 'bound' : 'other';
};

/** By an allowed-signers file, which names people by id, address or handle. It is in force if it was at any time of the day. */
export function bindAllowed(allowed: AllowedSigners): Bind {
  return ({ id, emails, handles }, key, day) => {
    const names = [
      id,
      ...emails,
      ...emails.map((email) => email.toLowerCase()),
      ...handles,
      ...handles.map((one) => `@${one}`),
    ];
    const known = entriesFor(allowed, names);
    if (known.length === 0) return 'none';
    const same = known.filter((entry) => sameBytes(entry.key, key));
    if (same.length === 0) return 'other';
    const meant = same.filter(
      ({ namespaces }) => namespaces === undefined || matchesList(NAMESPACE, namespaces) === 'yes',
    );
    if (meant.length === 0) return 'other-purpose';
    const digits = day.replaceAll('-', '');
    const inForce = meant.some(
      ({ validAfter, validBefore }) =>
        (validAfter === undefined || validAfter <= `${digits}235959`) &&
        (validBefore === undefined || validBefore > `${digits}000000`),
    );
    return inForce ? 'bound' : 'not-in-force';
  };
}

function keyOf(line: string): Uint8Array | undefined {
  try {
    return readKeyLine(line);
  } catch (error) {
    if (error instanceof KeyError) return undefined;
    throw error;
  }
}
