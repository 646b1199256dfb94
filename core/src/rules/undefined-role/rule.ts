import { quote, quotedList } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Charter } from '../../model/charter.generated.js';
import { get, type MappingNode } from '../../syntax/tree.js';
import { buildsOnAnother } from '../kit/charter.js';
import { heldRoles, type HeldRole } from '../kit/holders.js';
import { appendItem } from '../kit/insert.js';
import { isPlainMembership } from '../kit/people.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { replaceByList, replaceText } from '../kit/replace.js';
import { plainOrQuoted } from '../kit/yaml-text.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['extends', 'members', 'team', 'roles', 'node'],
  meta: {
    summary: 'A member has a role that the charter does not define.',
    severity: 'error',
    group: 'roles',
    profile: 'minimal',
  },
  *check({ document, charter, references }) {
    // Without a list of roles, plain words say enough.
    if (charter.roles.length === 0) return;
    for (const held of heldRoles(charter, references)) {
      const { text, target, suggestion, member } = held;
      if (target.found !== 'none' || suggestion.found === 'several') continue;
      if (hasPlaceholder(text.value) || isPlainMembership(text.value, charter)) continue;
      if (buildsOnAnother(charter) && !(suggestion.found === 'one' && suggestion.sure)) continue;
      yield {
        node: text.node,
        message: say`The role ${quote(text.value)} of ${quote(member.label || member.id)} is not among the roles of this charter, so nobody can tell what it answers for. ${adviceFor(held, charter)}`,
        fixes: fixesFor(held, charter, document),
      };
    }
  },
};

function adviceFor({ parts, suggestion }: HeldRole, { roles }: Charter): Said {
  if (parts.length > 0) return say`Write ${quotedList(parts)} as separate entries.`;
  if (suggestion.found === 'one') return say`Did you mean ${quote(suggestion.text)}?`;
  const titles = roles.slice(0, 5).map(({ label, id }) => label || id);
  const first = quotedList(titles, 'or');
  const known = roles.length > 5 ? say`${first} …` : first;
  return say`Take one that is there (${known}), or add the role.`;
}

function fixesFor({ text, parts, suggestion }: HeldRole, charter: Charter, document: CharterDocument): Fix[] {
  if (parts.length > 0) {
    const edit = replaceByList(document, text.node, parts);
    return edit ? [{ title: say`Make it ${parts.length} roles`, safe: true, edits: [edit] }] : [];
  }
  if (suggestion.found === 'one') {
    const edits = [replaceText(text.node, suggestion.text)];
    return [{ title: say`Change to ${quote(suggestion.text)}`, safe: suggestion.sure, edits }];
  }
  const roles = get(charter.node as MappingNode, 'roles');
  const edit =
    roles?.kind === 'sequence' ? appendItem(document, roles, `title: ${plainOrQuoted(text.value)}`) : undefined;
  return edit ? [{ title: say`Add the role ${quote(text.value)}`, safe: false, edits: [edit] }] : [];
}
