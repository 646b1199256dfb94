import { english, say } from '../l10n/say.js';
import { shapes, type Member, type Role } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { FieldShape } from '../model/shape.js';
import { hash } from './digest.js';
import type { Naming } from './naming.js';
import { canonicalText, sortedText } from './order.js';
import type { Canonical, Point } from './point.js';
import { memberPoints, rolePoints } from './points.js';
import { textValue } from './text-value.js';

/** What binds a member beyond what binds everyone. */
export interface OwnTerms {
  readonly roles: readonly RoleTerms[];
  /** What is said of this member alone. */
  readonly own: readonly Point[];
}

/** A role held: the first point says so, the others are what it asks. */
export interface RoleTerms {
  readonly name: string;
  readonly points: readonly Point[];
  /** The name as it is counted, and the hash of what the role asks. */
  readonly entry: Canonical;
}

type FindRole = (written: string) => { readonly role: Role; readonly naming: Naming } | undefined;

/** The terms of roles and members. */
export interface OwnTermsOf {
  readonly ofMember: (member: Member) => OwnTerms;
  /** What a holder of the role agrees to, as it is counted. */
  readonly ofRole: (role: Role) => Canonical;
}

/**
 * What a role asks is worked out once, however many hold it. `findInherited` looks for a role that the charter itself
 * does not have.
 */
export function createOwnTerms(naming: Naming, findInherited: FindRole = () => undefined): OwnTermsOf {
  const field = shapes['member']?.fields['roles'] as FieldShape;
  const known = new Map<Entity, Asked>();
  const askedBy = (role: Entity, called: Naming = naming): Asked => {
    let asked = known.get(role);
    if (!asked) known.set(role, (asked = withHash(rolePoints(role, called))));
    return asked;
  };
  const ofRole = (role: Role): Canonical => {
    const { asks } = askedBy(role);
    return { role: naming.valueOf(role, field.refers ?? []).counted, asks };
  };
  const ofMember = (member: Member): OwnTerms => {
    const roles = new Map<string, RoleTerms>();
    // A role that is named twice, or by its id and by its title, is one. One that is not described counts as a name.
    for (const text of [...member.roles, ...member.role]) {
      const target = naming.references.resolve(text.value, field.refers ?? []);
      const inherited = target.found === 'none' ? findInherited(text.value) : undefined;
      const held = textValue(text, field, inherited?.naming ?? naming);
      const key = held && canonicalText(held.counted);
      if (!held || key === undefined || roles.has(key)) continue;
      const ofBase = inherited && askedBy(inherited.role, inherited.naming);
      const { points, asks } = target.found === 'one' ? askedBy(target.entity) : (ofBase ?? NOTHING);
      const entry = { role: held.counted, asks };
      const said = say`You hold the role “${held.said}”.`;
      const sentence = english(said);
      const holds: Point = { entry: held.counted, sentence, inWords: () => said, section: 'roles', node: text.node };
      roles.set(key, { name: held.said, points: [holds, ...points], entry });
    }
    return { roles: [...roles.values()], own: memberPoints(member, naming) };
  };
  return { ofMember, ofRole };
}

interface Asked {
  readonly points: readonly Point[];
  readonly asks: string;
}

function withHash(points: readonly Point[]): Asked {
  return { points, asks: hash(sortedText(points.map(({ entry }) => entry))) };
}

const NOTHING: Asked = withHash([]);
