import assert from 'node:assert/strict';
import { compared, edited, TEAM } from './team.js';

type Arrow = '▼' | '▲' | '=';
type Case = readonly [arrow: Arrow, before: string, after: string];

/** Each case changes a text at the same place; ▼ is a weaker promise, ▲ a stronger one. */
function all(place: (text: string) => string, cases: readonly Case[]): void {
  for (const [expected, before, after] of cases) {
    const { changes } = compared(place(before), place(after));
    assert.ok(changes.length > 0, `${before} → ${after}: nothing changed`);
    const isStronger = changes.some(({ kind }) =>
      /-(?:tightened|raised|brought-forward|shortened|more-often|strengthened)$/.test(kind),
    );
    const found: Arrow = changes.some(({ loosened }) => loosened) ? '▼' : isStronger ? '▲' : '=';
    assert.equal(
      found,
      expected,
      `${before} → ${after}: ${changes.map(({ kind, sentence }) => `${kind}: ${sentence}`).join('; ')}`,
    );
  }
}

const withObjective = (objective: string): string =>
  edited(TEAM, ['  - Answer nine out of ten e-mails within 4 hours by the end of 2026\n', `  - ${objective}\n`]);

describe('a weaker promise', () => {
  it('is a target that asks less, by comparison, direction, unit and baseline', () => {
    const target = (text: string): string => edited(TEAM, ['">= 90 %"', `"${text}"`]);
    all(target, [
      ['▼', '>= 90 %', '>= 80 %'],
      ['▲', '>= 80 %', '>= 90 %'],
      ['▼', 'at least 90 %', 'at least 85,5 %'],
      ['▼', '90 %', '9 %'],
      ['▼', '9 of 10', '8 of 10'],
      ['=', '9 of 10', '90 %'],
      ['▼', '>= 90 %', '<= 90 %'],
      ['▼', '+5 points', '+3 points'],
    ]);
    const typed = (metric: string) => (text: string) =>
      withObjective(`{ text: A goal, metric: ${metric}, target: "${text}" }`);
    all(typed('waiting time'), [
      ['▼', 'at most 4 hours', 'at most 8 hours'],
      ['=', 'at most 4 hours', 'at most 240 minutes'],
      ['▼', '4 hours', '300 minutes'],
      ['▲', 'at most 1 day', 'at most 4 hours'],
      ['▼', 'at most 4 hours', 'at most 4 working hours'],
    ]);
    all(typed('churn'), [
      ['▼', '3 %', '5 %'],
      ['▲', '5 %', '3 %'],
    ]);
    all(typed('complaints reopened'), [['▼', '3 %', '5 %']]);
    const based = (text: string): string => withObjective(`{ text: A goal, metric: tickets in time, target: ${text} }`);
    all(based, [
      ['▼', '70, baseline: 60', '65, baseline: 60'],
      ['▲', '50, baseline: 60', '45, baseline: 60'],
      ['▼', '+5 points, baseline: 60', '+5 points, baseline: 50'],
    ]);
  });

  it('is a figure in a sentence that asks less', () => {
    all(withObjective, [
      ['▼', 'Answer every e-mail within 24 hours', 'Answer every e-mail within 48 hours'],
      ['▲', 'Answer every e-mail within 2 days', 'Answer every e-mail within 24 hours'],
      ['▼', 'Raise the share of solved cases to 90 % by June', 'Raise the share of solved cases to 80 % by June'],
      ['▼', 'Reduce complaints by 20 % in 2026', 'Reduce complaints by 10 % in 2026'],
      ['▼', 'Answer nine of ten calls within 40 seconds', 'Answer calls promptly'],
      ['▼', 'Answer 90 % of calls within 30 seconds', 'Answer 95 % of calls within 60 seconds'],
      ['▼', 'Double the number of interviews by June', 'Increase the number of interviews by 50 % by June'],
      ['▼', 'Halve the repeat calls in 2027', 'Reduce the repeat calls by 20 % in 2027'],
      ['▼', 'Reduce handling time from 9 to 4 hours', 'Reduce handling time from 9 to 6 hours'],
      ['▼', 'Keep churn below 5 %', 'Keep churn below 7 %'],
      ['▼', 'Interview 20 customers every month', 'Interview 10 customers every month'],
      ['▼', 'Finish the guide by 31 March 2026', 'Finish the guide by 30 June 2026'],
      ['▲', 'Finish the guide by the end of 2026', 'Finish the guide by June 2026'],
      ['▼', 'Reach a CSAT of at least 90 %', 'Reach a CSAT of around 90 %'],
      ['▼', 'Train all agents by June 2026', 'Train most agents by June 2026'],
      ['▼', 'Zero complaints in each quarter', 'At most 5 complaints in each quarter'],
      ['▲', 'Fewer than 5 complaints in each quarter', 'No complaints in any quarter'],
      ['=', 'No complaint stays unanswered by us', 'No complaint stays unanswered by anybody'],
      ['▼', 'Answer every e-mail on the same day', 'Answer every e-mail within two days'],
      ['▲', 'Answer every e-mail within 24 hours', 'Answer every e-mail the same day'],
    ]);
    const norm = (text: string): string => edited(TEAM, ['We say early when we cannot keep a promise.', text]);
    all(norm, [
      ['▼', 'We call back within 24 hours.', 'We call back within 48 hours.'],
      ['▼', 'We call back within 24 hours.', 'We call back within 2 days.'],
      ['▲', 'We call back within two days.', 'We call back within one day.'],
      ['▼', 'We call back on the same working day.', 'We call back within two days.'],
      ['▼', 'Leave is entered at least 4 weeks ahead.', 'Leave is entered at least 2 weeks ahead.'],
    ]);
  });

  it('is a sentence that binds less', () => {
    const norm = (text: string): string => edited(TEAM, ['We say early when we cannot keep a promise.', text]);
    all(norm, [
      ['▼', 'We must call back.', 'We should call back.'],
      ['▲', 'We may call back.', 'We must call back.'],
      ['▼', 'We call back.', 'We call back where possible.'],
      ['▼', 'We answer every call.', 'We usually answer calls.'],
      ['=', 'We must call back.', 'We must not call back.'],
      ['=', 'We can call back.', 'We cannot call back.'],
      ['=', 'We call customers back.', 'We call people back.'],
    ]);
    const background = (text: string): string =>
      edited(TEAM, ['status: active', `status: active\nbackground: ${text}`]);
    all(background, [['=', 'It must be so', 'It may be so']]);
  });

  it('is a longer time, a later day, or something done less often', () => {
    const within = (text: string): string => edited(TEAM, ['within: 4 hours', `within: ${text}`]);
    all(within, [
      ['▼', '4 hours', '1 day'],
      ['▲', '1 day', '20 hours'],
      ['=', '24 hours', '1 day'],
      ['▼', '4 hours', '4 business hours'],
      ['=', '4 hours', 'soon'],
      ['▼', 'same day', '2 days'],
      ['▲', '1 day', 'the same day'],
    ]);
    const due = (text: string): string => edited(TEAM, ['due: 2026-12-31', `due: ${text}`]);
    all(due, [
      ['▼', '2026-12-31', '2027-01-31'],
      ['▲', '2026-12-31', '2026-Q3'],
      ['=', '2026-12-31', '2026-Q4'],
    ]);
    const end = (text: string): string => edited(TEAM, ['end: 2026-12-31', `end: ${text}`]);
    all(end, [
      ['▼', '2026-12-31', '2027-06-30'],
      ['▲', '2026-12-31', '2026-06-30'],
    ]);
    const cadence = (text: string): string => edited(TEAM, ['cadence: weekly', `cadence: ${text}`]);
    all(cadence, [
      ['▼', 'weekly', 'monthly'],
      ['▲', 'every two weeks', 'daily'],
    ]);
  });

  it('is an easier decision', () => {
    const quorum = (text: string): string => edited(TEAM, ['quorum: half of the members', `quorum: ${text}`]);
    all(quorum, [
      ['▼', 'half of the members', 'a third of the members'],
      ['▼', 'two thirds of the members', 'more than half of the members'],
      ['▲', '3 members', '5 members'],
      ['▼', 'five members', 'three members'],
      ['▼', '75 %', '2/3'],
      ['=', 'half of the members', '3 members'],
    ]);
    const needs = (text: string): string => edited(TEAM, ['needs: all', `needs: ${text}`]);
    all(needs, [
      ['▼', 'all', 'majority'],
      ['▲', 'majority', 'all'],
      ['=', 'majority', 'approvers'],
    ]);
  });

  it('is a part that is gone', () => {
    const cases: readonly (readonly [kind: string, from: string, to?: string])[] = [
      ['objective-metric-removed', '    metric: csat\n'],
      ['objective-target-removed', '    target: ">= 90 %"\n'],
      ['due-removed', '    due: 2026-12-31\n'],
      ['owner-removed', '    owner: lead\n'],
      ['objective-removed', '  - Answer nine out of ten e-mails within 4 hours by the end of 2026\n'],
      ['limit-removed', '    within: 4 hours\n'],
      ['limit-removed', ', within: 1 day'],
      ['actor-removed', 'by: agent, '],
      ['step-removed', '      - Write the case down\n'],
      ['duty-removed', '      - Plans the rota\n'],
      ['norm-removed', 'norms:\n  - We say early when we cannot keep a promise.\n'],
      ['cadence-removed', 'cadence: weekly, '],
      ['quorum-removed', ', quorum: half of the members'],
      ['scope-narrowed', '    - Complaints\n'],
    ];
    for (const [kind, from, to = ''] of cases) {
      const found = compared(TEAM, edited(TEAM, [from, to])).changes.filter(({ loosened }) => loosened);
      assert.deepEqual(
        found.map((change) => change.kind),
        [kind],
        from,
      );
    }
  });

  it('is none where what is gone promised nothing, or nobody is bound by it', () => {
    const risks = `${TEAM}risks: [We must be careful]\ncommunication: [{ what: Friday mail, cadence: weekly, owner: ana }]\n`;
    for (const [from, to] of [
      ['risks: [We must be careful]\n', ''],
      ['We must be', 'We should be'],
      ['cadence: weekly, owner: ana', 'cadence: monthly'],
      ['source: Survey', 'source: Nothing'],
    ] as const) {
      const { changes } = compared(risks, edited(risks, [from, to]));
      assert.ok(changes.length > 0, from);
      assert.deepEqual(
        changes.filter(({ loosened }) => loosened),
        [],
        from,
      );
    }
  });
});
