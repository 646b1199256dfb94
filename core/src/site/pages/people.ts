import { createContext, who } from '../../render/context.js';
import { plain } from '../../render/line.js';
import { slug } from '../../text/slug.js';
import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, say, table } from '../frame.js';

const PATH = 'people.html';

interface Part {
  readonly name: string;
  readonly roles: string;
  readonly charter: PlacedCharter;
}

/** Everybody who is a member of a team, by name, with what they do in which. */
export function peoplePage(charters: readonly PlacedCharter[]): readonly [string, string] {
  const parts = charters.flatMap(partsIn).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const rows = parts.map(({ name, roles, charter }, index) => {
    const before = parts[index - 1];
    const isSame = before !== undefined && slug(before.name) === slug(name);
    return [isSame ? '<span class="soft">also</span>' : say(name), say(roles), linkToCharter(charter, PATH)];
  });
  const body = `<h1>People</h1>
${table('By name', ['Person', 'Role', 'Charter'], rows)}
`;
  return [PATH, frame({ path: PATH, title: 'People', body })];
}

function partsIn(placed: PlacedCharter): Part[] {
  const { charter, references } = placed.document;
  if (!charter || !references) return [];
  const context = createContext(charter, references);
  return charter.members
    .filter(({ label, kind }) => label !== '' && (kind?.value ?? 'person') === 'person')
    .map((member) => {
      const roles = [who(context, member, 'roles'), who(context, member, 'role')].map(plain).filter(Boolean);
      return { name: member.label, roles: roles.join(', '), charter: placed };
    });
}

function sortKey({ name, charter }: Part): string {
  return `${slug(name)}\n${charter.page}`;
}
