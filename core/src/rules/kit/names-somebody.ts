import type { Charter } from '../../model/charter.generated.js';
import { slug } from '../../text/slug.js';
import { padded } from './holders.js';
import { oncePerCharter } from './once.js';

/** Whether words name a member, by the first name too, or a role. */
export function namesSomebody(words: string, charter: Charter): boolean {
  const said = padded(slug(words));
  return names(charter).some((name) => said.includes(name));
}

const names: (charter: Charter) => readonly string[] = oncePerCharter(({ members, roles }) =>
  [...members.map(({ label }) => label.split(' ')[0] ?? ''), ...roles.map(({ label }) => label)]
    .filter((name) => name.length > 1)
    .map(slug)
    .filter((name) => name !== '')
    .map(padded),
);
