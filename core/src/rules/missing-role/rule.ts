import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Text } from '../../model/text.js';
import { get, type MappingNode } from '../../syntax/tree.js';
import { slug } from '../../text/slug.js';
import { buildsOnAnother, isOver } from '../kit/charter.js';
import { appendItem } from '../kit/insert.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { mentions } from '../kit/holders.js';
import { addition } from '../kit/missing.js';
import { rolesOf } from '../kit/people.js';
import { placeOfSection } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { plainOrQuoted } from '../kit/yaml-text.js';
import type { CharterRule, CharterContext, Report } from '../rule.js';
import { canJudge, describesLead, saysLead } from './leads.js';

/** The word among the required roles that anybody fulfils who leads, by whatever title. */
const LEAD = 'lead';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['extends', 'members', 'team', 'roles', 'node'],
  meta: {
    summary: 'A required role is missing, by default somebody who leads.',
    severity: 'warning',
    group: 'roles',
    absence: true,
    options: {
      required: {
        description:
          'The roles every charter must have. “lead” stands for anybody who leads, by whatever title and in whatever language; any other word must stand in the title of a role.',
        type: 'array',
        items: { type: 'string' },
        default: [LEAD],
      },
    },
  },
  *check(context) {
    const { document, charter, options } = context;
    // Without people and roles, “missing-members” has said what there is to say.
    if (isOver(charter) || buildsOnAnother(charter)) return;
    if (charter.roles.length === 0 && charter.members.length === 0) return;
    if (!isReadThrough(document) || isMisspelt(document, charter.node, 'roles')) return;
    for (const required of options['required'] as readonly string[]) {
      const isThere =
        slug(required) === LEAD ? hasLead(charter) : titlesOf(charter).some((title) => mentions(title, required));
      if (!isThere) yield report(context, required);
    }
  },
};

function hasLead(charter: Charter): boolean {
  const teamWords = new Set(slug(`${charter.title?.value ?? ''} ${charter.team?.label ?? ''}`).split('-'));
  const titles = titlesOf(charter);
  if (!canJudge(charter.language?.value, titles)) return true;
  // A title that nobody has filled in yet may become anything.
  return (
    titles.some((title) => saysLead(title, teamWords) || hasPlaceholder(title)) ||
    descriptionsOf(charter).some(describesLead)
  );
}

/** What people are called: roles, the role words of members, and what stands behind a name, as in "Amit Levy (Lead)". */
function titlesOf({ roles, members }: Charter): string[] {
  const ofRoles = roles.flatMap(({ label, idText }) => [label, idText?.value ?? '']);
  const ofMembers = members.flatMap((member) => [
    ...rolesOf(member).map(({ value }) => value),
    /[(,–—-]\s*(.*)$/.exec(member.label)?.[1] ?? '',
    member.text?.value ?? '',
  ]);
  return [...ofRoles, ...ofMembers].filter((title) => title !== '');
}

function descriptionsOf({ roles }: Charter): string[] {
  return roles.flatMap(({ text, purpose, responsibilities }) =>
    [text, purpose, ...responsibilities.map((item) => item.text)].flatMap(
      (said: Text | undefined) => said?.value ?? [],
    ),
  );
}

function report({ document, charter }: CharterContext, required: string): Report {
  const isLead = slug(required) === LEAD;
  const title = isLead ? 'Team Lead' : required;
  const section = charter.roles.length > 0 ? 'roles' : 'members';
  const list = get(charter.node as MappingNode, 'roles');
  const item = `title: ${plainOrQuoted(title)}\nresponsibilities:\n  - "[What the holder answers for]"`;
  return {
    node: get(charter.node as MappingNode, section) ?? charter.node,
    span: placeOfSection(charter, section),
    message: isLead
      ? say`Nobody leads this team: no role says so. When two people cannot agree, nobody knows who decides. Add a role such as “Team Lead” and give it to a member.`
      : say`The charter has no role ${quote(required)}, which every charter here must have. Add the role and give it to a member.`,
    fixes:
      list?.kind === 'sequence' ? addition(say`Add the role ${quote(title)}`, appendItem(document, list, item)) : [],
  };
}
