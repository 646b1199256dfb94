import assert from 'node:assert/strict';
import { factsIn } from './kit.js';

describe('templates that people have filled in', () => {
  it('names between the brackets of a table, with its numbers, in small letters, and signed by accounts', () => {
    const said = factsIn(
      '# Acuerdo\n\n## Integrantes\n\n| Nombre | Rol | Usuario |\n| --- | --- | --- |\n| [Ana Ruiz Gil] | Líder (Técnico) | `@anarg` ||\n' +
        '| [carlos vela prado 2] | Programador | `@cvela` |\n| [Elena Sol 3] | Programadora | `@elena-sol-mar` |\n\n' +
        '## Ausencias\n\n1. Avisar antes.\n\n---\n> **Firma digital:\nAna Ruiz\ncarlos_vela\nelena_sol_mar\n',
    );
    assert.deepEqual(said.members, ['Ana Ruiz Gil', 'carlos vela prado', 'Elena Sol']);
    assert.deepEqual(said.roles, {
      'Ana Ruiz Gil': ['Líder (Técnico)'],
      'carlos vela prado': ['Programador'],
      'Elena Sol': ['Programadora'],
    });
    assert.deepEqual(said.signatories, said.members);
  });

  it('names between the brackets of a list', () => {
    const said = factsIn(
      '# Team agreement\n\n## Members\n\n- [Maria Lopez] – Lead\n- [Peter Berg 2] – Tester\n- [Name 3] – Scribe\n',
    );
    assert.deepEqual(said.roles, { 'Maria Lopez': ['Lead'], 'Peter Berg': ['Tester'] });
    assert.deepEqual(said.members, ['Maria Lopez', 'Peter Berg']);
  });

  it('numbered headings above points without blanks before them, and members who have not signed', () => {
    const said = factsIn(
      'Working Agreement of the Mill\n\n1. Goals\n- Grind more flour\n- Lose no sack\n\n2. Meetings\n- We meet every Monday.\n\n' +
        '3. Conflict resolution\n- We talk first.\n\n4. Signatures / Team Members\n- [ ] Person A (Miller): @tove\n- [ ] Person B (Baker): @olle-b\n- [ ] Person C (Scribe): github.com/karind\n',
    );
    assert.deepEqual(said.objectives, ['Grind more flour', 'Lose no sack']);
    assert.deepEqual(said.cadences, ['weekly']);
    assert.deepEqual(said.members, ['@tove', '@olle-b', 'github.com/karind']);
    assert.deepEqual(said.signatories, []);
  });

  it('lines to sign on beside each other, each cell with several lines', () => {
    const cell = (name: string, title: string): string =>
      `<td><p>__________________<br>${name}<br>${title}<br>Fecha: ___/___/____</p></td>`;
    const said = factsIn(
      '<html><body><h1>Carta de compromiso</h1><h2>Responsabilidades por rol</h2><h3>Líder (Ana Ruiz)</h3><p>Me comprometo a:</p><ul><li>Convocar</li><li>Escuchar</li></ul>' +
        '<h3>QA (Carlos Vela)</h3><p>Me comprometo a:</p><ul><li>Probar</li><li>Avisar</li></ul><h2>Firmas</h2><p>Nos comprometemos a cumplir con todo.</p>' +
        `<table><tr>${cell('Ana Maria Ruiz Gil', 'Líder')}${cell('Carlos Vela Prado', 'QA y Documentación')}</tr></table></body></html>`,
      'carta.html',
    );
    assert.deepEqual(said.roles, { 'Ana Maria Ruiz Gil': ['Líder'], 'Carlos Vela Prado': ['QA y Documentación'] });
    assert.deepEqual(said.members, ['Ana Maria Ruiz Gil', 'Carlos Vela Prado']);
    assert.deepEqual(said.signatories, []);
  });

  it('lines to sign on above nothing but a name, beside each other', () => {
    const cell = (name: string): string => `<td><p>__________________</p><p>${name}</p></td>`;
    const row = (...names: string[]): string => `<tr>${names.map(cell).join('')}</tr>`;
    const { members, signatories } = factsIn(
      `<html><body><h1>Gruppkontrakt</h1><h2>Underskrifter</h2><table>${row('Ana Ruiz', 'Bo Lind')}${row('Tove Ek', 'Nils Berg')}</table></body></html>`,
      'kontrakt.html',
    );
    assert.deepEqual([members.length, signatories], [4, []]);
  });

  it('goals in a quotation that is all there is below their heading, and a hint that is not', () => {
    const goals = (below: string): readonly string[] =>
      factsIn(`# Team 7\n\n## Primary goals\n\n${below}\n\n## Rules\n\n> We are kind to each other.\n`).objectives;
    const quoted = '> Our goals are the following:\n>\n> - Grind more flour\n> - Lose no sack';
    assert.deepEqual(goals(quoted), ['Grind more flour', 'Lose no sack']);
    assert.deepEqual(goals(`${quoted.replace('flour', 'rye')}\n\n- Grind more flour`), ['Grind more flour']);
  });

  it('crafts behind first names', () => {
    const said = factsIn(
      '# Team contract\n\n## Roles\n\n- Tove: Frontend/Product Design\n- Ada: Full Stack (API)\n- Olle: Security/Backend\n- Bea: Data Science\n\n## Rules\n\n- Be kind\n',
    );
    assert.deepEqual(said.members, ['Tove', 'Ada', 'Olle', 'Bea']);
    assert.deepEqual(said.roles, {
      Tove: ['Frontend/Product Design'],
      Ada: ['Full Stack'],
      Olle: ['Security/Backend'],
      Bea: ['Data Science'],
    });
  });

  it('a stakeholder in the list of members is one', () => {
    const said = factsIn(
      '# Grupp 3\n\n## Gruppmedlemmar\n\n- Tove Ek (Scrum master)\n- Olle Berg (Stakeholder)\n- Karin Dahl\n',
    );
    assert.deepEqual(said.roles, { 'Tove Ek': ['Scrum master'], 'Olle Berg': ['Stakeholder'] });
  });

  it('a record for each, with labels in bold behind which nothing stands yet', () => {
    const record = (name: string, role: string, signed: string, date: string): string =>
      `**Nombre:** ${name}  \n**Rol:** ${role}  \n**Firma:**${signed}  \n**Fecha:**${date}\n`;
    const said = factsIn(
      `# Contrato de equipo\n\n### Integrante 1\n${record('Ana Ruiz Gil', 'Líder', ' Ana Ruiz', ' 2026-03-01')}\n### Integrante 2\n${record('Carlos Vela Prado', 'Tester', '', '')}`,
    );
    assert.deepEqual(said.roles, { 'Ana Ruiz Gil': ['Líder'], 'Carlos Vela Prado': ['Tester'] });
    assert.deepEqual(said.members, ['Ana Ruiz Gil', 'Carlos Vela Prado']);
    assert.deepEqual(said.signatories, ['Ana Ruiz Gil']);
  });

  it('names in lines, one of them in small letters, below a word for signatures without a mark', () => {
    const said = factsIn(
      '# Team agreement\n\nThis agreement is between us.\n\n**Signed,**\n\nTove Ek\nOlle Berg\nkarin dahl\n',
    );
    assert.deepEqual(said.signatories, ['Tove Ek', 'Olle Berg', 'karin dahl']);
  });

  it('those who sign have the roles that other lines tell', () => {
    const said = factsIn(
      '# Team Mill\n\n👤 **Tove Ek** | Lead | @tovek\n👤 **Olle Berg** | Tester | @olleb\n\n---\n\n✍️ Signatures\n\n✅ Tove Ek\n✅ Olle Berg\n',
    );
    assert.deepEqual(said.signatories, ['Tove Ek', 'Olle Berg']);
    assert.deepEqual(said.roles, { 'Tove Ek': ['Lead'], 'Olle Berg': ['Tester'] });
  });

  for (const head of ['Role | Responsible', 'Rol | Responsable', 'Roll | Ansvarig'])
    it(`below no heading, “${head}”`, () => {
      const said = factsIn(
        `# Team charter\n\n| ${head} | Mail |\n|--|--|--|\n| Product Owner | Tove Ek | t@mill.example |\n| Scrum Master | Olle Berg, Karin Dahl | o@mill.example |\n\n## Goals\n\n- Grind more\n`,
      );
      assert.deepEqual(said.roles, {
        'Tove Ek': ['Product Owner'],
        'Olle Berg': ['Scrum Master'],
        'Karin Dahl': ['Scrum Master'],
      });
    });
});
