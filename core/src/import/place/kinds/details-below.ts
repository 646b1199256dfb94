import { couldBeRole } from '../../recognise/alike.js';
import { isCraft } from '../../recognise/craft.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import type { Person } from '../../recognise/person.js';
import { rolesIn, rolesInField } from '../../recognise/roles-in.js';
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
  // "Facilitator", without a label.
  const title = roles.length + person.roles.length > 0 ? undefined : lines.find(isTitle);
  if (title !== undefined) roles.push(...rolesIn(title));
  const first = roles.length + person.roles.length > 0 ? undefined : titleInWords(below);
  if (first !== undefined) roles.push(...rolesIn(first));
  const email = lines.map((line) => /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(line)?.[0]).find(Boolean);
  return { ...person, roles: [...person.roles, ...roles], ...(email && { email }) };
}

/** "Keeper of ovens, Acme" as a paragraph of its own, right below a name. */
function titleInWords(below: readonly SourceBlock[]): string | undefined {
  const [first] = below.filter(({ kind }) => kind === 'paragraph');
  const words = first?.kind === 'paragraph' ? plain(first.text) : '';
  const [title = ''] = words.split(/,\s/u);
  return isTitle(title) && !/[.!?:\n]/u.test(words) && words.split(/\s+/u).length < 9 ? title : undefined;
}

function isTitle(line: string): boolean {
  return couldBeRole(line) && nameLikeness(line) < 2 && (isRoleTitle(line) || isCraft(line)) && line.length < 40;
}
