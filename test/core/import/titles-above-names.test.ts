import assert from 'node:assert/strict';
import { factsIn, read, importText } from './kit.js';

const RULES = ['# Charter of the mill team', '', '## Rules', '', 'We are kind.', ''];

function rolesIn(...lines: readonly string[]): { readonly [name: string]: readonly string[] } {
  return factsIn([...RULES, ...lines].join('\n')).roles;
}

describe('titles above names and beside them', () => {
  it('on a line of their own, without a mark, above lists of names', () => {
    const roles = rolesIn(
      '## Members',
      '',
      'Baker representatives',
      '',
      '- Ana Ruiz, Acme, elected 2024',
      '- Bo Lind, University of Lund',
      '',
      'Town liaison',
      '',
      '- Eva Ek, Town of Lund',
    );
    assert.deepEqual(roles, {
      'Ana Ruiz': ['Baker representative'],
      'Bo Lind': ['Baker representative'],
      'Eva Ek': ['Town liaison'],
    });
  });

  it('but a sentence there, or a line that says who they are in other words, is none', () => {
    assert.deepEqual(rolesIn('## Members', '', 'The lead asks all of them.', '', '- Ana Ruiz', '- Bo Lind'), {});
    assert.deepEqual(rolesIn('## Members', '', 'Core team members', '', '- Ana Ruiz', '- Bo Lind'), {});
  });

  it('behind a dash, where names and what stands in brackets are links', () => {
    const lines = [
      '## Members',
      '',
      '- [Ana Ruiz](https://a.example/) [(Mill Lab, Lund – east)](https://lab.example/) - Oven maintainer and [BDFL](https://b.example/)',
      '- [Bo Lind](https://b.example/) [(Mill Lab, Lund – east)](https://lab.example/) - Flour contributor',
    ];
    assert.deepEqual(rolesIn(...lines), {
      'Ana Ruiz': ['Oven maintainer', 'BDFL'],
      'Bo Lind': ['Flour contributor'],
    });
    const { charter } = read(importText('a.md', [...RULES, ...lines].join('\n')));
    assert.deepEqual(
      charter?.members.map(({ affiliation }) => affiliation?.value),
      ['Mill Lab', 'Mill Lab'],
    );
  });

  it('but a link behind a title is where somebody comes from', () => {
    const lines = ['## Members', '', '- Ana Ruiz, lead, [Acme Mills](https://a.example/)', '- Bo Lind, tester'];
    const { charter } = read(importText('a.md', [...RULES, ...lines].join('\n')));
    assert.equal(charter?.members[0]?.affiliation?.value, 'Acme Mills');
  });

  it('in a sentence that says who holds an office, above a list of them', () => {
    const bios = ['', '---', 'id: team', 'title: Mill Team', '---', ''];
    const said = 'The Mill Bakers Special Interest Group (Mill SIG) co-chairs are:';
    const ana = ['<Bio name="Ana Ruiz" company="Acme" image="/img/nobody.png">', '</Bio>', ''];
    const bo = ['<Bio name="Bo Lind" company="Harbour Office" image="/img/bo.png">', '</Bio>', ''];
    const { title, members } = read(importText('a.mdx', [...bios, said, '', ...ana, ...bo].join('\n'))).charter ?? {};
    assert.equal(title?.value, 'Mill Team');
    assert.deepEqual(
      members?.map(({ name, affiliation }) => [name?.value, affiliation?.value]),
      [
        ['Ana Ruiz', 'Acme'],
        ['Bo Lind', 'Harbour Office'],
      ],
    );
    assert.deepEqual(factsIn([...bios, said, '', ...ana, ...bo].join('\n'), 'a.mdx').roles, {
      'Ana Ruiz': ['co-chair'],
      'Bo Lind': ['co-chair'],
    });
    assert.deepEqual(rolesIn('## Members', '', 'The current leads of the mill are:', '', '- Ana Ruiz', '- Bo Lind'), {
      'Ana Ruiz': ['lead'],
      'Bo Lind': ['lead'],
    });
  });

  it('but a rule of hyphens above a text is one, and those whom leads ask are none', () => {
    const { title } =
      read(importText('a.md', ['', '---', 'Note: we bake.', '', 'Bread', '', '---', '', '# Mill team'].join('\n')))
        .charter ?? {};
    assert.equal(title?.value, 'Mill team');
    assert.deepEqual(rolesIn('## Members', '', 'Those whom the leads know are:', '', '- Ana Ruiz', '- Bo Lind'), {});
  });

  it('as a paragraph below each name', () => {
    const roles = rolesIn(
      '## Members',
      '',
      '- Ana Ruiz ([@anar](https://code.example/anar))',
      '',
      '  Oven maintainer, [Acme](https://acme.example)',
      '',
      '- Bo Lind ([@bolind](https://code.example/bolind))',
      '',
      '  Asks the maintainers, and bakes with them on most days of a week.',
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Oven maintainer'] });
  });

  it('but not in a row with others', () => {
    const roles = rolesIn(
      '## Roles',
      '',
      'Lead(s): Eva Ek, Cy Dahl',
      '',
      'Developer(s): Ana, other students, tutors, Bo Lind',
    );
    assert.deepEqual(roles, { 'Eva Ek': ['Lead'], 'Cy Dahl': ['Lead'], 'Bo Lind': ['Developer'] });
  });

  it('before first names of those who have signed', () => {
    const signed = ['## Signed by', '', '_Ana Ruiz, Bo Lind, Eva Ek, Cy Dahl_'];
    const roles = rolesIn(
      '## Roles',
      '',
      '**Document Manager:** Ana',
      'The document manager will be the one who tracks what the team has written.',
      '',
      '**Meeting Facilitator:** Del & Bo',
      '',
      '**Note taker:** Anyone, as it comes',
      '',
      '**Supervisor:** Cy',
      '',
      ...signed,
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Document Manager'], 'Bo Lind': ['Meeting Facilitator'] });
  });

  it('with a question mark, as long as nobody is sure', () => {
    assert.deepEqual(
      rolesIn('## Team members and their roles', '', '- Ana Ruiz - Oven Master', '- Bo Lind - Kneader?'),
      {
        'Ana Ruiz': ['Oven Master'],
        'Bo Lind': ['Kneader'],
      },
    );
  });

  it('beside accounts and short names in a table', () => {
    const table = (...names: readonly string[]): readonly string[] => [
      '## Team roster',
      '',
      '| Member | Role |',
      '|---|---|',
      ...names.map((name, index) => `| ${name} | ${['Ovens + Backend', 'Frontend/UI', 'Bread feature'][index]} |`),
    ];
    assert.deepEqual(rolesIn(...table('night-owl27 (Ana Ruiz)', 'bolindqvist', 'Eva')), {
      'Ana Ruiz': ['Ovens', 'Backend'],
      bolindqvist: ['Frontend/UI'],
      Eva: ['Bread feature'],
    });
    assert.deepEqual(Object.keys(rolesIn(...table('Ana Ruiz', 'everyone', 'Eva'))), ['Ana Ruiz', 'Eva']);
  });
});
