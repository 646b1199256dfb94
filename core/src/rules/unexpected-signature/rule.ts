import { quote, quotedList } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { get, type MappingNode } from '../../syntax/tree.js';
import { buildsOnAnother } from '../kit/charter.js';
import { appendItem } from '../kit/insert.js';
import { addition } from '../kit/missing.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { replaceText } from '../kit/replace.js';
import {
  allSignaturesOf,
  isForAll,
  isInFolder,
  likelySigners,
  placeOfSignature,
  SIGNERS,
  signersOf,
} from '../kit/signing.js';
import type { Suggestion } from '../kit/suggest.js';
import { plainOrQuoted } from '../kit/yaml-text.js';
import { toFields } from '../kit/to-fields.js';
import type { CharterRule, Fix, Report } from '../rule.js';
import { dayBehind, type NameAndDay } from './day-behind.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['extends', 'members', 'team', 'signatures', 'sponsors', 'approval', 'node'],
  meta: {
    summary: 'Somebody has signed who is neither a member nor a sponsor or approver.',
    severity: 'warning',
    group: 'signatures',
  },
  *check({ document, charter, references }) {
    // Without a list of members, “missing-members” has said what there is to say.
    if (charter.members.length === 0) return;
    for (const signature of allSignaturesOf(charter) ?? []) {
      const { member } = signature;
      if (!member || hasPlaceholder(member.value) || isForAll(signature, charter)) continue;
      if (signersOf(signature, charter, references).length > 0) continue;
      const apart = dayBehind(member.value.trim());
      if (apart && references.resolve(apart.name, SIGNERS).found === 'one') {
        yield withDay(document, member, apart);
        continue;
      }
      const likely = likelySigners(charter, references).get(signature) ?? { found: 'none' };
      if (buildsOnAnother(charter) && likely.found === 'none') continue;
      yield {
        ...(isInFolder(charter) ? placeOfSignature(charter, signature) : { node: member.node }),
        message: say`${quote(member.value)} has signed, but is neither a member nor a sponsor or approver of this charter. ${adviceFor(likely)}`,
        fixes: isInFolder(charter) ? [] : fixesFor(likely, member, charter, document),
      };
    }
  },
};

function withDay(document: CharterDocument, { value, node }: Text, { name, day }: NameAndDay): Report {
  const fields = [`member: ${plainOrQuoted(name)}`, `signed: ${day}`];
  return {
    node,
    message: say`${quote(value)} is read as one name, so nobody is known to have signed. Write name and day apart: ${quotedList(fields)}.`,
    fixes: addition(
      say`Write name and day apart`,
      toFields(document, node, () => fields),
    ),
  };
}

function adviceFor(likely: Suggestion): Said {
  if (likely.found === 'one') return say`Did you mean ${quote(likely.text)}?`;
  if (likely.found === 'several')
    return say`Did you mean ${quotedList(
      likely.entities.map(({ label }) => label),
      'or',
    )}?`;
  return say`Add the name to the members, or take the signature out.`;
}

/** Whose signature it is, is never decided without asking: no fix is safe. */
function fixesFor(likely: Suggestion, { node, value }: Text, charter: Charter, document: CharterDocument): Fix[] {
  if (likely.found === 'one')
    return [{ title: say`Change to ${quote(likely.text)}`, safe: false, edits: [replaceText(node, likely.text)] }];
  if (likely.found === 'several')
    return likely.entities.map(({ id, label, idText }) => {
      const text = idText ? id : label;
      return { title: say`Change to ${quote(text)}`, safe: false, edits: [replaceText(node, text)] };
    });
  const members = get(charter.node as MappingNode, 'members');
  const edit =
    members?.kind === 'sequence' ? appendItem(document, members, `name: ${plainOrQuoted(value)}`) : undefined;
  return edit ? [{ title: say`Add ${quote(value)} to the members`, safe: false, edits: [edit] }] : [];
}
