import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (...body: string[]): Facts =>
  factsOf(read(importText('a.md', `${['# Harbour Group', '', ...body].join('\n')}\n`)));

describe('people as pages of communities and boards name them', () => {
  it('an account before a name, that a link leads to', () => {
    const { members, roles } = facts(
      '## Voting members',
      '',
      '- [ana](https://code.example/ana) -',
      '  **Ana Ruiz** <<ana@example.org>> (she/her)',
      '- [bo](https://code.example/bo) -',
      '  **Bo Lind** <<bo@example.org>>',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(roles, {});
  });

  it('whoever was there before, is honoured, or pays, behind a label', () => {
    for (const label of ['Past leads', '**Alumni**', 'Tidigare', 'Ex coordinadores', 'Anciens membres', 'Sponsors']) {
      const { members } = facts('## Members', '', '- Ana Ruiz', '- Bo Lind', '', `${label}: Per Ask (2019), Kim Holt`);
      assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind'], label);
    }
    assert.deepEqual(facts('## Board', '', '- Chair: Ana Ruiz', '- Past Chair: Bo Lind').members, [
      'Ana Ruiz',
      'Bo Lind',
    ]);
  });

  it('a name in bold above what somebody is and more, with pronouns and flags', () => {
    const { roles } = facts(
      '## Who we are',
      '',
      '**Ana Ruiz** (she/her) 🇸🇪',
      'Chair of the committee. Speaks Swedish and some Finnish. Chat: @ana',
      '',
      '**Bo** (he/him)',
      'Deputy.',
      '',
      '**Li Ek**',
      'Treasurer.',
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Chair of the committee'], Bo: ['Deputy'], 'Li Ek': ['Treasurer'] });
  });

  it('portraits beside an open seat', () => {
    const { roles } = facts(
      '## People',
      '',
      '### Assoc. Prof. Ana Ruiz',
      '',
      '*Lead.* Ana likes boats.',
      '',
      '### Bo Lind',
      '',
      'Deputy lead. Bo writes.',
      '',
      '### Open seat',
      '',
      'Write to us!',
    );
    assert.deepEqual(roles, { 'Assoc. Prof. Ana Ruiz': ['Lead'], 'Bo Lind': ['Deputy lead'] });
  });

  it('offices in bold before any heading, and nobody’s office for those below another label', () => {
    const offices = ['**Chair**\\', 'Ana Ruiz\\', 'ana@example.org', '', '**Treasurer**\\', 'Maj-Britt Lind'];
    assert.deepEqual(facts('Elected in May.', '', ...offices, '', '## When', '', 'We meet.').roles, {
      'Ana Ruiz': ['Chair'],
      'Maj-Britt Lind': ['Treasurer'],
    });
    const { members, roles } = facts('## Board 2024', '', ...offices, '', '**Members**\\', 'Li Ek\\', 'Kim Holt');
    assert.equal(members.length, 4);
    assert.deepEqual(roles, { 'Ana Ruiz': ['Chair'], 'Maj-Britt Lind': ['Treasurer'] });
  });

  it('labels with pictures, with more behind dots', () => {
    const { roles } = facts(
      '## Team',
      '',
      '👑 **Chair** — Ana Ruiz (Acme) · ana@example.org · Chat `ana`, in the rooms for boats and for harbours',
      '🛠 **Maintainers** — Bo Lind (independent), Li Ek (Quay)',
      '📝 **Scribe** — rotates',
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Maintainer'], 'Li Ek': ['Maintainer'] });
  });

  it('labels on lines, one of which is still a blank', () => {
    const lines = ['Chair: Ana Ruiz, harbour master', 'Treasurer: *[name]*', 'Secretary: Bo Lind'];
    assert.deepEqual(facts('## Composition', '', ...lines).members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('a row of names at the end of sentences', () => {
    const { members } = facts('## Team', '', 'Led by Ana Ruiz. Others: Bo Lind, Li Ek.');
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Li Ek']);
    const told = facts('## Team', '', 'Whoever comes twice is one of us. Currently: Bo Lind, Li Ek, Kim Holt.');
    assert.deepEqual(told.members, ['Bo Lind', 'Li Ek', 'Kim Holt']);
  });
});
