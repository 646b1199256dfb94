import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (heading: string, ...body: string[]): Facts =>
  factsOf(
    read(importText('a.md', ['# Team Charter', '', '## Purpose', '', 'Bread.', '', heading, '', ...body].join('\n'))),
  );
const roles = (...body: string[]): Facts['roles'] => facts('## Team', ...body).roles;

const BOTH = { 'Ana Ruiz': ['chair'], 'Bo Lind': ['secretary'] };

describe('offices that sentences tell of', () => {
  it('in the active and the passive, once more without the verb, and between commas', () => {
    for (const told of [
      'Ana Ruiz serves as chair and Bo Lind serves as secretary.',
      'Ana Ruiz takes the role of chair, and Bo Lind takes the role of secretary.',
      'Ana Ruiz has been appointed chair and Bo Lind as secretary.',
      'The role of chair is held by Ana Ruiz, the role of secretary by Bo Lind.',
      'The chair is Ana Ruiz (@ana) and the secretary is Bo Lind (she/her).',
      'Ana Ruiz (Acme), the chair, works with Bo Lind, the secretary.',
      'The team is led by Ana Ruiz <ana@example.org> (chair) and Bo Lind (secretary).',
    ])
      assert.deepEqual(roles(told), BOTH, told);
    assert.deepEqual(roles('Rollen som kassör innehas av Ana Ruiz och rollen som sekreterare av Bo Lind.'), {
      'Ana Ruiz': ['kassör'],
      'Bo Lind': ['sekreterare'],
    });
    assert.deepEqual(roles('El cargo de vocal lo ocupa Ana Ruiz y el de secretaria, Bo Lind.'), {
      'Ana Ruiz': ['vocal'],
      'Bo Lind': ['secretaria'],
    });
  });

  it('of people with initials or a first name, also below a heading about something else', () => {
    assert.deepEqual(roles('The chair is A. Ruiz. B. K. Lind is the secretary.'), {
      'A. Ruiz': ['chair'],
      'B. K. Lind': ['secretary'],
    });
    assert.deepEqual(facts('## Overview', 'Ana is our chair, and Bo will be secretary.').roles, {
      Ana: ['chair'],
      Bo: ['secretary'],
    });
  });

  it('nobody who pays for the team, was there before or only is one of it', () => {
    assert.deepEqual(facts('## Team', 'Ana Ruiz is the chair.', '', 'Sponsored by Bo Lind (director).').members, [
      'Ana Ruiz',
    ]);
    assert.deepEqual(roles('Ana Ruiz (chair) and Bo Lind are members of the team.'), { 'Ana Ruiz': ['chair'] });
  });

  it('whoever sentences begin with, where people are told of', () => {
    const { members } = facts('## Team', 'A. Ruiz (@ana) pays the bills. Bo Lind-Ek <bo@example.org> bakes.');
    assert.deepEqual(members, ['A. Ruiz', 'Bo Lind-Ek']);
  });

  it('first names in a row that says who the team is', () => {
    assert.deepEqual(facts('## Team', 'We are Ana, Carlos and Erik.').members, ['Ana', 'Carlos', 'Erik']);
  });
});

describe('titles and names on one line', () => {
  it('apart by slashes, bars and semicolons, and with accounts in brackets', () => {
    for (const sign of [' / ', ' | ', '; ']) {
      const held = { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Secretary'] };
      assert.deepEqual(roles(['**Chair** – Ana Ruiz', '**Secretary** – Bo Lind'].join(sign)), held, sign);
      assert.deepEqual(roles(['Ana Ruiz (@ana): Chair', 'Bo Lind: Secretary'].join(sign)), held, sign);
    }
  });

  it('below each other, however long the addresses are behind their links', () => {
    const link = (name: string): string => `[@${name}](https://git.example.org/people/of/the/bakery/${name})`;
    assert.deepEqual(roles(`Chair – Ana Ruiz (${link('ana')})`, `Secretary – Bo Lind (${link('bo')})`), {
      'Ana Ruiz': ['Chair'],
      'Bo Lind': ['Secretary'],
    });
    assert.deepEqual(roles('Chair: Ana Ruiz (Acme)  ', 'Secretary: Bo Lind (Acme)'), {
      'Ana Ruiz': ['Chair'],
      'Bo Lind': ['Secretary'],
    });
  });

  it('names in lists of a page’s data', () => {
    const page = ['---', 'title: Bakers', 'leads: [Ana Ruiz, Bo Lind]', '---', '', '# Charter', '', 'We bake.'];
    assert.deepEqual(factsOf(read(importText('a.md', page.join('\n')))).members, ['Ana Ruiz', 'Bo Lind']);
  });
});

describe('tables that tell who is what', () => {
  const table = (...rows: string[]): string => {
    const [head = '', ...below] = rows;
    return [head, head.replaceAll(/[^|]+/g, ' --- '), ...below].join('\n');
  };

  it('with people in columns, whatever the corner says', () => {
    for (const corner of ['', 'Name', 'Member'])
      assert.deepEqual(
        roles(table(`| ${corner} | Ana Ruiz | Bo Lind |`, '| Role | Chair | Tester |', '| Mail | a@b.se | c@d.se |')),
        { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Tester'] },
      );
  });

  it('with ticks where somebody has a role, and none of a table of days', () => {
    const held = { 'Ana Ruiz': ['Chair', 'Tester'], 'Bo Lind': ['Editor'] };
    const people = ['| Name | Chair | Editor | Tester |', '| Ana Ruiz | x | | x |', '| Bo Lind | | ✓ | |'];
    const turned = ['| | Ana Ruiz | Bo Lind |', '| Chair | x | |', '| Editor | | x |', '| Tester | x | - |'];
    assert.deepEqual(roles(table(...people)), held);
    assert.deepEqual(roles(table(...turned)), held);
    assert.deepEqual(roles(table('| Name | Monday | Friday |', '| Ana Ruiz | x | |', '| Bo Lind | | x |')), {});
  });

  it('of groups, with who leads them and who is in them', () => {
    const { members } = facts(
      '## Team',
      table('| Group | Lead | Members |', '| Shop | Ana Ruiz | Bo Lind |', '| Oven | Cy Ek | Eva Berg, Li Holm |'),
    );
    assert.deepEqual(members.toSorted(), ['Ana Ruiz', 'Bo Lind', 'Cy Ek', 'Eva Berg', 'Li Holm']);
  });

  it('one for each person, below the name', () => {
    const one = table('| | |', '| Role | Tester |', '| E-mail | us@example.org |');
    assert.deepEqual(roles('### Ana Ruiz', '', one, '', '### Bo Lind', '', one), {
      'Ana Ruiz': ['Tester'],
      'Bo Lind': ['Tester'],
    });
  });
});
