import assert from 'node:assert/strict';
import { factsIn, importText } from './kit.js';

const FENCE = '```';

describe('people in blocks that are set as code', () => {
  it('below the offices of a board, with those who stand in for others', () => {
    const facts = factsIn(
      `# Styrelsen\nEfter stämman består styrelsen av:\n\n## Ordförande\n${FENCE}\nAnna Ruud, Kvarnen AB, anna@ruud.example\n${FENCE}\n\n` +
        `## Ledamöter\n${FENCE}\nBengt Lind, Granby Mjöl, bengt@lind.example\nCarl Ek, Bruket AB, carl.ek@example.org\n${FENCE}\n\n` +
        `## Suppleanter\n${FENCE}\nErik Holm, Skytte, erik@example.org\nFilip af Dal, filip@example.org\n${FENCE}\n\n` +
        `## Revisorer\n${FENCE}\nStefan Falk, Sifferbyrån\n${FENCE}\n`,
    );
    assert.deepEqual(facts.roles, {
      'Anna Ruud': ['Ordförande'],
      'Bengt Lind': ['Ledamot'],
      'Carl Ek': ['Ledamot'],
      'Erik Holm': ['Suppleant'],
      'Filip af Dal': ['Suppleant'],
    });
    assert.deepEqual(facts.members, Object.keys(facts.roles));
    assert.notEqual(facts.language, 'es');
  });

  it('in one block with labels of their own', () => {
    const facts = factsIn(
      `# Team charter\n\n## Members\n\n${FENCE}text\nChairs:\nAna Ruiz <ana@example.org>\n\nMembers:\nBo Lind <bo@example.org>\nClara Ek <clara@example.org>\n${FENCE}\n\n## Goals\n\n- Bake bread\n`,
    );
    assert.deepEqual(facts.members, ['Ana Ruiz', 'Bo Lind', 'Clara Ek']);
  });

  it('and code stays code', () => {
    const code = `${FENCE}\nmain branch\n  feature/anna-ruiz\n${FENCE}`;
    const yaml = importText(
      'team.md',
      `# Team charter\n\n## Members\n\n- Ana Ruiz\n- Bo Lind\n\n## How we work\n\n${code}\n`,
    ).yaml;
    assert.match(yaml, /feature\/anna-ruiz/u);
    assert.match(yaml, /```/u);
  });
});

describe('seats that everybody has, among offices', () => {
  const FORMS: readonly (readonly [form: string, text: string])[] = [
    ['a list', '- Chair: Ana Ruiz\n- Member: Bo Lind\n- Member: Clara Ek'],
    ['bold labels', '- **Chair:** Ana Ruiz\n- **Member:** Bo Lind\n- **Member:** Clara Ek'],
    ['dashes', '- Chair – Ana Ruiz\n- Member – Bo Lind\n- Member – Clara Ek'],
    ['lines', 'Chair: Ana Ruiz\nMember: Bo Lind\nMember: Clara Ek'],
  ];
  for (const [form, people] of FORMS)
    it(form, () => {
      const { roles } = factsIn(
        `# Charter of the mill\n\n## Members and roles\n\n${people}\n\n## Goals\n\n- Grind flour\n`,
      );
      assert.deepEqual(roles, { 'Ana Ruiz': ['Chair'], 'Bo Lind': ['Member'], 'Clara Ek': ['Member'] });
    });

  it('but not where there are no offices', () => {
    const { roles } = factsIn(
      '# Charter\n\n## Members\n\n- Member: Ana Ruiz\n- Member: Bo Lind\n\n## Goals\n\n- Grind flour\n',
    );
    assert.deepEqual(roles, {});
  });

  it('two with a stroke between them', () => {
    const { roles } = factsIn(
      '# Styrelsen\n\nAna Ruiz, ordförande\n\nBo Lind, ledamot/webbredaktör\n\nClara Ek, suppleant\n\n**Revisor**\n\nStefan Falk\n',
    );
    assert.deepEqual(roles, {
      'Ana Ruiz': ['ordförande'],
      'Bo Lind': ['ledamot', 'webbredaktör'],
      'Clara Ek': ['suppleant'],
    });
  });
});

describe('people told of with where they come from', () => {
  it('in long items, whatever heading stands above', () => {
    const { members } = factsIn(
      '# Steering group of the mills\n\n## Now\n\n' +
        '- Ana Ruiz, Head of Flour, (Institute of Bread and Cakes, University of Grain and other things) (May 2020 - )\n' +
        '- Bo Lind, Grain Science, Lund (June 2021 - )\n- Clara Ek, Ministry of Bread, Cakes & Jam (June 2021 - )\n- Li Tan, Hull (July 2022 - )\n\n' +
        '## Past\n\n- Dan Falk, Miller, Hull (May 2010 - 2020)\n- Eva Moss, Baker (May 2010 - 2020)\n',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Clara Ek', 'Li Tan']);
  });

  it('a firm beside an address of somebody is where they come from', () => {
    const { members } = factsIn(
      '# Team charter\n\n## Members\n\nAna Ruiz, Stone Bread, ana.ruiz@example.org\nBo Lind, Blue Oven, bo@example.org\n',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('one row of a table', () => {
    const facts = factsIn(
      '# Working group\n\n## Leadership\n\n| Role | Name | Organization |\n|--|--|--|\n| Lead | Ana Ruiz | Acme |\n| Lead | Bo Lind | Blue |\n\n' +
        '## Membership\n\n| Name | Organization | GitHub | Level |\n|--|--|--|--|\n| Clara Ek | Acme | @claraek | WG Member |\n\n## Goals\n\n- Bread\n',
    );
    assert.deepEqual(facts.roles, { 'Ana Ruiz': ['Lead'], 'Bo Lind': ['Lead'], 'Clara Ek': ['WG Member'] });
  });

  it('firms that contribute are no members', () => {
    const { members } = factsIn(
      '# Bread format\n\n## Maintainers\n\nAna Ruiz - Acme Bread\n\nBo Lind - Blue Oven Inc.\n\n## Contributors\n\nWe thank for what was given by\n\n' +
        '- [Acme Bread](https://www.acmebread.example/)\n- [Blue Oven Inc](https://blueoven.example/about)\n- [Lucky Flour](https://lucky-flour.example)\n- [Stone Mill](https://millers.example)\n',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });
});

describe('numbered points as sections', () => {
  const FORMS: readonly (readonly [form: string, name: string, text: string])[] = [
    [
      'titles with a full stop',
      'team.md',
      'Group contract\n\n1. Team members. Who is with us?\nAna Ruiz, Bo Lind, Clara Ek\n\n2. How we disagree. We talk.\nThen we vote.\n\n3. Meetings. When do we meet?\nEvery Monday at 3 pm.\n\nThe day may change.\n\n' +
        '4. Signatures. Everybody signs below, in whatever way they like.\nAna Ruiz(E-sig)\nBo Lind (E-sig)\nClara Ek (signed)\n______\n',
    ],
    [
      'the same in bold and in Swedish',
      'team.md',
      'Kontrakt för grupp 7\n\n1. **Medlemmar.** Vilka är med i gruppen?\nAna Ruiz, Bo Lind, Clara Ek\n2. **Konflikter.** Vi pratar med varandra.\n3. **Möten.** Vi träffas varje måndag kl 10.\n\nVi kan byta dag.\n\n' +
        '4. **Underskrifter.** Skriv under med ditt namn.\nAna Ruiz (e-underskrift)\nBo Lind (e-underskrift)\nClara Ek (e-underskrift)\n',
    ],
    [
      'plain text',
      'team.txt',
      'Group contract\n\n1. Team members. Who are the members that agree to this contract?\nAna Ruiz, Bo Lind, Clara Ek\n\n2. How we disagree.\nWe talk.\n\n3. Meetings. When do we meet?\nEvery Monday at 3 pm.\n\n' +
        '4. Signatures. Everybody signs below, in whatever way they like. Nobody signs for others.\nAna Ruiz(E-sig)\nBo Lind (E-sig)\nClara Ek (E-sig)\n______\n',
    ],
  ];
  for (const [form, name, text] of FORMS)
    it(form, () => {
      const facts = factsIn(text, name);
      const everybody = ['Ana Ruiz', 'Bo Lind', 'Clara Ek'];
      assert.deepEqual(facts.members.toSorted(), everybody);
      assert.deepEqual(facts.signatories, everybody);
      assert.deepEqual(facts.cadences, ['weekly']);
    });

  it('but goals with titles stay goals', () => {
    const { objectives } = factsIn(
      '# Mill\n\n## Goals\n\n1. Flour. We grind it.\n2. Bread. We bake it.\n3. Members. We want more of them.\n',
    );
    assert.equal(objectives.length, 3);
  });

  it('below a point of the scope', () => {
    const facts = factsIn(
      '# Mill\n\n## Scope\n\n### In Scope\n\n- **Flour**: one kind of it, covering:\n  1. **Rye.** Coarse.\n  2. **Wheat.** Fine.\n- Bread\n\n### Out of Scope\n\n- Cakes\n',
    );
    assert.deepEqual(facts.in, ['**Flour**: one kind of it, covering:', 'Bread']);
    assert.deepEqual(facts.out, ['Cakes']);
    const { yaml } = importText(
      'mill.md',
      '# Mill charter\n\n## In Scope\n\n- Flour, covering:\n  1. Rye, coarse\n  2. Wheat, fine\n- Bread\n',
    );
    assert.match(yaml, /items:\n\s+- (?:id: \S+\n\s+)?(?:text: )?Rye, coarse/u);
  });
});

describe('lines that were typed as columns', () => {
  const HEADS = [
    'Team Member\t    Role\t-- Signature\t--Date',
    'Name   Role   Signature   Date',
    'Medlem  Roll  Underskrift  Datum',
  ];
  for (const head of HEADS)
    it(`signatures below: ${head.replaceAll('\t', ' ')}`, () => {
      const facts = factsIn(
        `Charter of the mill\n\n1. Purpose\n\nWe grind.\n\n2. Goals\n\nBy May the team will:\n\n Grind flour for all.\n Bake bread each day.\n Sell it with a smile.\n3. Sign-Off\n\nBy signing below we agree to this charter.\n\n${head}\n` +
          '1. Ana Ruiz  member  Aruiz,      14/8/2026\n2. Bo Lind member  Blind      14/8/2026\n3. Clara  Ek tester   Cek    15/8/2026\n\nStatus: agreed\n',
        'mill.txt',
      );
      assert.deepEqual(facts.signatories, ['Ana Ruiz', 'Bo Lind', 'Clara Ek']);
      assert.deepEqual(facts.roles, { 'Ana Ruiz': ['member'], 'Bo Lind': ['member'], 'Clara Ek': ['tester'] });
      assert.deepEqual(facts.objectives, ['Grind flour for all.', 'Bake bread each day.', 'Sell it with a smile.']);
    });
});

it('what another organization is responsible for is no scope of the team', () => {
  const facts = factsIn(
    '# Charter\n\n## Scope\n\nThe Institute of Bread is responsible for the flour and care of the mills.\n\nWe should address:\n\n- bread\n- cakes\n',
  );
  assert.deepEqual(facts.in, ['bread', 'cakes']);
});
