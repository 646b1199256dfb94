import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

function facts(name: string, ...lines: string[]): Facts {
  return factsOf(read(importText(name, `${lines.join('\n')}\n`)));
}

const charter = (...lines: string[]): Facts => facts('a.md', '# Ferry desk charter', '', ...lines);

describe('people as projects name them', () => {
  it('accounts in brackets behind names, and places for them', () => {
    const { members } = charter('## Members', '', '- Mia Falk (Acme) [mfalk]', '- Juan Soto (self) []', '- Li Ek [Li]');
    assert.deepEqual(members, ['Mia Falk', 'Juan Soto', 'Li Ek']);
  });

  it('a linked account before a name in bold', () => {
    const list = [
      '* [mf](https://a.example/mf) - **Mia Falk** (she/her)',
      '* [js](https://a.example/js) - **Juan Soto**',
    ];
    assert.deepEqual(charter('## Team', '', '### Triagers', '', ...list).roles, {
      'Mia Falk': ['Triager'],
      'Juan Soto': ['Triager'],
    });
  });

  it('what has to hold for a seat, between its title and whoever has it, beside seats without anybody', () => {
    const seat = 'Harbour Liaison (must be an active member of the board; may be the same as Chair/Co-Chair)';
    const list = ['- Chair:', '- Secretary:', `- ${seat}: Mia Falk`, '- Other members:', '  - Juan Soto', '  - Li Ek'];
    const { members, roles } = charter('## Membership', '', ...list);
    assert.deepEqual(members, ['Mia Falk', 'Juan Soto', 'Li Ek']);
    assert.deepEqual(roles['Mia Falk'], ['Harbour Liaison']);
  });

  it('a table that begins with somebody, whatever stands beside the name', () => {
    const row = (name: string): string => `<tr><th>${name}</th><td>GitHub/x1</td><td>Slack/@x1</td></tr>`;
    const table = ['<table>', row('Mia Falk'), row('Adam Soto'), row('Li Ek'), '</table>'];
    assert.deepEqual(charter('## Members', '', ...table).members, ['Mia Falk', 'Adam Soto', 'Li Ek']);
  });

  it('lines with addresses below what they are, in a plain text, with names as friends say them', () => {
    const lines = ['Ferry desk charter', '', 'Goals', '    We carry whoever waits at the quay.', '', 'Crew'];
    const people = ['Mia Falk', "Adam 'AS' Soto", 'H. Maria Brand', 'Li Cook', 'Ida Holm'];
    const { members } = facts(
      'a.txt',
      ...lines,
      '    Active Members',
      ...people.map((name, index) => `    ${name} <p${index}@example.org>`),
    );
    assert.deepEqual(members.toSorted(), people.toSorted());
  });

  it('who is something at present, in a sentence', () => {
    const said = (sentence: string): Facts['roles'] => charter('## Governance', '', sentence).roles;
    assert.deepEqual(said('The project has a coordinator (for life), who is currently Mia Falk. She decides.'), {
      'Mia Falk': ['coordinator'],
    });
    assert.deepEqual(said('Gruppen har en ordförande, som är för närvarande Mia Falk, och två möten.'), {
      'Mia Falk': ['ordförande'],
    });
  });

  it('counted goals above a list', () => {
    const list = ['', '- Carry everybody', '- Wait for nobody'];
    assert.equal(charter('## Principles', '', 'The desk pursues two goals:', ...list).objectives.length, 2);
    assert.equal(charter('## Vår grupp', '', 'Vi har två viktiga mål:', ...list).objectives.length, 2);
    assert.equal(charter('## Nosotros', '', 'Tenemos dos metas:', ...list).objectives.length, 2);
  });

  it('whom a group elects each year, and no meeting', () => {
    assert.deepEqual(
      charter('## Chair', '', 'The desk meets by video. Each year, it elects a chair to run the meetings.').cadences,
      [],
    );
  });
});
