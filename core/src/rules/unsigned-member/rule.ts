import { inWords, quote, sentences } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Charter, Member, Person } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { References } from '../../model/references.js';
import { slug } from '../../text/slug.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { rolesOf } from '../kit/people.js';
import { placeOfEntity } from '../kit/place.js';
import { allSignaturesOf, isForAll, isWaiting, likelySigners, membersAsked, signersOf } from '../kit/signing.js';
import { windowFor, type SigningWindow } from '../kit/signing-window.js';
import { inForceWords } from '../kit/window-words.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'The charter is active, and a member has not signed it.',
    severity: 'warning',
    group: 'signatures',
  },
  *check({ document, charter, references, today }) {
    if (charter.status?.value !== 'active' || !allSignaturesOf(charter)) return;
    if (!isReadThrough(document) || isMisspelt(document, charter.node, 'signatures')) return;
    const signed = whoSigned(charter, references);
    if (signed === 'all') return;
    const needs = charter.approval?.needs?.value;
    const asked = needs === 'approvers' ? (charter.approval?.approvers ?? []) : membersAsked(charter, today);
    const unsigned = withoutRepeats(asked.filter((entity) => !hasSigned(entity, signed, references, charter)));
    if (needs === 'majority' && unsigned.length * 2 < asked.length) return;
    const window = windowFor(charter, references, today);
    for (const entity of unsigned) {
      yield {
        node: entity.node,
        span: placeOfEntity(entity),
        message: stateOf(entity, window, today),
      };
    }
  },
};

/** One for each name that comes without an id of its own: “duplicate-member” says the rest. */
function withoutRepeats(entities: readonly (Member | Person)[]): readonly (Member | Person)[] {
  const seen = new Set<string>();
  return entities.filter(({ label, idText }) => {
    const name = slug(label);
    if (idText || name === '') return true;
    const isRepeat = seen.has(name);
    seen.add(name);
    return !isRepeat;
  });
}

/** Gentle while there is still time after a change. */
function stateOf(entity: Entity, window: SigningWindow | undefined, today: string): Said {
  const name = quote(entity.label || entity.id);
  const { until } = window?.asked.find(({ signer }) => signer.entries.includes(entity)) ?? {};
  if (window && until !== undefined && until >= today)
    return sentences(
      say`${name} has not signed yet, and is asked to do so by ${inWords(until)}.`,
      inForceWords(window),
    );
  return until === undefined
    ? say`${name} has not signed, although the charter is active, so it is open whether they agree. Ask for the signature, or set “status” to “proposed” until everybody has signed.`
    : say`${name} has not signed, although the charter is active, and the time to sign ended on ${inWords(until)}, so it is open whether they agree. Ask for the signature, or set “status” to “proposed” until everybody has signed.`;
}

/** Everybody who has signed, and whoever is most likely meant by a name that nobody has: one cause is one finding. */
function whoSigned(charter: Charter, references: References): ReadonlySet<Entity> | 'all' {
  const signed = new Set<Entity>();
  for (const signature of allSignaturesOf(charter) ?? []) {
    if (isWaiting(signature)) continue;
    if (isForAll(signature, charter)) return 'all';
    const signers = signersOf(signature, charter, references);
    for (const entity of signers) signed.add(entity);
    if (signers.length > 0) continue;
    const likely = likelySigners(charter, references).get(signature);
    if (likely?.found === 'one') signed.add(likely.entity);
    if (likely?.found === 'several') for (const entity of likely.entities) signed.add(entity);
  }
  return signed;
}

/** An approver may be named by a member's id, or by a role whose holder signs. */
function hasSigned(
  entity: Member | Person,
  signed: ReadonlySet<Entity>,
  references: References,
  charter: Charter,
): boolean {
  if (signed.has(entity)) return true;
  if (entity.shape !== 'person') return false;
  const target = references.resolve(entity.label, ['members', 'roles']);
  if (target.found !== 'one') return false;
  return (
    signed.has(target.entity) ||
    charter.members.some(
      (member) =>
        signed.has(member) &&
        rolesOf(member).some(({ value }) => {
          const role = references.resolve(value, ['roles']);
          return role.found === 'one' && role.entity === target.entity;
        }),
    )
  );
}
