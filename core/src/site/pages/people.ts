import { say } from '../../l10n/say.js';
import { createContext, who } from '../../render/context.js';
import { slug } from '../../text/slug.js';
import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, shown, table } from '../frame.js';
import type { Spoken } from '../spoken.js';

const PATH = 'people.html';

interface Part {
  readonly name: string;
  readonly roles: string;
  readonly charter: PlacedCharter;
}

/** Everybody who is a member of a team, by name, with what they do in which. */
export function peoplePage(spoken: Spoken, charters: readonly PlacedCharter[]): readonly [string, string] {
  const parts = charters
    .flatMap((charter) => partsIn(spoken, charter))
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const rows = parts.map(({ name, roles, charter }, index) => {
    const before = parts[index - 1];
    const isSame = before !== undefined && slug(before.name) === slug(name);
    return [
      isSame ? `<span class="soft">${shown(spoken.words(say`also`))}</span>` : shown(name),
      shown(roles),
      linkToCharter(charter, PATH),
    ];
  });
  const title = spoken.words(say`People`);
  const body = `<h1>${shown(title)}</h1>
${table(spoken, say`By name`, [say`Person`, say`Role`, say`Charter`], rows)}
`;
  return [PATH, frame(spoken, { path: PATH, title, body })];
}

function partsIn(spoken: Spoken, placed: PlacedCharter): Part[] {
  const { charter, references } = placed.document;
  if (!charter || !references) return [];
  const context = createContext(charter, references);
  return charter.members
    .filter(({ label, kind }) => label !== '' && (kind?.value ?? 'person') === 'person')
    .map((member) => {
      const roles = [who(context, member, 'roles'), who(context, member, 'role')]
        .map((line) => spoken.line(line))
        .filter(Boolean);
      return { name: member.label, roles: roles.join(', '), charter: placed };
    });
}

function sortKey({ name, charter }: Part): string {
  return `${slug(name)}\n${charter.page}`;
}
