import assert from 'node:assert/strict';
import { factsHeld } from './holds.js';

const REST = '\n## Rules\n\n- We sweep the floor\n\n## Goals\n\n- Grind all the wheat\n- Mend the wheel\n';

describe('contracts of teams of students and of clubs', () => {
  it('a label in plain words above a list, among other facts before the first heading', () => {
    const { roles } = factsHeld(
      `# Mill contract\n\nProject: **Sieve** (of brass)\n\nTeam Members:\n* Ana Ruiz (ana@example.org) - *Lead, Sieve Lead*\n* Bo Lind (bo@example.org) - *Stone Lead*\n${REST}`,
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Lead', 'Sieve Lead'], 'Bo Lind': ['Stone Lead'] });
  });

  for (const label of [
    'Advisor',
    'Mentors',
    'Our coach',
    'Project mentor',
    'Kursmentorer',
    'Basgruppshandledare',
    'Tuteur',
    'TA',
  ])
    it(`whoever is told of behind “${label}” is none of the team`, () => {
      const { members } = factsHeld(
        `# Mill contract\n\n## Team members\n\n- Ana Ruiz\n- Bo Lind\n\n${label === 'Kursmentorer' ? 'Mentorer' : label}: Ida Holm\n${REST}`,
      );
      assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
    });

  it('former members behind their label are none of the team', () => {
    const { members } = factsHeld(
      `# Mill contract\n\n## Team\n\n| Name | Role |\n| -- | -- |\n| Ana Ruiz | Lead |\n| Bo Lind | Tester |\n\nFormer members: Cy Ek (moved to the dam), Eva Holm\n${REST}`,
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('the names of members behind a label', () => {
    for (const label of [
      'Group Member Names',
      'Names of team members',
      'Gruppens deltagare',
      'Nombres de los integrantes',
    ])
      assert.deepEqual(factsHeld(`# Mill contract\n\n**${label}:** Ana Ruiz, Bo Lind, Cy Ek\n${REST}`).members, [
        'Ana Ruiz',
        'Bo Lind',
        'Cy Ek',
      ]);
  });

  it('below a heading of roles, whatever stands behind names is what they do', () => {
    const { roles } = factsHeld(
      `# Mill contract\n\n## Roles\n\n- Ana Ruiz – Grain Intake\n- Bo Lind – Bakers and Millers\n${REST}`,
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['Grain Intake'], 'Bo Lind': ['Bakers and Millers'] });
  });

  it('several names with their numbers on a line', () => {
    assert.deepEqual(
      factsHeld(`# Mill contract\n\n**Team Members:**\n\n1) _Ana Ruiz_ 2) _Bo Lind_\n3) _Cy Ek_\n${REST}`).members,
      ['Ana Ruiz', 'Bo Lind', 'Cy Ek'],
    );
  });

  it('what somebody does among several offices, whatever it is called', () => {
    const { roles } = factsHeld(
      `# Mill board\n\n**President:** Ana Ruiz\n**Treasurer:** Bo Lind\n**Secretary:** Cy Ek\n**Harvest feast:** Eva Holm, Finn Dal\n${REST}`,
    );
    assert.deepEqual(roles['Eva Holm'], ['Harvest feast']);
    assert.deepEqual(roles['Finn Dal'], ['Harvest feast']);
  });

  it('people on lines below words for the team alone, one seat of them open', () => {
    const { members } = factsHeld(
      '# Mill charter\n\nAdopted in spring.\n\nCore team\n\nAna Ruiz, Captain – ana@example.org\nBo Lind, Dam lead\nvacant, Treasurer\n\nWe meet on the first Thursday of the month.\n',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('a charter in a table of two columns', () => {
    const facts = factsHeld(
      '<table><tr><th>Mission</th><td><p>Bread for all.</p></td></tr><tr><th>Team</th><td><ul><li>Ana Ruiz (lead)</li><li>Bo Lind (tester)</li></ul></td></tr><tr><th>Objectives</th><td><ol><li>Grind all the wheat</li><li>Mend the wheel</li></ol></td></tr><tr><th>Out of scope</th><td><ul><li>Baking</li></ul></td></tr><tr><th>Rituals</th><td><p>Planning: Mondays, weekly</p></td></tr></table>',
      'charter.html',
    );
    assert.deepEqual(facts.roles, { 'Ana Ruiz': ['lead'], 'Bo Lind': ['tester'] });
    assert.deepEqual(facts.objectives, ['Grind all the wheat', 'Mend the wheel']);
    assert.deepEqual(facts.out, ['Baking']);
    assert.deepEqual(facts.cadences, ['weekly']);
  });

  it('columns of people: second roles, addresses, roles in a row, who says “who we are”, and who takes turns', () => {
    const { roles } = factsHeld(
      `# Mill contract\n\n## Members\n\n| Name | Email | Primary role | Secondary role |\n| -- | -- | -- | -- |\n| RUIZ, Ana | ana1@student.example.org | Developer, RTE | Sieves |\n| LIND, Bo | bo2@student.example.org | Tester / UX | Stones |\n${REST}`,
    );
    assert.deepEqual(roles, { 'RUIZ, Ana': ['Developer', 'RTE', 'Sieves'], 'LIND, Bo': ['Tester', 'UX', 'Stones'] });
    const spanish = factsHeld(
      '# Acuerdo del molino\n\n| Quiénes somos | Rol |\n| -- | -- |\n| Ana Ruiz | PO |\n| Juan Gil | Molinero |\n',
    );
    assert.deepEqual(spanish.roles, { 'Ana Ruiz': ['PO'], 'Juan Gil': ['Molinero'] });
    const swedish = factsHeld(
      '# Gruppkontrakt\n\n## Medlemmar\n\n* Ana Ruzic (anaruz)\n* Bo Lindén (bolin)\n\n## Roller\n\n| Roll | Person |\n| -- | -- |\n| Projektledare | Ana Ruzic |\n| Sekreterare | roterar |\n',
    );
    assert.deepEqual(swedish.roles, { 'Ana Ruzic': ['Projektledare'] });
    assert.deepEqual(swedish.members, ['Ana Ruzic', 'Bo Lindén']);
  });

  for (const [we, and] of [
    ['We are', 'and'],
    ['Vi är', 'och'],
    ['Somos', 'y'],
  ] as const)
    it(`“${we} …”, each with what they do in brackets`, () => {
      const { roles } = factsHeld(
        `# Mill\n\n${we} **Ana Ruiz** (captain), **Bo Lind** (sieves) ${and} **Cy Ek** (stones).\n${REST}`,
      );
      assert.deepEqual(roles, { 'Ana Ruiz': ['captain'], 'Bo Lind': ['sieves'], 'Cy Ek': ['stones'] });
    });

  it('pages: marks of headings are no words, terms say what people are, and wikis tick in the class of an item', () => {
    const facts = factsHeld(
      '<h1>Mill charter<a class="headerlink" href="#m">¶</a></h1><h2>People<a class="headerlink" href="#p">¶</a></h2><dl><dt>Ana Ruiz</dt><dd>Fellow, coordinator</dd><dt>Bo Lind</dt><dd>Fellow</dd></dl><h2>Sign-off</h2><ul class="inline-task-list"><li class="checked">Ana Ruiz</li><li>Bo Lind</li></ul>',
      'charter.html',
    );
    assert.deepEqual(facts.roles, { 'Ana Ruiz': ['Fellow', 'coordinator'], 'Bo Lind': ['Fellow'] });
    assert.deepEqual(facts.signatories, ['Ana Ruiz']);
  });

  it('pictures before labels of a scope, and a list before them that is none of it', () => {
    const facts = factsHeld(
      '# Mill weekend\n\n## Rules\n\n- Sweep the floor\n\n## Plan\n\n- Bring bread\n- Bring salt\n\n✅ **In**: sieves, stones\n❌ **Out**: baking, carts\n',
    );
    assert.deepEqual(facts.in, ['sieves', 'stones']);
    assert.deepEqual(facts.out, ['baking', 'carts']);
  });

  it('names that are cut short, and two roles with nothing but a slash between them', () => {
    const { roles } = factsHeld(
      `# Mill contract\n\n## Members\n\n- Fco. Javier Gil – Scribe/Editor\n- Ana St. Clair – UI/UX Designer\n${REST}`,
    );
    assert.deepEqual(roles, { 'Fco. Javier Gil': ['Scribe', 'Editor'], 'Ana St. Clair': ['UI/UX Designer'] });
  });
});
