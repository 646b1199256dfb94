import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { Role } from '../../model/charter.generated.js';
import { slug } from '../../text/slug.js';
import { isOver } from '../kit/charter.js';
import { isActivePerson, rolesOf } from '../kit/people.js';
import { placeOfEntity } from '../kit/place.js';
import { hasPlaceholder } from '../kit/placeholders/find.js';
import type { CharterRule } from '../rule.js';

/** Titles that readers take for the one who leads. Chairs and directors are often several on purpose. */
const ONE_LEADER =
  /^(?:the )?(?:(?:team|project|group|desk|shift|overall)? ?(?:lead|leader)|(?:team|project) manager|head of (?:the )?(?:team|department)|captain|(?:team|projekt|gruppen|abteilungs)leit(?:er|erin|ung)|leiter|leiterin|chef(?:fe)? d[e’' -]+(?:équipe|equipe|projet)|jef[ea] de(?:l)? (?:equipo|proyecto)|líder|lider)$/i;

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'roles'],
  meta: {
    summary: 'Two people hold the role of the one who leads.',
    severity: 'info',
    group: 'roles',
  },
  *check({ charter, references }) {
    if (isOver(charter)) return;
    const holders = new Map<string, string>();
    for (const member of charter.members.filter(isActivePerson)) {
      if (member.label === '' || hasPlaceholder(member.label)) continue;
      for (const { value } of rolesOf(member)) {
        const target = references.resolve(value, ['roles']);
        const role = target.found === 'one' && target.entity.shape === 'role' ? target.entity : undefined;
        const title = role?.label || value;
        const minimum = charter.roles.find((one) => one === role)?.minimum?.value ?? '1';
        if (!ONE_LEADER.test(title.trim()) || /[2-9]/.test(minimum) || SHARED.test(wordsAbout(title, charter.roles))) continue; // prettier-ignore
        const first = holders.get(slug(title));
        if (first === undefined) holders.set(slug(title), member.label);
        else if (slug(first) !== slug(member.label))
          yield {
            node: member.node,
            span: placeOfEntity(member),
            message: say`${quote(member.label || member.id)} and ${quote(first)} are both ${quote(title)}, so it is open who decides when they disagree. Name one, or write how they share it.`,
          };
      }
    }
  },
};

/** The role says itself that it is shared. */
const SHARED = /\b(?:co|shared?|joint(?:ly)?|together|rotat\w+|alternat\w+|take turns|gemeinsam|abwechselnd|ensemble|partag\w+|juntos|compart\w+)\b/i; // prettier-ignore

function wordsAbout(title: string, roles: readonly Role[]): string {
  const role = roles.find(({ label }) => slug(label) === slug(title));
  const texts = [role?.text, role?.purpose, ...(role?.responsibilities ?? []).map(({ text }) => text)];
  return texts.map((text) => text?.value ?? '').join(' ');
}
