import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

function facts(name: string, text: string): Facts {
  return factsOf(read(importText(name, text)));
}

const BOARD = {
  'Tove Ek': ['President'],
  'Olle Berg': ['Treasurer'],
  'Karin Dahl': ['Newsletter'],
};

/** The same three people, as pages of boards show them. */
const CARDS: readonly (readonly [form: string, name: string, text: string])[] = [
  [
    'paragraphs of HTML in Markdown, with a town and an address below each',
    'board.md',
    ['Tove Ek|President|Turin, IT', 'Olle Berg|Treasurer|Burgos, Spain', 'Karin Dahl|Newsletter|Austin, TX, USA']
      .map((card) => card.split('|') as [string, string, string])
      .map(
        ([who, what, where]) =>
          `<div class="card">\n<p>${who}</p>\n<p><b>${what}</b></p>\n<p>${where}</p>\n<p><b><a href="mailto:b@mill.example">Contact</a></b></p>\n</div>\n`,
      )
      .reduce((all, card) => `${all}\n${card}`, '## Board of Trustees\n') + '\n## Rules\n\nWe meet every month.\n',
  ],
  [
    'headings, with what they are in bold below',
    'board.md',
    '# The Mill\n\n## Board of Governors\n\n### Tove Ek\n\n**President**\n\nLund, Sweden\n\n### Olle Berg\n\n**Treasurer**\n\nOxford, UK\n\n### Karin Dahl\n\n**Newsletter**\n\nGhent, BE\n',
  ],
  [
    'paragraphs of lines, with what they are in italics',
    'board.md',
    '# The Mill\n\n## Executive Committee\n\nTove Ek\n*President*\nLund, Sweden\n\nOlle Berg\n*Treasurer*\nMalmö, Sverige\n\nKarin Dahl\n*Newsletter*\nSan Diego, California\n',
  ],
  [
    'items that say where they are, too',
    'board.md',
    '# The Mill\n\n## Meet the board\n\n- **Tove Ek** – President, University of Lund, Lund, Sweden\n- **Olle Berg** – Treasurer, Oxford, UK\n- **Karin Dahl** – Newsletter\n',
  ],
];

describe('people of boards, as cards', () => {
  for (const [form, name, text] of CARDS)
    it(form, () => {
      const said = facts(name, text);
      assert.deepEqual(said.members, Object.keys(BOARD));
      assert.deepEqual(said.roles, BOARD);
    });

  for (const heading of ['Styrelsen', 'Patronato', 'Junta de gobierno', 'Trustees', 'Management Committee'])
    it(`below “${heading}”`, () => {
      const said = facts('board.md', `# The Mill\n\n## ${heading}\n\n- Tove Ek\n- Olle Berg\n\n## Mål\n\n- Mala mer\n`);
      assert.deepEqual(said.members, ['Tove Ek', 'Olle Berg']);
    });

  for (const heading of [
    'Former members of the board and of its committees',
    'Previous officers and directors of the society',
    'Tidigare ledamöter och funktionärer i föreningen',
    'Antiguos miembros de la junta y del patronato',
  ])
    it(`nobody below “${heading}”`, () => {
      const said = facts(
        'board.md',
        `# The Mill\n\n## Board\n\n- Tove Ek\n- Olle Berg\n\n## ${heading}\n\nMats Holm (2019–2021), Nils Lund (2018)\n`,
      );
      assert.deepEqual(said.members, ['Tove Ek', 'Olle Berg']);
    });

  it('somebody with their country is no town', () => {
    const said = facts(
      'board.md',
      '# The Mill\n\n## Members\n\n- Tove Ek, Sweden\n- Olle Berg, US\n- Den Dahl, Canada\n- Don Holm, UK\n',
    );
    assert.deepEqual(said.members, ['Tove Ek', 'Olle Berg', 'Den Dahl', 'Don Holm']);
  });

  it('members at large have that office', () => {
    const said = facts(
      'board.md',
      '# The Mill\n\n## Officers\n\n**President:** Tove Ek<br>\n**Members at large:** Olle Berg, Karin Dahl\n',
    );
    assert.deepEqual(said.roles, {
      'Tove Ek': ['President'],
      'Olle Berg': ['Member at large'],
      'Karin Dahl': ['Member at large'],
    });
  });

  it('pictures in links above names', () => {
    const cell = (name: string, title: string): string =>
      `<td align="center"><a href="https://code.example/x"><img src="x.png" alt="${name}"/><br /><sub><b>${name}</b></sub></a><br />${title}</td>`;
    const said = facts(
      'board.md',
      `# The Mill\n\n## Members\n\n<table><tr>\n${cell('Tove Ek', 'Chair')}\n${cell('Olle Berg', 'Secretary')}\n</tr></table>\n\n## Goals\n\n- Grind more\n`,
    );
    assert.deepEqual(said.roles, { 'Tove Ek': ['Chair'], 'Olle Berg': ['Secretary'] });
  });
});
