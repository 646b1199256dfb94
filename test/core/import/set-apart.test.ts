import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { factsOf, importText, read, type Facts } from './kit.js';

function factsIn(text: string): Facts {
  const imported = importText('a.md', text);
  assertHolds(imported);
  return factsOf(read(imported));
}

function factsOfMembers(body: string): Facts {
  return factsIn(`# Team charter\n\n## Goals\n\n- Win back callers\n\n## Group members\n\n${body}\n`);
}

describe('members set apart as a quotation', () => {
  const forms: { readonly [form: string]: string } = {
    'lines of names': '> Tove Ek\n> Olle Berg',
    'a list': '> - Tove Ek – Lead\n> - Olle Berg',
    'names behind roles': '> **Lead:** Tove Ek\n>\n> **Tester:** Olle Berg',
  };
  for (const [form, body] of Object.entries(forms))
    it(form, () => assert.deepEqual(factsOfMembers(body).members, ['Tove Ek', 'Olle Berg']));

  it('a sentence that is quoted is none', () => {
    assert.deepEqual(factsOfMembers('> Whoever comes is welcome, says Tove Ek.').members, []);
  });
});

describe('first names in a row, and nothing else', () => {
  for (const row of ['Tove, Olle, Nils', 'Tove, Olle och Nils', 'Tove, Olle, and Nils.', '>Tove,\n>Olle,\n>Nils'])
    it(JSON.stringify(row), () => assert.deepEqual(factsOfMembers(row).members, ['Tove', 'Olle', 'Nils']));

  for (const row of ['Design, Research and Sales', 'Monday, Tuesday', 'Tove and the others'])
    it(`not in ${JSON.stringify(row)}`, () => assert.deepEqual(factsOfMembers(row).members, []));
});

describe('how to reach somebody is no role', () => {
  const behind = [', preferred contact: Slack', ', contact : mail / Slack', ' (kontakt: e-post)', ', contacto: correo'];
  behind.push(', best way to contact: text', ', emergency contact: Nils Dal');
  for (const words of behind)
    it(words, () => {
      const { members, roles } = factsOfMembers(`- Tove Ek${words}\n- Olle Berg – Tester`);
      assert.deepEqual(members, ['Tove Ek', 'Olle Berg']);
      assert.deepEqual(roles, { 'Olle Berg': ['Tester'] });
    });
});

describe('labels whose marks are not quite right', () => {
  const expected = { 'Tove Ek': ['Lead'], 'Olle Berg': ['Sr. Tester'] };
  const forms = [
    '- **Lead:**Tove Ek\n- **Sr. Tester:** Olle Berg',
    '- Lead:_ Tove Ek_\n- Sr. Tester:_ Olle Berg _',
    '- **Tove Ek:** Lead\n- **Olle Berg:** Sr. Tester',
  ];
  for (const form of forms) it(JSON.stringify(form), () => assert.deepEqual(factsOfMembers(form).roles, expected));
});

describe('headings without heading styles', () => {
  it('a mark without the blank behind it', () => {
    const said = factsIn(
      '#Team charter\n\nWe help **all**.\n\n#Goals\n\n- Win\n- Go on\n\n#Members\n\n- Tove Ek\n- Olle Berg\n',
    );
    assert.deepEqual(said.objectives, ['Win', 'Go on']);
    assert.deepEqual(said.members, ['Tove Ek', 'Olle Berg']);
  });

  it('what stands below another label belongs to no part before it', () => {
    const said = factsIn(
      'Purpose: We help.\n\nGoals:\n\nShort term:\n\n- Win\n\nLong term:\n\n- Go on\n\nScope:\n\n- Calls\n\nBudget and payment:\n\n- 300\n',
    );
    assert.deepEqual(said.objectives, ['Win', 'Go on']);
    assert.deepEqual(said.in, ['Calls']);
  });
});
