import assert from 'node:assert/strict';
import { factsHeld } from './holds.js';

const TOP = '# Contract of the Mill team\n\n## Purpose\n\nWe grind for the valley.\n\n';

describe('forms that were filled in, as they look afterwards', () => {
  for (const [caption, agree] of [
    ['Team member name', 'We share these goals, and agree to these policies, procedures and consequences.'],
    ['(Signature of student)', 'We have read this contract and agree to it.'],
    ['Firma del integrante', 'Aceptamos las normas de este contrato.'],
  ])
    it(`names with “${caption}” below each of them`, () => {
      const names = ['Ana Ruiz', 'Bo Lind', 'Maya Ek'];
      const signed = names.map((name) => `${name}  \n${caption}\n`).join('\n');
      const { members, signatories } = factsHeld(`${TOP}## Rules\n\nSweep the floor.\n\n${agree}\n\n${signed}`);
      assert.deepEqual(members, names);
      assert.deepEqual(signatories, names);
    });

  it('nobody has signed whose office is two words, before an empty line', () => {
    const { members, signatories } = factsHeld(
      `${TOP}## Signatures\n\nBy signing this contract, we agree to it:\n\n- **Ana Ruiz (Mill Manager / Planning):** ________ Date: ____\n- **Bo Lind (Tester):** ________ Date: ____\n`,
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(signatories, []);
  });

  it('“Signatures” right before the first of those who sign, by a longer first name', () => {
    const { members, signatories } = factsHeld(
      `${TOP}## Members\n\n- Andy Ruiz\n- Bo Lind\n\n## Rules\n\nSweep the floor.\n\nSignatures Andrew Ruiz – 9/17/26\n\nBo Lind – 9/17/26\n`,
    );
    assert.deepEqual(members, ['Andy Ruiz', 'Bo Lind']);
    assert.deepEqual(signatories, ['Andy Ruiz', 'Bo Lind']);
  });

  it('roles with a letter before them, and a note that they are needed', () => {
    const { members, roles } = factsHeld(
      `${TOP}Team members: Ana Ruiz, Bo Lind, Maya Ek\n\n## Roles\n\n**a. Team Leader: (Required)** Ana Ruiz\n\n- **Tasks:**\n  - Plan the week.\n- **Powers Granted:**\n  - Settle small things.\n\n**b. Recorder/Secretary: (Optional)** Bo Lind\n\n- **Tasks:**\n  - Keep the minutes.\n- **Powers Granted:**\n  - Ask again.\n`,
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Maya Ek']);
    assert.deepEqual(roles, { 'Ana Ruiz': ['Team Leader'], 'Bo Lind': ['Recorder', 'Secretary'] });
  });

  it('a role of a rank before two crafts is one', () => {
    const { roles } = factsHeld(`${TOP}## Members\n\n- Ana Ruiz – Lead Designer/Researcher\n- Bo Lind – Tester\n`);
    assert.deepEqual(roles['Ana Ruiz'], ['Lead Designer/Researcher']);
  });

  it('names on lines of their own above how to reach them', () => {
    const reach = '\n\n- _Phone: (555) 010-0101_\n- _Email: mill@example.org_\n';
    const { members } = factsHeld(`${TOP}## Team Roster\n\nAna Ruiz${reach}\nMaya Ek${reach}`);
    assert.deepEqual(members, ['Ana Ruiz', 'Maya Ek']);
  });
});

describe('people and points that are told of in other words than before', () => {
  it('a family name left out is the same person', () => {
    const { members, roles } = factsHeld(
      `${TOP}## Integrantes\n\n- Ana Maria Ruiz Soto\n- Bo Lind\n\n## Roles\n\n| Integrante | Rol |\n| -- | -- |\n| Ana Maria Ruiz | Secretaria |\n| Bo Lind | Tester |\n`,
    );
    assert.deepEqual(members, ['Ana Maria Ruiz Soto', 'Bo Lind']);
    assert.deepEqual(roles['Ana Maria Ruiz Soto'], ['Secretaria']);
  });

  it('all members by their first names between dashes', () => {
    const { members, signatories } = factsHeld(
      `${TOP}## Roles\n\n- **Ana** is our Team Lead.\n- **Bo** is our Tester.\n\n## Conflicts\n\nWe talk first.\n\n*All members — Ana, Bo, Eva, and Leo — uphold these rules.*\n`,
    );
    assert.deepEqual(members, ['Ana', 'Bo', 'Eva', 'Leo']);
    assert.deepEqual(signatories, []);
  });

  for (const [above, below] of [
    ['**Ledamöter:**', '**Suppleanter:**'],
    ['## Ledamöter:', '## Suppleanter:'],
  ])
    it(`what those below “${above}” are`, () => {
      const { roles } = factsHeld(
        `# Bruksrådet\n\n## Styrelse\n\nStyrelsen sköter kvarnen.\n\n${above}\n\n- Ana Ruiz (Ordförande) - Ekvägen 3\n- Bo Lind - Ekvägen 4\n\n${below}\n\n- Karin Berg - Ekvägen 7\n`,
      );
      assert.deepEqual(roles, { 'Ana Ruiz': ['Ordförande'], 'Bo Lind': ['Ledamot'], 'Karin Berg': ['Suppleant'] });
    });

  const aims = ['Grind twice as much', 'Nobody waits for flour', 'Everybody mends the wheel'];
  const told = (level: string): string =>
    aims.map((aim) => `${level} ${aim}\n\n- **Why:** The valley grows.\n- **How:** With a second stone.\n`).join('\n');

  it('objectives as headings that are told of alike, below a heading', () => {
    assert.deepEqual(factsHeld(`${TOP}## Objectives\n\n${told('###')}`).objectives, aims);
  });

  it('the same in a file that is called so, without a title', () => {
    assert.deepEqual(factsHeld(told('###'), 'mill-objectives.md').objectives, aims);
  });

  it('lines with a cross are each out of scope', () => {
    const facts = factsHeld(`${TOP}## Out of scope\n\n✗ Baking\n✗ Carts\n✗ Selling the bread of others in town\n`);
    assert.deepEqual(facts.out.length, 3);
  });
});
