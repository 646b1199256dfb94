import type { Charter, Signature } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { References } from '../../model/references.js';
import { get, isEmpty, type MappingNode } from '../../syntax/tree.js';
import { isEverybody } from './people.js';
import { hasPlaceholder } from './placeholders/find.js';
import { suggest, type Suggestion } from './suggest.js';

const SIGNERS = ['members', 'sponsors', 'approvers'];

/** The signatures in the file; none where each member signs in a file of their own. */
export function signaturesOf(charter: Charter): readonly Signature[] {
  return isInFolder(charter) ? [] : charter.signatures;
}

/** `signatures: folder` */
export function isInFolder({ node }: Charter): boolean {
  const signatures = get(node as MappingNode, 'signatures');
  return signatures?.kind === 'scalar' && signatures.value.trim() === 'folder';
}

/** A line that waits for a signature: its day is begun and left empty, or still a blank of a template. */
export function isWaiting({ node, signed }: Signature): boolean {
  if (signed) return hasPlaceholder(signed.value);
  const day = node.kind === 'mapping' ? get(node, 'signed') : undefined;
  return day !== undefined && isEmpty(day);
}

/** Whoever a signature names: by id, name, handle or address. One person may stand in several lists. */
export function signersOf({ member }: Signature, charter: Charter, references: References): readonly Entity[] {
  if (!member) return [];
  const target = references.resolve(member.value, SIGNERS);
  if (target.found === 'one') return [target.entity];
  if (target.found === 'several') return target.entities;
  const said = member.value.trim().replace(/^@/, '').toLowerCase();
  return charter.members.filter(({ handle, email }) =>
    [...handle, email].some((text) => text?.value.trim().replace(/^@/, '').toLowerCase() === said),
  );
}

/** Who may be meant by a signature that names nobody of the charter. */
export function likelySigner({ member }: Signature, references: References): Suggestion {
  return suggest(
    member?.value ?? '',
    SIGNERS.flatMap((list) => references.list(list)),
  );
}

/** "All members", by a vote. */
export function isForAll({ member }: Signature, charter: Charter): boolean {
  return member !== undefined && isEverybody(member.value, charter);
}
