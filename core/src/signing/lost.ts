import type { CharterDocument } from '../document.js';
import { claimsOf, type Claimed } from './claims.js';
import { personOf, rosterOf } from './roster.js';

/**
 * Something that was there and is not any more. `signature`: somebody’s signature was taken out. `seal`: what they signed
 * is there, and their seal is not. `signer`: somebody who could sign, and their signature with them, where there was one.
 */
export interface Lost {
  readonly what: 'signature' | 'seal' | 'signer';
  /** As they were called before. */
  readonly id: string;
  readonly name: string;
  /** The day of the signature, as written. */
  readonly signed: string | undefined;
}

/** What a change took away from the signatures and from those who may sign. Never throws. */
export function lostSignatures(before: CharterDocument, now: CharterDocument): Lost[] {
  const [was, is] = [byPerson(before), byPerson(now)];
  const roster = rosterOf(now);
  const people = rosterOf(before).all;
  return [...people].flatMap(([person, { id, name }]): Lost[] => {
    const earlier = was.get(person) ?? [];
    const present = is.get(person) ?? [];
    const signed = earlier.at(-1)?.signature.signed?.value.trim();
    const lost = (what: Lost['what']): Lost[] => [{ what, id, name, signed }];
    if (!roster.find(person)) return lost('signer');
    if (earlier.length > 0 && present.length === 0) return lost('signature');
    return present.some((line) => lostSeal(line, earlier)) ? lost('seal') : [];
  });
}

/** The same words, once sealed and now not. */
function lostSeal({ signature }: Claimed, earlier: readonly Claimed[]): boolean {
  const same = earlier.filter((line) => line.signature.terms?.value === signature.terms?.value);
  return !signature.proof && signature.terms !== undefined && same.some((line) => line.signature.proof !== undefined);
}

function byPerson(document: CharterDocument): ReadonlyMap<string, Claimed[]> {
  const found = new Map<string, Claimed[]>();
  const { references } = document;
  if (!references) return found;
  for (const claimed of claimsOf(document).values()) {
    const person = personOf(claimed.signer, references);
    found.set(person, [...(found.get(person) ?? []), claimed]);
  }
  return found;
}
