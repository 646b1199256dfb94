import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import type { Charter, Role } from '../../model/charter.generated.js';
import type { References } from '../../model/references.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { heldRoles, mentions } from '../kit/holders.js';
import { insertEntry } from '../kit/insert.js';
import { isMisspelt, isReadThrough } from '../kit/lacks.js';
import { addition } from '../kit/missing.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import { saysLead } from '../missing-role/leads.js';
import type { CharterRule } from '../rule.js';

/** The word among the key roles for whoever leads, by whatever title. */
const LEAD = 'lead';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['roles', 'team', 'members', 'node'],
  meta: {
    summary: 'Nobody stands in for a key role, by default for whoever leads.',
    severity: 'warning',
    group: 'roles',
    profile: 'strict',
    options: {
      roles: {
        description:
          'The key roles. “lead” stands for whoever leads, by whatever title; any other word must stand in the title of a role.',
        type: 'array',
        items: { type: 'string' },
        default: [LEAD],
      },
    },
  },
  *check({ document, charter, references, options }) {
    if (isOver(charter) || !isReadThrough(document)) return;
    const wanted = options['roles'] as readonly string[];
    for (const role of charter.roles) {
      if (!isKey(role, wanted, charter) || hasDeputy(role, charter, references)) continue;
      if (isMisspelt(document, role.node, 'deputy')) continue;
      yield {
        node: role.node,
        span: placeOfEntity(role),
        message: say`Nobody stands in for ${quote(role.label || role.id)}. In a holiday or an illness what only they may decide stays undecided. Add “deputy” with a member or a role.`,
        fixes:
          role.node.kind === 'mapping'
            ? addition(
                say`Add “deputy” with a blank to fill`,
                insertEntry(document, role.node, 'role', 'deputy', 'deputy: "[Who stands in]"'),
              )
            : [],
      };
    }
  },
};

function isKey({ label, vacant }: Role, wanted: readonly string[], { title, team }: Charter): boolean {
  if (label === '' || hasPlaceholder(label) || vacant?.value === true) return false;
  const teamWords = new Set(slug(`${title?.value ?? ''} ${team?.label ?? ''}`).split('-'));
  return wanted.some((word) => (slug(word) === LEAD ? saysLead(label, teamWords) : mentions(label, word)));
}

/** Named, shared by two, or a role of its own; an alternate among the members stands in for anybody. */
function hasDeputy(role: Role, charter: Charter, references: References): boolean {
  const { deputy, responsibilities, text, label } = role;
  if (deputy.length > 0 || charter.members.some(({ status }) => status?.value === 'alternate')) return true;
  const holders = heldRoles(charter, references).filter(
    ({ target }) => target.found === 'one' && target.entity === role,
  );
  const others = charter.roles.filter((other) => other !== role);
  const said = [label, text?.value ?? '', ...responsibilities.map((item) => item.text?.value ?? '')].join(' ');
  return holders.length > 1 || DEPUTY.test(said) || others.some((other) => standsIn(other));
}

function standsIn({ label, responsibilities, purpose, text }: Role): boolean {
  const said = [label, purpose?.value, text?.value, ...responsibilities.map((item) => item.text?.value)];
  return said.some((words) => words !== undefined && DEPUTY.test(words));
}

const DEPUTY = wordPattern(
  String.raw`(?<!\p{L})(?:deputy|deputies|deputi[sz]es?|vice|co-?lead\p{L}*|co-?chair\p{L}*|second in command|stands? in|steps? in|stand-?in|backup|back-up|alternate|stellvertret\p{L}*|vertretung|vertritt|adjoint\p{L}*|suppléant\p{L}*|remplaç\p{L}*|remplace\p{L}*|suplente|sustitut\p{L}*|subdirector\p{L}*|vicepresident\p{L}*)(?!\p{L})`,
  'iu',
);
