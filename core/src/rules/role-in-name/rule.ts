import { quote, theRoles } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Member } from '../../model/charter.generated.js';
import type { References } from '../../model/references.js';
import type { Text } from '../../model/text.js';
import { insertEntry } from '../kit/insert.js';
import { isOver } from '../kit/charter.js';
import { addition } from '../kit/missing.js';
import { rolesOf } from '../kit/people.js';
import { partsOf, replaceText } from '../kit/replace.js';
import { toFields } from '../kit/to-fields.js';
import { plainOrQuoted } from '../kit/yaml-text.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'roles', 'node'],
  meta: {
    summary: 'A role of the charter stands behind a member’s name, as a part of it.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ document, charter, references }) {
    if (isOver(charter) || charter.roles.length === 0) return;
    for (const member of charter.members) {
      const found = member.name && rolesOf(member).length === 0 && roleBehind(member.name, references);
      if (!found || !member.name) continue;
      yield {
        node: member.name.node,
        message: say`${quote(member.name.value)} is read as one name, so nobody is known to hold ${theRoles(found.roles.map((role) => quote(role)))}. Write the role apart: ${quote(fieldFor(found.roles))}.`,
        fixes: fixesFor(document, member, found),
      };
    }
  },
};

interface NameAndRoles {
  readonly name: string;
  readonly roles: readonly string[];
}

/** "Ana Ruiz (Desk Lead)", "Ana Ruiz, Desk Lead", "Ana Ruiz - Desk Lead", where all behind the name is known as roles. */
const BEHIND = /^([^(),:–—]{2,60}?)(?:\s*\(([^()]{1,80})\)|(?:\s*[,:]|\s+[-–—])\s+(\S.{0,80}))$/u;

function roleBehind({ value }: Text, references: References): NameAndRoles | undefined {
  const [, name, inBrackets, behind] = BEHIND.exec(value.trim()) ?? [];
  const said = (inBrackets ?? behind ?? '').trim();
  if (name === undefined || said === '') return undefined;
  const areRoles = (roles: readonly string[]): boolean =>
    roles.every((role) => references.resolve(role, ['roles']).found === 'one');
  const roles = [[said], partsOf(said)].find(areRoles);
  return roles && { name: name.trim(), roles };
}

function fieldFor(roles: readonly string[]): string {
  const [first = '', ...more] = roles.map(plainOrQuoted);
  return more.length === 0 ? `role: ${first}` : `roles: [${[first, ...more].join(', ')}]`;
}

/** Other places may name the member as it is written here: no fix is safe. */
function fixesFor(document: CharterDocument, { node, name }: Member, { name: bare, roles }: NameAndRoles): Fix[] {
  if (!name) return [];
  const line = fieldFor(roles);
  const title = say`Write ${quote(line)} apart from the name`;
  if (node.kind === 'scalar') {
    return addition(
      title,
      toFields(document, node, () => [`name: ${plainOrQuoted(bare)}`, line]),
    );
  }
  const field = line.slice(0, line.indexOf(':'));
  const added = node.kind === 'mapping' ? insertEntry(document, node, 'member', field, line) : undefined;
  return added ? [{ title, safe: false, edits: [replaceText(name.node, bare), added] }] : [];
}
