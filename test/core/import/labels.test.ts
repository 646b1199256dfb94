import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (...body: string[]): Facts =>
  factsOf(
    read(importText('a.md', `${['# Team Charter', '', '## Purpose', '', 'We help.', '', ...body].join('\n')}\n`)),
  );

describe('labels, and what stands below or behind them', () => {
  it('both sides of a scope as items with points below them, in three languages', () => {
    for (const [yes, no] of [
      ['**Incluye:**', '**No incluye:**'],
      ['In scope', 'Out of scope'],
      ['Ingår:', 'Ingår inte:'],
    ]) {
      const said = facts('## Scope', '', `- ${yes}`, '  - Letters', '  - Calls', `- ${no}`, '  - Invoices');
      assert.deepEqual(said.in, ['Letters', 'Calls']);
      assert.deepEqual(said.out, ['Invoices']);
    }
  });

  it('both sides behind labels, beside a label for something else', () => {
    const said = facts('## Scope', '', '- Included: letters, calls', '- Not included: invoices', '- Assumptions: none');
    assert.deepEqual([said.in, said.out], [['letters', 'calls'], ['invoices']]);
  });

  it('“none” and words about a limit are no points of a scope', () => {
    assert.deepEqual(facts('## Out of scope', '', 'None.').out, []);
    const said = facts('## Delegated powers', '', 'None.', '', 'The board decides. The team may advise it.');
    assert.deepEqual([said.in, said.out], [[], []]);
  });

  it('what somebody in an office answers for is not the scope of the team', () => {
    const duty = 'The duty manager is responsible for calls, letters, and visits.';
    assert.deepEqual(facts('## Responsibilities', '', duty).in, []);
    const team = 'The team is responsible for calls, letters, and visits.';
    assert.deepEqual(facts('## Responsibilities', '', team).in, ['calls', 'letters', 'visits']);
  });

  it('goals below labels that only sort them', () => {
    const { objectives } = facts(
      '## Goals',
      '',
      '- **Overall:** Answer every letter',
      '- **Indicators:**',
      '  - Half the wait',
      '  - Fewer repeats',
      '- Learn',
    );
    assert.deepEqual(objectives, ['**Overall:** Answer every letter', 'Half the wait', 'Fewer repeats', 'Learn']);
  });

  it('an agreement about something is about that, and no place to sign', () => {
    const { cadences } = facts('## Communication Agreement', '', '- **Meetings:** Weekly call every Sunday at 6 pm');
    assert.deepEqual(cadences, ['weekly']);
  });

  it('who holds a role in brackets behind it, in lists and in lines', () => {
    assert.deepEqual(
      facts('## Roller', '', '- **Projektledare (Ana)**', '- **Testansvariga (2 st) (Bo, Li)**', '- Kodare (TBD)')
        .roles,
      { Ana: ['Projektledare'], Bo: ['Testansvarig'], Li: ['Testansvarig'] },
    );
    assert.deepEqual(facts('## Roles', '', '**Note taker** (Ana)', '', '**Database** [Bo & Li]').roles, {
      Ana: ['Note taker'],
      Bo: ['Database'],
      Li: ['Database'],
    });
    assert.deepEqual(facts('## Roles', '', '- Chair, Analys- och testansvarig (Ana)', '- Tester (Bo)').roles, {
      Ana: ['Chair', 'Analys- och testansvarig'],
      Bo: ['Tester'],
    });
    assert.deepEqual(facts('## Tools', '', '- Frontend (React)', '- Backend (Django)').members, []);
  });

  it('a first name behind a role, on a line of its own', () => {
    assert.deepEqual(
      facts('## Roles', '', '**Facilitator:** Ana & Bo', '', 'They lead the talk.', '', '**Planning:** to come').roles,
      { Ana: ['Facilitator'], Bo: ['Facilitator'] },
    );
  });

  it('names with the numbers of students, and addresses that no machine is to read', () => {
    for (const line of ['Ana Ruiz 6600001', 'Ana Ruiz (s1234567)', 'A01234567 - Ana Ruiz', 'Ana Ruiz, 20261234'])
      assert.deepEqual(facts('## Members', '', `- ${line}`, '- Bo Lind 6600002').members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(facts('## Members', '', '- Chair: Ana Ruiz (ana at example dot org)', '- Bo Lind').roles, {
      'Ana Ruiz': ['Chair'],
    });
  });

  it('sponsors by other names are none of the team', () => {
    const { members } = facts('## Members', '', '- Team lead: Ana Ruiz', '- Executive sponsor: Bo Lind');
    assert.deepEqual(members, ['Ana Ruiz']);
  });

  it('who chairs, above a sentence about it', () => {
    const { roles } = facts(
      '## Chair',
      '',
      'Ana Ruiz, Post & Co (ana@example.org)',
      '',
      'Write to the chair to join us.',
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Chair'] });
  });

  it('names beside handles in a table without a heading that says so, and how they take part', () => {
    const table = ['| Photo | Name | Level |', '| --- | --- | --- |'];
    const people = [
      '| ![a](a.png) | Ana Ruiz [@ana](https://x.example/ana) | Participant |',
      '| ![b](b.png) | Bo Lind | Participant |',
    ];
    assert.deepEqual(facts('## Membership', '', ...table, ...people).roles, {
      'Ana Ruiz': ['Participant'],
      'Bo Lind': ['Participant'],
    });
  });
});
