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
