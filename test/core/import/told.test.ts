import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (...body: string[]): Facts =>
  factsOf(read(importText('a.md', `${['# Team Charter', '', ...body].join('\n')}\n`)));

describe('what sentences and lists tell beside their headings', () => {
  it('names before words for the team, in three languages', () => {
    const said = [
      'Ana Ruiz, Bo Lind, and Li Ek work as project team members with equal shares.',
      'Ana Ruiz, Bo Lind och Li Ek utgör gruppen.',
      'Ana Ruiz, Bo Lind y Li Ek forman el equipo.',
    ];
    for (const sentence of said)
      assert.deepEqual(facts('## About', '', sentence).members, ['Ana Ruiz', 'Bo Lind', 'Li Ek']);
  });

  it('first names behind the word for the team, and no name of a team', () => {
    assert.deepEqual(
      facts('**Project:** Parrot\\', '**Team:** Ana, Bo, Lisa', '', '## Rules', '', 'Be kind.').members,
      ['Ana', 'Bo', 'Lisa'],
    );
    assert.deepEqual(facts('Team: Customer Care, Returns and Billing').members, []);
  });

  it('somebody who will act as something, and nobody who does not', () => {
    const { roles } = facts(
      '## Roles',
      '',
      'Ana will act as Scrum Master for the sole purpose of order; she does not decide. There is no product owner.',
    );
    assert.deepEqual(roles, { Ana: ['Scrum Master'] });
  });

  it('several offices in a sentence, each behind whatever counts or frames it', () => {
    const said = 'The chair is Ana Ruiz, supported by two vice chairs, Bo Lind and Li Ek. They meet at the mill.';
    for (const heading of ['Composition', 'Members', 'Rules'])
      assert.deepEqual(facts(`## ${heading}`, '', said).roles, {
        'Ana Ruiz': ['chair'],
        'Bo Lind': ['vice chair'],
        'Li Ek': ['vice chair'],
      });
    const swedish = 'Ana Ruiz valdes till ordförande, Bo Lind till kassör. Övriga ledamöter är Li Ek och Per Ask.';
    assert.deepEqual(facts('## Medlemmar', '', swedish).roles['Bo Lind'], ['kassör']);
  });

  it('a craft before brackets is what somebody does, and nobody', () => {
    const table = ['| Name | Role |', '| -- | -- |', '| Ana Ruiz | Full Stack (UI/UX) |', '| Bo Lind | Tester |'];
    assert.deepEqual(facts('## Members', '', ...table).roles, {
      'Ana Ruiz': ['Full Stack (UI/UX)'],
      'Bo Lind': ['Tester'],
    });
  });

  it('handles are people, whatever the list above is about', () => {
    const { members, objectives } = facts(
      '## Goals',
      '',
      '**Who is here?**',
      '',
      '- @ana looks after the servers',
      '- @bo-lind writes',
      '',
      '**Common goals**',
      '',
      '- Learn',
    );
    assert.deepEqual(members, ['@ana', '@bo-lind']);
    assert.deepEqual(objectives, ['Learn']);
  });

  it('two roles in a cell before a name', () => {
    const table = [
      '| Role | Name |',
      '| --- | --- |',
      '| Coordinator / Architect | Ana Ruiz |',
      '| Tester | Bo Lind |',
    ];
    assert.deepEqual(facts('## Members', '', ...table).roles, {
      'Ana Ruiz': ['Coordinator', 'Architect'],
      'Bo Lind': ['Tester'],
    });
  });

  it('what is done in a case is no scope', () => {
    const table = ['| If this happens | We do this |', '| --- | --- |', '| Nobody comes | We call them |'];
    assert.deepEqual(facts('## What we do when it goes wrong', '', ...table).in, []);
    assert.deepEqual(facts('## What we do', '', '- Repair bikes').in, ['Repair bikes']);
  });

  it('an answer to how often people meet', () => {
    const { cadences } = facts(
      '## Rules',
      '',
      'How often do we meet?',
      '',
      'Every other week.',
      '',
      'When do we read mail?',
      '',
      'Daily.',
    );
    assert.deepEqual(cadences, ['biweekly']);
  });

  it('blanks for something else than names name nobody', () => {
    assert.deepEqual(facts('## Roles', '', '- [Specific task 1]', '- [What they answer for]').members, []);
  });
});
