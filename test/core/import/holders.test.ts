import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { factsOf, importText, read, type Facts } from './kit.js';

function facts(...body: string[]): Facts {
  const imported = importText('a.md', `${['# Team charter', '', 'We help.', '', ...body].join('\n')}\n`);
  assertHolds(imported);
  return factsOf(read(imported));
}

describe('who is what, with what that means', () => {
  it('a role, who holds it, and what they do in it', () => {
    for (const item of [
      '**Chair:** Ana Ruiz - leads the meetings and keeps the list of what we have promised to whom',
      '**Chair:** [Ana Ruiz] – leads the meetings and keeps the list of what we have promised to whom',
      '**Chair**: Ana Ruiz. Leads the meetings and keeps the list of what we have promised to whom',
    ])
      assert.deepEqual(facts('## Roles', '', `- ${item}`, '- **Tester:** Bo Lind - tries what is new').roles, {
        'Ana Ruiz': ['Chair'],
        'Bo Lind': ['Tester'],
      });
  });

  it('somebody with a title, and what it means behind a colon', () => {
    const { roles } = facts(
      '## Members and roles',
      '',
      '- **Ana Ruiz — Tech Lead:** Responsible for the plan, for reviews and for the manager of the till.',
      '- **Bo Lind — DevSecOps:** Responsible for the servers, the keys and the alarms.',
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Tech Lead'], 'Bo Lind': ['DevSecOps'] });
  });

  it('what holds for a seat is no role', () => {
    const seat = '- Liaison (must be a trustee; may be the same as the chair): Bo Lind';
    assert.deepEqual(facts('## Members', '', '- Chair: Ana Ruiz', seat).roles, {
      'Ana Ruiz': ['Chair'],
      'Bo Lind': ['Liaison'],
    });
  });

  it('who contributes is a member without a role', () => {
    const { members, roles } = facts('## Contributors', '', '- Ana Ruiz (Tram AB) (co-chair)', '- Bo Lind (Bus AB)');
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(roles['Bo Lind'] ?? [], []);
  });

  it('what somebody answers for, below their name, is nobody', () => {
    for (const label of ['Huvudansvar:', 'Responsibilities:', 'Responsabilidades:']) {
      const { members } = facts('## Roles', '', 'We share.', '', '### Ana', '', label, '', '- Till', '- Alarms');
      assert.deepEqual(
        members.filter((name) => name !== 'Ana'),
        [],
      );
    }
  });
});

describe('what only looks like another fact', () => {
  it('the day of a meeting that is told is not another meeting', () => {
    const list = ['- We meet every month', '  - **Tuesdays 3:00 pm**, on the phone'];
    assert.deepEqual(facts('## Meetings', '', ...list).cadences, ['monthly']);
  });

  it('requirements that are not functional are not out of scope', () => {
    const { out } = facts('## Needs', '', '### Functional', '', '- Calls', '', '### Non-functional', '', '- Fast: 2 s');
    assert.deepEqual(out, []);
    const spanish = ['## Requisitos', '', '### Funcionales', '', '- Chat', '', '### No funcionales', '', '- Rapidez'];
    assert.deepEqual(facts(...spanish).out, []);
  });

  it('by what means we do something is no objective', () => {
    assert.deepEqual(
      facts('## Counting', '', 'We will count calls using:', '', '- The log', '- A list').objectives,
      [],
    );
  });
});
