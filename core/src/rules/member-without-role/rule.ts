import { list, quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Charter, Member } from '../../model/charter.generated.js';
import { get, type MappingNode } from '../../syntax/tree.js';
import type { TextEdit } from '../../text/edit.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { padded } from '../kit/holders.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { isActivePerson, isPlainMembership, rolesOf } from '../kit/people.js';
import { placeOfEntity, placeOfSection } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { toFields } from '../kit/to-fields.js';
import type { CharterRule, Report } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['roles', 'team', 'members', 'node'],
  meta: {
    summary: 'A member has no role, although the charter has roles.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ document, charter }) {
    if (
      isOver(charter) ||
      !isReadThrough(document) ||
      charter.roles.length === 0 ||
      charter.roles.some(isForAll(charter))
    )
      return;
    const titles = charter.roles.flatMap(({ label }) => (slug(label) ? padded(slug(label)) : []));
    // Of somebody who is listed again, with a role, “duplicate-member” says what there is to say.
    const named = new Set(
      charter.members.filter((member) => rolesOf(member).length > 0).map(({ label }) => slug(label)),
    );
    const people = charter.members
      .filter(isActivePerson)
      .filter((member) => rolesOf(member).length > 0 || !named.has(slug(member.label)));
    const without = people.filter(
      (member) =>
        !hasRole(member, titles) &&
        !hasPlaceholder(member.label) &&
        !['role', 'roles'].some((field) => isMisspelt(document, member.node, field)),
    );
    if (without.length === 0) return;
    const withRole = people.length - without.length;
    // In a committee most people are just members.
    if (withRole > 0 && isGathering(charter)) return;
    if (withRole >= without.length || without.length === 1)
      for (const member of without) yield forOne(document, member);
    // A team where most have no role has one thing to mend, not many.
    else yield forMany(charter, without);
  },
};

function isForAll(charter: Charter): (role: Charter['roles'][number]) => boolean {
  return ({ label }) => isPlainMembership(label, charter);
}

/** A role in its field, or in what stands behind the name: "Ana Ruiz (Desk Lead)". */
function hasRole(member: Member, titles: readonly string[]): boolean {
  if (rolesOf(member).length > 0) return true;
  const said = padded(slug([member.label, member.text?.value].join(' ')));
  return titles.some((title) => title.length <= said.length && said.includes(title));
}

function isGathering({ kind }: Charter): boolean {
  return ['working-group', 'committee', 'board'].includes(kind?.value ?? '');
}

function forOne(document: CharterDocument, member: Member): Report {
  return {
    fixes: addition(say`Add “role” with a blank to fill`, roleFor(document, member)),
    node: member.node,
    span: placeOfEntity(member),
    message: say`${quote(member.label || member.id)} has no role, so the others cannot tell what to come to them for. Add “role” with one of the roles of this charter.`,
  };
}

function roleFor(document: CharterDocument, { node }: Member): TextEdit | undefined {
  const line = 'role: "[Which role]"';
  if (node.kind === 'mapping') return insertEntry(document, node, 'member', 'role', line);
  return node.kind === 'scalar' ? toFields(document, node, (name) => [`name: ${name}`, line]) : undefined;
}

function forMany(charter: Charter, without: readonly Member[]): Report {
  const names = without.map(({ label, id }) => quote(label || id));
  const shown = names.length > 4 ? [...names.slice(0, 3), say`${names.length - 3} others`] : names;
  return {
    node: get(charter.node as MappingNode, 'members') ?? charter.node,
    span: placeOfSection(charter, 'members'),
    message: say`${list(shown)} have no role, although the charter has roles. The others cannot tell what to come to them for. Add “role” to each.`,
  };
}
