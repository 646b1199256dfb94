import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { factsOf, importText, read, type Facts } from './kit.js';

function facts(members: string, signing = ''): Facts {
  const signatures = signing === '' ? '' : `\n\n## Signatures\n\nBy signing we agree to this charter.\n\n${signing}`;
  const imported = importText('a.md', `# Team charter\n\n## Team members\n\n${members}${signatures}\n`);
  assertHolds(imported);
  return factsOf(read(imported));
}

const HEAD = '| Name | Role |\n|---|---|\n';

describe('blanks of a template, left beside people with names', () => {
  const members: { readonly [form: string]: string } = {
    'rows of members': `${HEAD}| Tove Ek | Lead |\n| Olle Berg | Tester |\n| [Name] | [Role] |`,
    'rows that repeat the heading for a role': `${HEAD}| Tove Ek | Lead |\n| Olle Berg | Tester |\n| <Name> | Role |`,
    'a list': '- Tove Ek – Lead\n- Olle Berg – Tester\n- [Name 3] – [Role]',
    lines: 'Tove Ek – Lead  \nOlle Berg – Tester  \n[Your name] – [Role]',
  };
  for (const [form, words] of Object.entries(members))
    it(form, () => {
      const said = facts(words);
      assert.deepEqual(said.members, ['Tove Ek', 'Olle Berg']);
      assert.deepEqual(said.roles, { 'Tove Ek': ['Lead'], 'Olle Berg': ['Tester'] });
    });

  for (const word of ['Role', '[Role]', 'Team role', 'Rol', 'Roll'])
    it(`“${word}” says nothing of what somebody is`, () => {
      assert.deepEqual(facts(`${HEAD}| Tove Ek | Lead |\n| Olle Berg | ${word} |`).roles, { 'Tove Ek': ['Lead'] });
    });

  const team = `${HEAD}| Tove Ek | Lead |\n| Olle Berg | Tester |`;
  const signing: { readonly [form: string]: string } = {
    'blocks to sign in':
      '**[Member 1]**  \nSignature: ____ Date: ____\n\n**[Member 2]** (if any)  \nSignature: ____ Date: ____',
    'blocks with names':
      '**Tove Ek**  \nSignature: ____ Date: ____\n\n**Olle Berg** (if any)  \nSignature: ____ Date: ____',
    'lines to sign on': '- [Name 1]: ______ Date: [Date]\n- [Name 2]: ______ Date: ______',
    'rows to sign in':
      '| Name | Signature | Date |\n|---|---|---|\n| [Name 1] | [Signature] | [Date] |\n| [Name 2] | | |',
  };
  for (const [form, words] of Object.entries(signing))
    it(form, () => {
      const said = facts(team, words);
      assert.deepEqual(said.signatories, []);
      assert.deepEqual(said.members, ['Tove Ek', 'Olle Berg']);
    });
});

describe('a template', () => {
  it('has the members it asks for', () => {
    assert.deepEqual(facts(`${HEAD}| [Lead's name] | Lead |\n| [Tester's name] | Tester |`).members, [
      "[Lead's name]",
      "[Tester's name]",
    ]);
  });

  it('has nobody by a number', () => {
    assert.deepEqual(facts(`${HEAD}| [Name 1] | Lead |\n| [Name 2] | Tester |`).members, []);
  });
});
