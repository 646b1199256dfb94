import assert from 'node:assert/strict';
import { all } from './arrows.js';
import { compared, edited, TEAM } from './team.js';

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
    all(target, [
      ['=', '80-90 %', '80-85 %'],
      ['▼', '90 % and 4 points', '90 %'],
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
    all(typed('first reply'), [
      ['▼', '4 h', '6 h'],
      ['▼', '4 hours', '300 min'],
      ['=', '4 hours', '240 min'],
      ['▼', 'half a day', '1 day'],
      ['=', 'less than 4 hours', 'at most 4 hours'],
    ]);
    all(typed('slips'), [
      ['▼', 'fewer than 2', 'at most 2'],
      ['▲', 'at most 2', 'fewer than 2'],
      ['▼', 'none', 'at most 1'],
    ]);
    all(typed('calls'), [
      ['▼', '20 a day', '15 a day'],
      ['=', '20 a day', '100 a week'],
      ['▼', '20 a day', '50 a week'],
      ['=', '20 per month', '60 per quarter'],
      ['▼', '20 per month', '50 per quarter'],
    ]);
    all(typed('revenue'), [['▼', '5000 €', '4000 €']]);
    all(typed('cost of a case'), [['▼', '4 €', '5 €']]);
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
      ['▲', 'We call back where possible.', 'We call back.'],
      ['▼', 'We answer every call.', 'We usually answer calls.'],
      ['=', 'We must call back.', 'We must not call back.'],
      ['=', 'We can call back.', 'We cannot call back.'],
      ['=', 'We call customers back.', 'We call people back.'],
      ['▼', 'We never blame customers.', 'We rarely blame customers.'],
      ['▼', 'We never blame customers.', 'We blame customers.'],
      ['▼', 'We always call back.', 'We sometimes call back.'],
      ['▼', 'We always call back.', 'We often call back.'],
      ['▼', 'We always call back.', 'We call back.'],
      ['▼', 'Every complaint is logged.', 'Complaints are logged.'],
      ['▼', 'All of our agents are trained.', 'Many of our agents are trained.'],
      ['▼', 'No complaint gets lost.', 'Few complaints get lost.'],
      ['=', 'Everyone can speak.', 'Anyone may speak.'],
      ['=', 'Every complaint is logged.', 'Each complaint is logged.'],
      ['=', 'We answer all letters.', 'All letters are answered by us.'],
      ['=', 'We call customers.', 'We call customers often.'],
      ['=', 'We tell customers early.', 'We tell customers about delays early.'],
      ['=', 'The guide is there by June.', 'The guide is there by May.'],
      ['=', 'We are there in the daytime.', 'We are there around the clock.'],
      ['▼', 'Wir rufen nie spät an.', 'Wir rufen selten spät an.'],
      ['▼', 'Wir rufen immer zurück.', 'Wir rufen meistens zurück.'],
      ['▼', 'Nous rappelons toujours.', 'Nous rappelons parfois.'],
      ['▼', 'Nunca colgamos.', 'Casi nunca colgamos.'],
    ]);
    const background = (text: string): string =>
      edited(TEAM, ['status: active', `status: active\nbackground: ${text}`]);
    all(background, [
      ['=', 'It must be so', 'It may be so'],
      ['=', 'Within two years we grew to nine people', 'We grew to nine people'],
    ]);
  });

  it('is a time, a rhythm or a number in a sentence that asks less, in any of four languages', () => {
    const norm = (language: string) => (text: string) =>
      edited(
        TEAM,
        ['We say early when we cannot keep a promise.', JSON.stringify(text)],
        ['charter: 1', `charter: 1\nlanguage: ${language}`],
      );
    all(norm('en'), [
      ['▼', 'We answer on the same day', 'We answer the next day'],
      ['▼', 'We answer in 24 hours', 'We answer in 48 hours'],
      ['▼', 'We answer no later than 4 hours after receipt', 'We answer no later than 6 hours after receipt'],
      ['▼', 'We answer within 4 h', 'We answer within 6 h'],
      ['▼', 'We answer within an hour', 'We answer within half a day'],
      ['▲', 'We answer within an hour', 'We answer within half an hour'],
      ['▼', 'We answer within a day', 'We answer within a week'],
      ['▼', 'We answer within 24 hours', 'We answer'],
      ['=', 'We answer within 24 hours', 'We answer at once'],
      ['▼', 'We answer by noon', 'We answer by 5 pm'],
      ['▲', 'We answer by 5 pm', 'We answer by 4:30 pm'],
      ['=', 'The desk is open until 5 pm', 'The desk is open until 6 pm'],
      ['▼', 'Quality is checked daily', 'Quality is checked weekly'],
      ['▼', 'We call back twice a week', 'We call back once a week'],
      ['▲', 'We meet every month', 'We meet every two weeks'],
      ['=', 'We allow at most one slip every quarter', 'We allow at most one slip every month'],
      ['▼', 'Two managers approve each refund', 'One manager approves each refund'],
      ['▼', 'Reads ten conversations a week', 'Reads five conversations a week'],
      ['▼', 'After two missed rounds we talk', 'After three missed rounds we talk'],
      ['=', 'We open at 8', 'We open at 9'],
      ['=', 'Two managers approve each refund', 'Three colleagues look at each refund'],
    ]);
    all(norm('de'), [
      ['▼', 'Wir antworten am selben Tag', 'Wir antworten am nächsten Tag'],
      ['▼', 'Wir antworten in zwei Tagen', 'Wir antworten in drei Tagen'],
      ['▼', 'Spätestens nach zwei Tagen rufen wir an', 'Spätestens nach vier Tagen rufen wir an'],
      ['▼', 'Wir antworten binnen einer Stunde', 'Wir antworten binnen eines Tages'],
      ['▼', 'Wir prüfen das wöchentlich', 'Wir prüfen das monatlich'],
      ['▼', 'Wir rufen zweimal pro Woche an', 'Wir rufen einmal pro Woche an'],
      ['▼', 'Zwei Personen prüfen jede Erstattung', 'Eine Person prüft jede Erstattung'],
    ]);
    all(norm('fr'), [
      ['▼', 'Nous répondons le jour même', 'Nous répondons le lendemain'],
      ['▼', 'Nous répondons sous une heure', 'Nous répondons sous une demi-journée'],
      ['▼', 'Nous répondons chaque semaine', 'Nous répondons chaque mois'],
    ]);
    all(norm('es'), [
      ['▼', 'Respondemos en 24 horas', 'Respondemos en 48 horas'],
      ['▼', 'Respondemos antes de 24 horas', 'Respondemos antes de 48 horas'],
      ['▼', 'Llamamos dos veces al mes', 'Llamamos una vez al mes'],
    ]);
    all(withObjective, [
      ['▼', 'Call back every customer weekly', 'Call back every customer monthly'],
      ['▼', 'Answer on the same day', 'Answer the next day'],
      ['▲', 'Answer within 2 hours', 'Answer within an hour'],
      ['▼', 'Reply in less than 2 hours', 'Reply in less than half a day'],
      ['▼', 'Staff the desk 7 days a week', 'Staff the desk 5 days a week'],
      ['▼', 'Enter leave with 4 weeks notice', 'Enter leave with 2 weeks notice'],
      ['▲', 'Interview 20 customers every month', 'Interview 20 customers every week'],
    ]);
  });

  it('is a longer time, a later day, or something done less often', () => {
    const within = (text: string): string => edited(TEAM, ['within: 4 hours', `within: ${text}`]);
    all(within, [
      ['▼', '4 hours', '1 day'],
      ['▲', '1 day', '20 hours'],
      ['=', '24 hours', '1 day'],
      ['▼', '4 hours', '4 business hours'],
      ['▼', '4 hours', 'as soon as possible'],
      ['▼', '2 hours', 'half a day'],
      ['▲', '2 hours', 'an hour'],
      ['▼', 'same day', 'next day'],
      ['▼', 'immediately', '1 hour'],
      ['▲', '1 hour', 'at once'],
      ['▼', '4 hours', 'usually 4 hours'],
      ['▼', '4 hours', 'about 4 hours'],
      ['=', '4 hours', '4 hours on working days'],
      ['=', '1 month', '30 days'],
      ['▼', '4 Stunden', '6 Stunden'],
      ['▼', 'same day', '2 days'],
      ['▲', '1 day', 'the same day'],
    ]);
    const due = (text: string): string => edited(TEAM, ['due: 2026-12-31', `due: ${text}`]);
    all(due, [
      ['▼', '2026-12-31', '2027-01-31'],
      ['▲', '2026-12-31', '2026-Q3'],
      ['=', '2026-12-31', '2026-Q4'],
      ['▼', '2026-12-31', 'soon'],
      ['▼', '2026-12-31', 'ongoing'],
      ['▼', '2026-12-31', 'TBD'],
      ['=', '2026-12-31', 'Start date + 9 months'],
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
      ['▼', 'weekly', 'as needed'],
      ['▼', 'weekly', 'twice a month'],
      ['▼', 'twice a week', 'weekly'],
      ['▼', 'wöchentlich', 'monatlich'],
      ['=', 'weekly', 'every Monday'],
      ['=', 'twice a week', 'every Monday and Thursday'],
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
      ['▼', 'two thirds of all members', 'a third of all members'],
      ['▼', 'all members', 'two thirds of all members'],
      ['▼', 'zwei Drittel aller Mitglieder', 'Mehrheit aller Mitglieder'],
      ['=', 'half of the members', '3 members'],
      ['▼', '3 members', 'none'],
      ['=', 'half of the members', 'half of the members present'],
    ]);
    const method = (text: string): string => edited(TEAM, ['method: consensus', `method: ${text}`]);
    all(method, [
      ['▼', 'consensus', 'simple majority'],
      ['▲', 'majority vote', 'unanimous vote'],
      ['▼', 'consensus', 'the lead decides'],
      ['▼', 'majority vote', 'The lead decides'],
      ['▲', 'Die Leitung entscheidet', 'Konsens'],
      ['=', 'consensus', 'consent'],
      ['=', 'consensus', 'the team decides'],
      ['=', 'majority vote', 'each person has one vote and the lead decides'],
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
      ['meeting-changed', ', chair: lead'],
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

  it('is one where its time stands in the field and in the sentence', () => {
    const text = (hours: number, field: number): string =>
      edited(TEAM, [
        '    within: 4 hours\n',
        `    within: ${field} hours\n    text: We settle it within ${hours} hours.\n`,
      ]);
    const weaker = (after: string): string[] =>
      compared(text(4, 4), after).changes.flatMap(({ loosened, path }) => (loosened ? String(path.at(-1)) : []));
    assert.deepEqual(weaker(text(8, 8)), ['within']);
    assert.deepEqual(weaker(text(8, 4)), ['text']);
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
