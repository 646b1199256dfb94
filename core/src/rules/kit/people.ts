import type { Charter, Member } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { slug } from '../../text/slug.js';

/** The roles of a member as written, under either key. */
export function rolesOf({ roles, role }: Member): readonly Text[] {
  return [...roles, ...role];
}

/** A person who takes part: neither a group, a seat or a company nor an alternate, observer or former member. */
export function isActivePerson({ kind, status }: Member): boolean {
  return (!kind || kind.value === 'person') && (!status || status.value === 'active');
}

const EVERYBODY = new Set(
  `all everyone everybody we us team the-team whole-team the-whole-team entire-team all-of-us each-member every-member
  all-members all-team-members all-agents the-group all-staff alle das-team ganzes-team das-ganze-team alle-mitglieder
  jede-r jeder tous toutes tout-le-monde l-equipe equipe tous-les-membres todos todas todo-el-equipo el-equipo
  todos-los-miembros alla hela-teamet teamet`.split(/\s+/),
);

/** Words for the team as a whole, its own name among them: nobody has to define them. */
export function isEverybody(words: string, { team, title }: Charter): boolean {
  const said = slug(words);
  return EVERYBODY.has(said) || said === slug(team?.label ?? ' ') || said === slug(title?.value ?? ' ');
}

const JUST_MEMBER = new Set(
  `member members team-member team-members group-member committee-member board-member core-member regular-member
  participant participants contributor contributors volunteer volunteers associate staff mitglied mitglieder
  teammitglied teammitglieder membre membres membre-de-l-equipe miembro miembros integrante integrantes
  miembro-del-equipo medlem medlemmar teammedlem lid leden`.split(/\s+/),
);

/** A role that everybody has who belongs to the team. */
export function isPlainMembership(words: string, charter: Charter): boolean {
  return JUST_MEMBER.has(slug(words)) || isEverybody(words, charter);
}
