import { say } from '../../l10n/say.js';
import type { Charter } from '../../model/charter.generated.js';
import { missingSection } from '../kit/missing.js';
import { plainOrQuoted } from '../kit/yaml-text.js';
import type { CharterRule } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  sections: ['members', 'membership', 'roles', 'node'],
  meta: {
    summary: 'The charter does not say who belongs to the team.',
    severity: 'warning',
    group: 'essentials',
    absence: true,
  },
  *check(context) {
    const { charter } = context;
    if (charter.members.length > 0 || isKeptElsewhere(charter)) return;
    yield* missingSection(
      context,
      'members',
      say`The charter does not say who belongs to the team, so nobody knows whom to ask and who has agreed to it. Add “members” with a name and a role for each.`,
      blankFor(charter),
    );
  },
};

/** A rule of membership that leads to a list on another page. */
function isKeptElsewhere({ membership }: Charter): boolean {
  return /https?:\/\/|\]\(/.test(membership?.text?.value ?? '');
}

/** One blank for each role there is, so that only the names are to be filled in. */
function blankFor({ roles }: Charter): string {
  const titles = roles.filter(({ vacant }) => !vacant?.value).map(({ label, id }) => plainOrQuoted(label || id));
  const members = (titles.length > 0 ? titles : ['"[Role]"']).map((role) => `\n  - name: "[Name]"\n    role: ${role}`);
  return `members:${members.join('')}`;
}
