import assert from 'node:assert/strict';
import { all } from './arrows.js';
import { compared, edited, TEAM, told } from './team.js';

const norm = (text: string): string =>
  edited(TEAM, ['We say early when we cannot keep a promise.', JSON.stringify(text)]);

describe('a weaker promise in a list', () => {
  it('is one thing less of several', () => {
    all(norm, [
      ['▼', 'We answer in English, German and French.', 'We answer in English and German.'],
      ['▲', 'We answer in English and German.', 'We answer in English, German and French.'],
      ['▼', 'We answer calls, chats and e-mails.', 'We answer calls and e-mails.'],
      ['▼', 'We answer calls, chats and e-mails.', 'We answer chats and e-mails.'],
      ['▼', 'We answer politely and in full.', 'We answer politely.'],
      ['▼', 'Wir antworten auf Deutsch und Englisch.', 'Wir antworten auf Deutsch.'],
      ['=', 'The lead, Ana, calls back.', 'The lead calls back.'],
      ['=', 'When a customer calls and waits, we hurry.', 'When a customer calls, we hurry.'],
      ['=', 'Nobody calls without a reason and a plan.', 'Nobody calls without a reason.'],
      ['=', 'We answer by phone or mail.', 'We answer by phone.'],
      ['=', 'We answer all kind letters.', 'We answer all letters.'],
    ]);
    all((text) => edited(TEAM, ['- Complaints', `- ${text}`]), [['▼', 'Complaints and returns', 'Complaints']]);
  });

  it('is none where another entry says what is gone', () => {
    const weaker = (...edits: readonly (readonly [string, string])[]): string[] =>
      compared(TEAM, edited(TEAM, ...edits)).changes.flatMap((one) => (one.loosened ? [told(one)] : []));
    const step = (text: string) => ['      - Write the case down\n', text] as const;
    assert.deepEqual(
      weaker(step(''), ['      - Close the case\n', '      - Write the case down and close the case\n']),
      [],
    );
    assert.deepEqual(
      weaker(step(''), ['      - Close the case\n', '      - Close the case at once\n']).map((one) => one.slice(0, 14)),
      ['step-removed ▼'],
    );
    // The whole team does what one of its roles did.
    assert.deepEqual(
      weaker(['      - Plans the rota\n', ''], ['norms:\n', 'responsibilities: [Plan the rota]\nnorms:\n']),
      [],
    );
  });

  it('is none where an entry was cut in two, or two became one', () => {
    all(
      (list) => edited(TEAM, ['  - We say early when we cannot keep a promise.\n', list]),
      [
        ['=', '  - We ask and thank.\n', '  - We ask.\n  - We thank everybody.\n'],
        ['▼', '  - We ask and thank.\n', '  - We ask.\n  - We write.\n'],
        ['▲', '  - We answer within a day.\n  - We say sorry.\n', '  - We answer within a day and we say sorry.\n'],
      ],
    );
  });

  it('is none where a role goes whose duties others have', () => {
    const gone = '  - id: agent\n    title: Agent\n    responsibilities:\n      - Must answer every e-mail\n';
    const without = edited(TEAM, [gone, ''], [', roles: [agent]', ''], ['by: agent, ', 'by: lead, ']);
    const loosened = (after: string): readonly (readonly [string, string])[] =>
      compared(TEAM, after)
        .changes.filter(({ kind, loosened: isWeaker }) => kind === 'role-removed' && isWeaker)
        .map(({ kind, explanation }) => [kind, explanation] as const);
    assert.equal(loosened(without).length, 1);
    const taken = edited(without, [
      '      - Plans the rota\n',
      '      - Plans the rota\n      - Must answer every e-mail\n',
    ]);
    assert.deepEqual(loosened(taken), []);
    const change = compared(TEAM, taken).changes.find(({ kind }) => kind === 'role-removed');
    assert.match(change?.explanation ?? '', /^Others answer for all its duties now\./);
  });

  it('is an approver less, and not another one', () => {
    const approvers = (list: string): string => edited(TEAM, ['approvers: [Priya Nair]', `approvers: [${list}]`]);
    all(approvers, [
      ['▼', 'Priya Nair, Ole Berg', 'Priya Nair'],
      ['=', 'Priya Nair, Ole Berg', 'Priya Nair, Max Holm'],
    ]);
  });
});

describe('a weaker promise in figures', () => {
  it('is what fewer are asked about, and what comes later', () => {
    all(norm, [
      ['▼', 'Refunds above 500 euros need the lead.', 'Refunds above 1,000 euros need the lead.'],
      ['▲', 'Refunds above 500 euros need the lead.', 'Refunds above 200 euros need the lead.'],
      ['▼', 'Erstattungen ab 100 € genehmigt die Leitung.', 'Erstattungen ab 250 € genehmigt die Leitung.'],
      ['=', 'We grant vouchers up to 50 euros.', 'We grant vouchers up to 20 euros.'],
      ['▼', 'Refunds are paid at once.', 'Refunds are paid within 3 days.'],
      ['▼', 'The report is out by the 5th of every month.', 'The report is out by the 15th of every month.'],
      ['▼', 'Votes are announced one week before the meeting.', 'Votes are announced three days before the meeting.'],
      ['▲', 'The agenda is sent no later than 2 days before.', 'The agenda is sent no later than 3 days before.'],
      ['▼', 'Nobody waits longer than 20 minutes.', 'Nobody waits longer than 40 minutes.'],
      ['▼', 'At most two people talk to one guest.', 'At most three people talk to one guest.'],
      ['▼', 'We document every contact in the system.', 'We document contacts in the system.'],
      ['▼', 'We meet every quarter.', 'We meet every half-year.'],
      ['▼', 'We listen to ten calls per agent and month.', 'We listen to ten calls per agent and quarter.'],
      ['▼', 'We read ten letters a week.', 'We read ten letters a month.'],
      ['=', 'Each of us may take a day off.', 'Each of us may take a week off.'],
      ['=', 'We tell the lead at least 2 hours before.', 'We tell the lead the evening before.'],
    ]);
    const within = (text: string): string => edited(TEAM, ['within: 4 hours', `within: ${text}`]);
    all(within, [
      ['▼', '3 working days', '1 week'],
      ['▲', '3 working days', '3 days'],
      ['=', '3 working days', '4 days'],
    ]);
    const objective = (text: string): string =>
      edited(TEAM, ['  - Answer nine out of ten e-mails within 4 hours by the end of 2026\n', `  - ${text}\n`]);
    all(objective, [
      ['▼', 'Reach a CSAT of 92 % by the end of 2026', 'Reach a CSAT of 92 %'],
      [
        '▼',
        '{ text: Fewer complaints, target: at most 3 per 1000 guests }',
        '{ text: Fewer complaints, target: at most 3 per 500 guests }',
      ],
      [
        '▲',
        '{ text: Fewer complaints, target: at most 3 per 500 guests }',
        '{ text: Fewer complaints, target: at most 3 per 1000 guests }',
      ],
      ['▼', '{ text: Happy guests, target: at least 4.5 of 5 }', '{ text: Happy guests, target: at least 8 of 10 }'],
      ['▼', '{ text: A goal, baseline: 31, target: at least 40 }', '{ text: A goal, baseline: 31, target: +5 points }'],
      ['=', '{ text: A goal, baseline: 31, target: at least 40 }', '{ text: A goal, baseline: 31, target: +9 points }'],
      ['=', '{ text: Reach 92 % by the end of 2026, due: 2026-12-31 }', '{ text: Reach 92 %, due: 2026-12-31 }'],
    ]);
  });

  it('is told in a language that nobody reads where one number differs', () => {
    const swedish = (objective: string): string =>
      `charter: 1\ntitle: Stadga\nlanguage: sv\npurpose: Vi hjälper varje kund.\nobjectives: [{ id: a, text: Snabba svar, ${objective} }]\n`;
    all(swedish, [
      ['▼', 'target: minst 85 %', 'target: minst 80 %'],
      ['▼', 'target: högst 4 timmar', 'target: högst 8 timmar'],
      ['▲', 'target: högst 8 timmar', 'target: högst 4 timmar'],
      ['=', 'target: 85 %', 'target: 80 %'],
    ]);
    all(
      (time) => `charter: 1\ntitle: Stadga\nlanguage: sv\nprocedures: [{ title: Svar, within: ${time} }]\n`,
      [
        ['▼', '24 timmar', '48 timmar'],
        ['=', '24 timmar', '2 dagar'],
      ],
    );
  });
});
