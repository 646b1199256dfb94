import type { Charter, Person } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { References } from '../../model/references.js';
import type { SignerState } from '../../terms/states.js';
import { rolesOf } from './people.js';
import { hasPlaceholder } from './placeholders/find.js';
import { membersAsked } from './signing.js';

/** Whose signatures bring the charter, or a change of it, into force. */
export interface Needed {
  /** Of each group one signature is enough: the holders of a role that approves. All others are groups of one. */
  readonly groups: readonly (readonly SignerState[])[];
  /** More than half of the groups are enough. */
  readonly majority: boolean;
}

/** By `approval.needs`: all members who take part and the approvers, more than half of these members, or the approvers. */
export function neededSigners(
  charter: Charter,
  references: References,
  states: readonly SignerState[],
  today: string,
): Needed {
  const needs = charter.approval?.needs?.value;
  const members: ReadonlySet<Entity> = new Set(membersAsked(charter, today));
  const ofMembers = states
    .filter(({ signer }) => signer.entries.some((entry) => members.has(entry)))
    .map((one) => [one]);
  if (needs === 'majority') return { groups: ofMembers, majority: true };
  const approvers = (charter.approval?.approvers ?? []).filter(({ label }) => !hasPlaceholder(label));
  const ofApprovers = approvers
    .map((approver) => statesOf(approver, charter, references, states))
    .filter((group) => group.length > 0);
  if (needs === 'approvers') return { groups: ofApprovers, majority: false };
  const others = ofApprovers.filter((group) => !group.some((state) => ofMembers.some(([member]) => member === state)));
  return { groups: [...ofMembers, ...others], majority: false };
}

/** An approver signs in person, or is a member, or an office that members hold. */
function statesOf(
  approver: Person,
  { members }: Charter,
  references: References,
  states: readonly SignerState[],
): readonly SignerState[] {
  const target = references.resolve(approver.label, ['members', 'roles']);
  const entity = target.found === 'one' ? target.entity : undefined;
  const holders = members.filter((member) =>
    rolesOf(member).some(({ value }) => {
      const role = references.resolve(value, ['roles']);
      return role.found === 'one' && role.entity === entity;
    }),
  );
  const people: ReadonlySet<Entity> = new Set([approver, ...(entity ? [entity] : []), ...holders]);
  return states.filter(({ signer }) => signer.entries.some((entry) => people.has(entry)));
}
