import type { Person } from '../../recognise/person.js';
import { rolesInField } from '../../recognise/roles-in.js';
import { isVacant } from '../../recognise/status.js';
import type { SourceBlock } from '../../source/blocks.js';
import { plain } from '../../source/plain.js';

/** "Role: Lead", "E-mail: …" below a name. */
export function withDetails(person: Person, below: readonly SourceBlock[]): Person {
  const lines = below
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .flatMap(({ blocks: [first] }) => (first?.kind === 'paragraph' ? [plain(first.text)] : []));
  const roles = lines.flatMap((line) => {
    const said =
      /^(?:role|roles|title|position|roll|rol|cargo|puesto|rolle|funktion|rôle|fonction)s?\s*:\s*(.+)$/iu.exec(
        line,
      )?.[1];
    return said && !isVacant(said) ? rolesInField(said) : [];
  });
  const email = lines.map((line) => /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(line)?.[0]).find(Boolean);
  return { ...person, roles: [...person.roles, ...roles], ...(email && { email }) };
}
