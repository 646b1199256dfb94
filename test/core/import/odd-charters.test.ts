import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { factsOf, importText, read, type Facts } from './kit.js';

function factsIn(name: string, ...lines: string[]): Facts {
  const imported = importText(name, `${lines.join('\n')}\n`);
  assertHolds(imported);
  return factsOf(read(imported));
}

const facts = (...lines: string[]): Facts => factsIn('a.md', ...lines);

describe('charters of odd forms', () => {
  it('one that says no more than that a group meets', () => {
    const said = [
      '# Tram Signals',
      '',
      '## Next steps',
      '',
      '- Buy lamps',
      '',
      '## Meetings',
      '',
      'Every <TBD> weeks.',
    ];
    assert.deepEqual(facts(...said).members, []);
    assert.deepEqual(facts('# Tram Signals Working Group', '', 'To be written.').members, []);
  });

  it('a block of code that ends with the name of a language', () => {
    const { objectives, in: within } = facts(
      '# Desk Charter',
      '',
      '```mermaid',
      'graph LR',
      '  A --> B',
      '```text',
      '',
      '## Goals',
      '',
      '1. Answer in an hour',
      '2. Lose no letter',
      '',
      '## Scope',
      '',
      '- Letters',
      '- Calls',
    );
    assert.deepEqual(objectives, ['Answer in an hour', 'Lose no letter']);
    assert.deepEqual(within, ['Letters', 'Calls']);
  });

  it('a table of groups with their leads and meetings', () => {
    const { members, roles, cadences } = facts(
      '# Working Groups',
      '',
      '## List of groups',
      '',
      '| Name | Leads | Topics | Meetings |',
      '| --- | --- | --- | --- |',
      '| Rails | Ana Ruiz (Acme), Bo Lind(Initech) | Steel, Wood | TBD |',
      '| Lamps | Li Ek (Acme) | Light | [Mondays at 10:00 (biweekly)](https://example.org) |',
      '| Doors | Ana Ruiz (Acme) | Glass | Fridays at 11:00 (weekly) |',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Li Ek']);
    assert.deepEqual(roles['Ana Ruiz'], ['Lead']);
    assert.deepEqual(cadences, ['biweekly', 'weekly']);
  });

  it('whose tasks they are in a table is no role', () => {
    const table = ['| Task | Owner |', '| --- | --- |', '| Lamps | Ana Ruiz |', '| Doors | Bo Lind |'];
    assert.deepEqual(facts('# Team Charter', '', '## Plan', '', ...table).roles, {});
  });

  it('members in two columns of the same heading, or with what they do', () => {
    const one = [
      '| Members | Members |',
      '| --- | --- |',
      '| Ana Ruiz | Bo Lind |',
      '| Li Ek | Eva Holm |',
      '| Per Moe | |',
    ];
    assert.deepEqual(facts('# Team Charter', '', '## Team', '', ...one).members.toSorted(), [
      'Ana Ruiz',
      'Bo Lind',
      'Eva Holm',
      'Li Ek',
      'Per Moe',
    ]);
    const two = [
      '| Nombre | Rol | Nombre | Rol |',
      '| --- | --- | --- | --- |',
      '| Ana Ruiz | Editora | Luis Peña | Tester |',
    ];
    assert.deepEqual(facts('# Acta del equipo', '', '## Integrantes', '', ...two).roles, {
      'Ana Ruiz': ['Editora'],
      'Luis Peña': ['Tester'],
    });
  });

  it('who holds an office, behind a label of their own', () => {
    const said = (label: string): readonly string[] => [
      '# Board',
      '',
      'The current board includes three of our members:',
      '',
      '- Ana _(term ending in 2031)_',
      '- Bo _(term ending in 2032)_',
      '- Cleo _(term ending in 2031)_',
      '',
      '## Officers',
      '',
      '### President',
      '',
      '**Aim:** Chair the board.',
      '',
      `**${label}:** Bo _(term ending in 2032)_`,
      '',
      '### Secretary',
      '',
      '**Aim:** Write the minutes.',
      '',
      `**${label}:** Vacant`,
    ];
    for (const label of ['Incumbent', 'Current holder', 'Innehavare', 'Titular actual', 'Amtsinhaberin']) {
      const { members, roles } = facts(...said(label));
      assert.deepEqual(members, ['Ana', 'Bo', 'Cleo']);
      assert.deepEqual(roles, { Bo: ['President'] });
    }
  });

  it('family names first, before an account and behind a label', () => {
    const { members, roles } = facts(
      '# Members',
      '',
      '## Elected Delegates',
      '',
      '* Ruiz, Ana [@ana](https://example.org/ana)',
      '* Lind, Bo [@bo](https://example.org/bo)',
      '',
      '## Project Delegates',
      '',
      '* Lamps: Ek, Till [@till](https://example.org/till)',
    );
    assert.deepEqual(members, ['Ruiz, Ana', 'Lind, Bo', 'Ek, Till']);
    assert.deepEqual(roles['Ek, Till'], ['Project Delegate']);
  });

  it('roles with their holders in a list below a point', () => {
    const { members, roles } = facts(
      '# Lamp Group Charter',
      '',
      '## Operations',
      '',
      '- The group follows the [process](https://example.org).',
      '- Roles of the group',
      '  - Board Liaison: Ana Ruiz, Bo Lind',
      '  - Group Chairs:',
      '    - Li Ek',
      '    - Eva Holm',
      '  - Tech Leads ([definition](https://example.org))',
      '    - Per Moe',
      '    - TBD more',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Li Ek', 'Eva Holm', 'Per Moe']);
    assert.deepEqual(roles, {
      'Ana Ruiz': ['Board Liaison'],
      'Bo Lind': ['Board Liaison'],
      'Li Ek': ['Group Chair'],
      'Eva Holm': ['Group Chair'],
      'Per Moe': ['Tech Lead'],
    });
  });

  it('numbered points in bold above paragraphs, and rows with a day to sign', () => {
    const { cadences, signatories } = factsIn(
      'a.html',
      '<p>We, the undersigned members of the team, hereby agree to the following terms:</p>',
      '<ol start="1"><li><b>Regular meetings:</b></li></ol><p>We will meet weekly on Tuesdays at 1 pm.</p>',
      '<ol start="2"><li><b>Hours:</b></li></ol><p>Each of us works seven hours.</p>',
      '<p>By signing below, we agree to the terms of this document:</p>',
      '<table><tr><th>Name</th><th>Date</th></tr><tr><td>Ana Ruiz</td><td>29/04</td></tr>',
      '<tr><td>Bo Lind</td><td>29/04</td></tr></table>',
    );
    assert.deepEqual(cadences, ['weekly']);
    assert.deepEqual(signatories, ['Ana Ruiz', 'Bo Lind']);
  });

  it('counted blanks are nobody', () => {
    const { members } = facts(
      '# Acta',
      '',
      '## Equipo',
      '',
      '- **Líder:** [Nombre del integrante 1]',
      '- **Tester:** [Nombre del integrante 2]',
    );
    assert.deepEqual(members, []);
  });

  it('what a group might do later is neither in nor out', () => {
    const { in: within, out: outside } = facts(
      '# Charter',
      '',
      '## Scope',
      '',
      '- Lamps',
      '- Doors',
      '',
      '### Possible future scope',
      '',
      '- Bells',
      '- Whistles',
    );
    assert.deepEqual([within, outside], [['Lamps', 'Doors'], []]);
  });

  it('a dash right behind a role, compound words as a heading', () => {
    const { roles } = facts(
      '# Gruppkontrakt',
      '',
      '## Projektroller',
      '',
      'Product owner- Ana Ruiz',
      'Håller ordning på listan.',
      'Scrum master- Bo Lind',
      'Leder mötena.',
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Product owner'], 'Bo Lind': ['Scrum master'] });
  });

  it('where others have a company, a term, or whom they stand in for', () => {
    const { roles } = facts(
      '# WG Charter',
      '',
      '## Members',
      '',
      '- Ana Ruiz (Invited Expert)',
      '- Bo Lind (odd years)',
      '- Li Ek (alternate for Ana Ruiz)',
    );
    assert.deepEqual(roles, {});
  });

  it('a rhythm of something else than the meeting', () => {
    const { cadences } = facts(
      '# Charter',
      '',
      '## Terms',
      '',
      '- **Meetings:** The committee meets monthly.',
      '- **Annual commitment:** At the meeting in May, members commit for a year.',
    );
    assert.deepEqual(cadences, ['monthly']);
  });

  it('headings without any mark', () => {
    const { objectives, cadences, roles } = facts(
      'Team Charter',
      '',
      'Team Members and Roles',
      '',
      '1. Ana Ruiz – Team Leader',
      '2. Bo Lind – Test Leader',
      '',
      'Objectives',
      '',
      '1. Speed',
      '2. Quality',
      '',
      'Meeting Schedule',
      '',
      'Every Wednesday 5 PM – 6 PM',
    );
    assert.deepEqual(objectives, ['Speed', 'Quality']);
    assert.deepEqual(cadences, ['weekly']);
    assert.deepEqual(roles, { 'Ana Ruiz': ['Team Leader'], 'Bo Lind': ['Test Leader'] });
  });

  it('a first heading in bold that counts the parts is no title', () => {
    const { members } = facts(
      '**1.1 Team members**',
      '',
      'Ana Ruiz, s1234567',
      'Bo Lind, s2345678',
      '',
      '**1.2 Roles**',
      '',
      'Leader: Ana',
      'Tester: Bo',
      '',
      '**1.3 Goals**',
      '',
      '- Learn',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('what a template gives as an example, or says is open, is no role', () => {
    const { members, roles } = facts(
      '# Team Charter',
      '',
      '## Members',
      '',
      '- Ana Ruiz – [e.g., Team Leader]',
      '- Bo Lind – (role to be decided)',
      '- Li Ek – Tester',
      '- N.N. – Editor',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Li Ek']);
    assert.deepEqual(roles, { 'Li Ek': ['Tester'] });
  });

  it('a role in bold above a list, in a section about something else', () => {
    const { roles } = facts(
      '# Groups',
      '',
      '## Lamps',
      '',
      '**Chairs**',
      '',
      '* Ana Ruiz (Acme)',
      '* Bo Lind',
      '',
      '**Tech leads**',
      '',
      '* Li Ek',
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Chair'], 'Li Ek': ['Tech lead'] });
  });

  it('whoever a group is chaired by, and nobody who founded it', () => {
    const { roles, members } = facts(
      '# Committee Charter',
      '',
      'The committee is chaired by Ana Ruiz, and was founded by Kim Lee. Its members are Bo Lind and Li Ek.',
    );
    assert.deepEqual(members.toSorted(), ['Ana Ruiz', 'Bo Lind', 'Li Ek']);
    assert.deepEqual(roles, { 'Ana Ruiz': ['Chair'] });
  });

  it('names beside company and account, and several behind the word for the team', () => {
    const { roles } = facts(
      '# Charter',
      '',
      '## Facilitators',
      '',
      '* Ana Ruiz / Acme / @ana',
      '* [Bo Lind](mailto:bo@example.com) [bo_lind]',
      '',
      '## Team Leaders',
      '',
      'Li Ek and Eva Holm',
    );
    assert.deepEqual(roles, {
      'Ana Ruiz': ['Facilitator'],
      'Bo Lind': ['Facilitator'],
      'Li Ek': ['Team Leader'],
      'Eva Holm': ['Team Leader'],
    });
    const team = facts(
      '# Project Charter',
      '',
      '**Project Manager:** Per Moe',
      '**Team:** Ana Ruiz (Developer), Bo Lind (QA)',
      '',
      '**Scope**',
      '',
      '- In: lamps',
      '- Out: doors',
      '',
      '**Risks**',
      '',
      'None.',
    );
    assert.deepEqual(team.roles, { 'Per Moe': ['Project Manager'], 'Ana Ruiz': ['Developer'], 'Bo Lind': ['QA'] });
  });

  it('a charter in letters of which no language is known', () => {
    assert.deepEqual(facts('# 团队章程', '', '## 目标', '', '- 学习').members, []);
  });

  it('a list of labels, some of them of offices, with the parts of a scope below two', () => {
    const said = facts(
      '# Committee',
      '',
      '- **Purpose**: steer the lamps',
      '- **Chair**: Ana Ruiz',
      '- **Vice chair**: *vacant*',
      '- **Members**: Bo Lind, Li Ek, Eva Holm',
      '- **Meets**: monthly, 1st Wednesday',
      '- **Scope**:',
      '  - budgets',
      '  - elections',
      '- **Not in scope**:',
      '  - repairs',
    );
    assert.deepEqual(said.members, ['Ana Ruiz', 'Bo Lind', 'Li Ek', 'Eva Holm']);
    assert.deepEqual(said.roles, { 'Ana Ruiz': ['Chair'] });
    assert.deepEqual([said.in, said.out], [['budgets', 'elections'], ['repairs']]);
    assert.deepEqual(said.cadences, ['monthly']);
  });

  it('headings that ask, and who is in a group', () => {
    const said = facts(
      '# Grupp 4',
      '',
      'Vi som ingår i gruppen: Ana Ruiz (projektledare), Bo Lind (utvecklare) och Åsa Ek (testare).',
      '',
      '## Vad vill vi uppnå?',
      '',
      '- Bra betyg',
      '- Lära oss Scrum',
      '',
      '## Hur ofta ses vi?',
      '',
      'Varje måndag kl. 10.',
    );
    assert.deepEqual(said.members, ['Ana Ruiz', 'Bo Lind', 'Åsa Ek']);
    assert.deepEqual(said.roles['Åsa Ek'], ['testare']);
    assert.deepEqual(said.objectives, ['Bra betyg', 'Lära oss Scrum']);
    assert.deepEqual(said.in, []);
    assert.deepEqual(said.cadences, ['weekly']);
  });

  it('lines that each begin with a picture', () => {
    const said = facts(
      '# Team Agreement',
      '',
      '### Who we are',
      '',
      '🧪 Ana Ruiz - PM',
      '🎨 Bo Lind - Designer',
      '',
      '### Our ceremonies',
      '',
      '🗓 Daily standup – 9:15',
      '🗓 Retro – every second Friday',
    );
    assert.deepEqual(said.members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(said.cadences, ['daily', 'biweekly']);
  });
});
