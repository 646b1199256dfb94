import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { Member } from '../../model/charter.generated.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { takeOut } from '../kit/remove.js';
import { addressesOf, areKeptApart } from '../kit/namesakes.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members'],
  meta: {
    summary: 'The same person is listed twice.',
    severity: 'warning',
    group: 'roles',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    const persons = charter.members.filter(({ kind }) => !kind || kind.value === 'person');
    const byName = new Map<string, Member>();
    const byAddress = new Map<string, Member>();
    for (const member of persons) {
      const name = slug(member.name?.value ?? '');
      const addresses = addressesOf(member);
      const sameName = name === '' || hasPlaceholder(member.label) ? undefined : byName.get(name);
      const shared = addresses.find(({ address }) => byAddress.has(address));
      const sameAddress = shared && byAddress.get(shared.address);
      const other = sameAddress ?? (sameName && !areKeptApart(sameName, member) ? sameName : undefined);
      if (!byName.has(name)) byName.set(name, member);
      for (const { address } of addresses) if (!byAddress.has(address)) byAddress.set(address, member);
      if (!other || isSameId(other, member)) continue;
      const isByAddress = shared !== undefined && name !== slug(other.label);
      yield {
        node: member.node,
        span: isByAddress ? shared.text.node.span : placeOfEntity(member),
        message: isByAddress ? sharing(member, other) : twice(member),
        related: [{ span: placeOfEntity(other), message: say`The first one` }],
        fixes: takeOut(document, member.node, say`Take out the second one`),
      };
    }
  },
};

function twice(member: Member): Said {
  return say`${quote(member.label || member.id)} is listed twice, so it is not clear how many you are, and which roles count. Keep one entry with all the roles; if they are two people, add an address to each.`;
}

function sharing(member: Member, other: Member): Said {
  return say`${quote(member.label || member.id)} has the same address as ${quote(other.label || other.id)}, so they look like one person listed twice. Keep one entry, or give each an address of their own.`;
}

/** “duplicate-id” has said so. */
function isSameId(a: Member, b: Member): boolean {
  return a.id === b.id && (a.idText ?? b.idText) !== undefined;
}
