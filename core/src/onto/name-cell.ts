import type { Thing } from '../import/place/draft.js';
import { shapes } from '../model/charter.generated.js';

/** "Cy Young (alternate, since 2026-05-01)" as a charter without a layout prints a member; undefined for a name alone. */
export function memberFrom(words: string): Thing | undefined {
  const [, name = '', inside] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(words) ?? [];
  if (inside === undefined) return undefined;
  const { kind, status } = shapes['member']?.fields ?? {};
  const member: Thing = { name };
  for (const part of inside.split(/,\s+/)) {
    const dated = /^(since|until|for) (.+)$/.exec(part);
    if (status?.words?.includes(part)) member['status'] = part;
    else if (kind?.words?.includes(part)) member['kind'] = part;
    else if (dated) member[dated[1] === 'for' ? 'term' : (dated[1] ?? '')] = dated[2];
    else if (/^[^@\s]+@[^@\s]+\.\w+$/.test(part)) member['email'] = part;
    else if (part.startsWith('@')) member['handle'] = part;
    else member['affiliation'] = part;
  }
  return member;
}
