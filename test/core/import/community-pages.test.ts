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

  it('several labels in one line, and what stands behind the next of them', () => {
    const line =
      'Lead: Ana Ruiz. Deputy: Bo Lind. Members: Ana Ruiz, Bo Lind, Li Ek & Kim Holt. Sponsors: Quay (boats).';
    for (const body of [[line], ['## Team', '', line]]) {
      const { members, roles } = facts(...body);
      assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Li Ek', 'Kim Holt']);
      assert.deepEqual(roles, { 'Ana Ruiz': ['Lead'], 'Bo Lind': ['Deputy'] });
    }
  });

  it('a column of those who stand in for others', () => {
    const { members } = facts(
      '## Members',
      '',
      '| Harbour | Member | Alternate |',
      '| --- | --- | --- |',
      '| North | Ana Ruiz (Chair) | Bo Lind |',
      '| South | Li Ek | to be named |',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Li Ek', 'Bo Lind']);
  });

  it('who was elected to an office, in three languages', () => {
    const said = [
      ['Till ordförande valdes Ana Ruiz.', 'ordförande'],
      ['Se nombra presidenta a Ana Ruiz.', 'presidenta'],
      ['Ana Ruiz was elected chair for two years.', 'chair'],
    ];
    for (const [sentence = '', role] of said)
      assert.deepEqual(facts('## Members', '', sentence).roles, { 'Ana Ruiz': [role] });
  });

  it('auditors and whoever looks for candidates are none of a board', () => {
    const { members } = facts(
      '## Styrelse',
      '',
      '### Ordförande',
      'Ana Ruiz',
      '',
      '### Kassör',
      'Bo Lind',
      '',
      '### Revisor',
      'Li Ek',
      '',
      '### Valberedning',
      'Kim Holt (sammankallande), Per Ask',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('goals for now and for later, and what a scope of responsibilities holds', () => {
    const { objectives, in: inside } = facts(
      '## What are your short-term goals?',
      '',
      '- Paint the boats',
      '',
      '## What are your long-term goals?',
      '',
      '- A second quay',
      '',
      '## Scope of responsibilities',
      '',
      '- Moorings',
      '- Lamps',
    );
    assert.deepEqual(objectives, ['Paint the boats', 'A second quay']);
    assert.deepEqual(inside, ['Moorings', 'Lamps']);
  });

  it('tasks of a wiki that tells by their class who has agreed', () => {
    const html =
      '<h1>Charter</h1><h2>Members</h2><ul><li>Ana Ruiz</li><li>Bo Lind</li></ul><h2>Signatures</h2>' +
      '<ul class="inline-task-list"><li class="checked"><span>Ana Ruiz</span></li><li><span>Bo Lind</span></li></ul>';
    assert.deepEqual(factsOf(read(importText('a.html', html))).signatories, ['Ana Ruiz']);
  });
});
