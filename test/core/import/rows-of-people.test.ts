import assert from 'node:assert/strict';
import { factsHeld } from './holds.js';

const TOP = '# Charter of the Mill team\n\n## Purpose\n\nWe grind for the valley.\n\n';

describe('rows and lines with people, as they call themselves', () => {
  it('whoever goes by a nickname, among others with full names', () => {
    const facts = factsHeld(
      `${TOP}## Membership\n\n| Name | Organization | Git | Level |\n| -- | -- | -- | -- |\n| Ana Ruiz | North Mill | [@ana](https://example.org/ana) | Facilitator |\n| Bo_Lind | | [@bo](https://example.org/bo) | Participant |\n| Cy Ek | South Mill | | Participant |\n| dora99 | | | Participant |\n| Eva Holm | | | Participant |\n| Finn k | | | Participant |\n| Gun Dal | | | Participant |\n| Hal | | | Participant |\n`,
    );
    assert.deepEqual(facts.members, ['Ana Ruiz', 'Bo_Lind', 'Cy Ek', 'dora99', 'Eva Holm', 'Finn k', 'Gun Dal', 'Hal']);
    assert.deepEqual(facts.roles['dora99'], ['Participant']);
  });

  for (const [form, list] of [
    ['brackets', '- Person 1 (grinding & sieving): Ana\n- Person 2 (sacks): Bo and Cy\n- Person 3 (carts): TBD'],
    ['dashes', '1. Member 1 – grinding & sieving: Ana\n2. Member 2 – sacks: Bo and Cy'],
  ] as const)
    it(`what people with a number do, behind ${form}`, () => {
      const { roles } = factsHeld(`${TOP}## Members and roles\n\n${list}\n`);
      assert.deepEqual(roles, { Ana: ['grinding & sieving'], Bo: ['sacks'], Cy: ['sacks'] });
    });

  it('words below a role are nobody where a section names the team, and small words are no name', () => {
    const facts = factsHeld(
      `${TOP}## Members\n\n- Ana Ruiz\n- Bo Lind\n\n## Roles\n\n### Planner\n\n- Plans\n- Checks\n\n## Signatures\n\nno idle stones\n\nAna Ruiz, 3 May 2026\n\nBo Lind, 4 May 2026\n`,
    );
    assert.deepEqual(facts.members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(facts.signatories, ['Ana Ruiz', 'Bo Lind']);
  });

  it('sentences under another heading below a list of goals are none of them', () => {
    const facts = factsHeld(
      `${TOP}## Goals\n\n- Grind all the wheat of the valley\n- Mend the wheel\n\n### Relations with the bakers\n\nWe have no say over what they bake.\n\nWe only answer their letters.\n`,
    );
    assert.deepEqual(facts.objectives, ['Grind all the wheat of the valley', 'Mend the wheel']);
  });

  it('numbered questions with their answers below them are headings', () => {
    const facts = factsHeld(
      '# Team contract\n\n1. Full name of each of our team members.\n Ana Ruiz (ar12), Bo Lind (bl3)\n\n2. To what goals do we commit?\n- Grind all the wheat\n- Mend the wheel\n\n3. What are our ground rules?\n- Sweep the floor\n\n4. What else do we want to include?\n- Bring bread\n',
    );
    assert.deepEqual(facts.members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(facts.objectives, ['Grind all the wheat', 'Mend the wheel']);
  });

  it('a role, what it means, and who holds it behind that', () => {
    const { roles } = factsHeld(
      `${TOP}## Members and roles\n\n- Note person: writes down what we agree on – Ana\n- Sack carrier: brings all the sacks up and down – Bo\n`,
    );
    assert.deepEqual(roles, { Ana: ['Note person'], Bo: ['Sack carrier'] });
  });

  it('a line that names who leads is no part of a long one above it', () => {
    const story = 'The mill has stood in the valley for longer than anybody who works there now can remember or tell';
    const facts = factsHeld(
      `Charter of the Mill team\n\nPurpose\n\n${story}, and it still does\nProject Leads: Ana Ruiz,  Bo Lind\n`,
      'charter.txt',
    );
    assert.deepEqual(facts.roles, { 'Ana Ruiz': ['Project Lead'], 'Bo Lind': ['Project Lead'] });
  });

  it('cells that are still to be filled are nobody, and nobody has signed in them', () => {
    const facts = factsHeld(
      `${TOP}## Team\n\n| Team Member | Role | Duties |\n| -- | -- | -- |\n| Ana Ruiz | [Choose later] | [Choose later] |\n| Bo Lind | [Choose later] | [Choose later] |\n\n## Signatures\n\n| Name | Signature | Date |\n| -- | -- | -- |\n| Ana Ruiz | [Initial here] | [Date] |\n| Bo Lind | BL | 2026-05-03 |\n`,
    );
    assert.deepEqual(facts.members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(facts.signatories, ['Bo Lind']);
  });

  it('labels in each row instead of a head', () => {
    const facts = factsHeld(
      `${TOP}## Signatures\n\n| Signature: | Ana Ruiz | Date: | 3/5/26 |\n| -- | -- | -- | -- |\n| Signature: | Bo Lind | Date: | 4/5/26 |\n`,
    );
    assert.deepEqual(facts.signatories, ['Ana Ruiz', 'Bo Lind']);
  });

  for (const label of ['Signed (✅)', 'Signed', 'Underskrivet av:', 'Firmado'])
    it(`ticks below “${label}”, in whatever section`, () => {
      const facts = factsHeld(`${TOP}## Other rules\n\n- Sweep the floor\n\n${label}\n\n- ✅ Ana\n- Bo\n- ✅ Cy\n`);
      assert.deepEqual(facts.signatories, ['Ana', 'Cy']);
      assert.deepEqual(facts.members, ['Ana', 'Bo', 'Cy']);
    });
});
