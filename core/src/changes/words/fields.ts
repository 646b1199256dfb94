import { fixed, say, type Said } from '../../l10n/say.js';
import type { Difference } from '../differences/difference.js';
import { fieldOf } from '../../schema/help.js';

/** What people call a field, where its title in the schema would not do in a sentence. By shape and name. */
const NOUNS: { readonly [field: string]: string } = {
  'charter.charter': 'version of the format',
  'charter.extends': 'charter that this one builds on',
  'charter.parent': 'body that the team is part of',
  'team.name': 'name of the team',
  'team.text': 'words about the team',
  'team.unit': 'unit of the team',
  'team.organization': 'organization of the team',
  'team.aliases': 'list of other names of the team',
  'purpose.statement': 'opening of the purpose',
  'period.start': 'start of the period',
  'period.end': 'end of the period',
  'period.text': 'wording of the period',
  'scope.text': 'wording of the scope',
  'authority.text': 'wording of the authority',
  'decisions.text': 'wording about decisions',
  'decisions.method': 'way of deciding',
  'decisions.threshold': 'share of votes that is needed',
  'decisions.tiebreak': 'rule for a tie',
  'membership.text': 'wording about membership',
  'skills.text': 'wording about skills',
  'review.cadence': 'rhythm of the review',
  'review.last': 'day of the last review',
  'review.next': 'day of the next review',
  'review.owner': 'owner of the review',
  'review.text': 'wording about the review',
  'approval.statement': 'statement that people sign',
  'approval.within': 'time to sign',
  'approval.text': 'wording about approval',
  'objective.due': 'due date',
  'deliverable.due': 'due date',
  'objective.current': 'recorded progress',
  'objective.baseline': 'starting point',
  'metric.direction': 'good direction',
  'step.if': 'condition',
  'role.skills': 'list of skills',
  'role.minimum': 'least number of holders',
  'role.term': 'term of office',
  'role.vacant': 'note that nobody holds it',
  'member.since': 'first day',
  'member.until': 'last day',
  'member.term': 'term of office',
  'member.text': 'remark',
  'escalationStep.how': 'way',
  'escalationStep.when': 'occasion',
  'stage.channels': 'list of channels',
  'competence.skills': 'list of skills',
  'meeting.attendees': 'circle of attendees',
  'meeting.starting': 'first day',
  'hours.days': 'choice of days',
  'hours.from': 'beginning',
  'hours.to': 'end',
  'hours.holidays': 'rule for holidays',
  'stakeholder.relation': 'relation to the team',
  'service.audience': 'circle of those served',
};

/** Fields that answer the question who. */
const QUESTIONS: { readonly [field: string]: Said } = {
  'approval.needs': say`who must agree`,
  'step.by': say`who acts`,
  'role.reports': say`whom it reports to`,
  'report.to': say`who receives it`,
  'escalationStep.to': say`whom to turn to`,
};

type Named = Pick<NonNullable<Difference['field']>, 'ofShape' | 'name'>;

/** "who acts"; undefined for a field that is no such question. */
export function questionOf({ ofShape, name }: Named): Said | undefined {
  return QUESTIONS[`${ofShape}.${name}`];
}

const BY_NAME: { readonly [name: string]: string } = {
  within: 'time limit',
  cadence: 'rhythm',
  text: 'wording',
  measures: 'list of metrics',
};

/** "the due date" */
export function theField(field: Named): Said {
  return fixed(`the ${nounOf(field)}`);
}

/** "a due date", "metrics": behind “has”. */
export function aField(field: Named): Said {
  const noun = nounOf(field);
  if (noun.endsWith('s') && !/(?:address|status)$| (?:of|for) /.test(noun)) return fixed(noun);
  return fixed(`${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`);
}

/** "due date", "owner". Without an article. */
export function nounOf({ ofShape, name }: Named): string {
  const known = NOUNS[`${ofShape}.${name}`] ?? BY_NAME[name];
  return known ?? (fieldOf(ofShape, name)?.help.title ?? name).toLowerCase();
}
