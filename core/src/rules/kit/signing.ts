import { parseDate } from '../../calendar/date.js';
import type { Charter, Member, Signature } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { References } from '../../model/references.js';
import { get, isEmpty, type Node } from '../../syntax/tree.js';
import { folderSignaturesOf, signsInFolder } from '../../terms/states.js';
import type { Span } from '../../text/span.js';
import { isActivePerson, isEverybody } from './people.js';
import { placeOfEntity, placeOfSection } from './place.js';
import { hasPlaceholder } from './placeholders/find.js';
import { oncePerCharter } from './once.js';
import { createSuggester, type Suggestion } from './suggest.js';

/** The lists of those who may sign. */
export const SIGNERS: readonly string[] = ['members', 'sponsors', 'approvers'];

/** The signatures in the file; none where each member signs in a file of their own. */
export function signaturesOf(charter: Charter): readonly Signature[] {
  return isInFolder(charter) ? [] : charter.signatures;
}

/** The same with those in files of their own, where a host has read them; undefined where none has. */
export function allSignaturesOf(charter: Charter): readonly Signature[] | undefined {
  return isInFolder(charter) ? folderSignaturesOf(charter) : charter.signatures;
}

/** `signatures: folder` */
export function isInFolder(charter: Charter): boolean {
  return signsInFolder(charter);
}

/** Where a finding about a signature stands: at the signature, or at the key where it is in a file of its own. */
export function placeOfSignature(charter: Charter, signature: Signature): { readonly node: Node; readonly span: Span } {
  if (!isInFolder(charter)) return { node: signature.node, span: placeOfEntity(signature) };
  const node = charter.signatures[0]?.node ?? charter.node;
  return { node, span: placeOfSection(charter, 'signatures') };
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
  const byAddress = membersByAddress(charter).get(plainAddress(member.value));
  return byAddress ? [byAddress] : [];
}

const membersByAddress: (charter: Charter) => ReadonlyMap<string, Entity> = oncePerCharter(
  ({ members }) =>
    new Map(
      members.flatMap((member) =>
        [...member.handle, member.email].flatMap((text) => (text ? [[plainAddress(text.value), member] as const] : [])),
      ),
    ),
);

/** A handle without its sign, or an address. */
function plainAddress(text: string): string {
  return text.trim().replace(/^@/, '').toLowerCase();
}

type Ask<T> = (charter: Charter, references: References) => T;

/** Who may be meant by each signature that names nobody of the charter. */
export const likelySigners: Ask<ReadonlyMap<Signature, Suggestion>> = oncePerCharter(
  (charter, references: References) => {
    const suggestOne = createSuggester();
    const people = SIGNERS.flatMap((list) => references.list(list));
    const lost = signaturesOf(charter).filter((signature) => signersOf(signature, charter, references).length === 0);
    return new Map(lost.map((signature) => [signature, suggestOne(signature.member?.value ?? '', people)]));
  },
);

/** "All members", by a vote. */
export function isForAll({ member }: Signature, charter: Charter): boolean {
  return member !== undefined && isEverybody(member.value, charter);
}

/** Persons who take part today, and so are asked to sign. */
export function membersAsked({ members }: Charter, today: string): readonly Member[] {
  return members.filter((member) => {
    const since = parseDate(member.since?.value ?? '');
    const until = parseDate(member.until?.value ?? '');
    if ('first' in since && since.first > today) return false;
    if ('last' in until && until.last < today) return false;
    return isActivePerson(member) && !hasPlaceholder(member.label);
  });
}
