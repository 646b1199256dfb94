import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { factsOf, importText, read, type Facts } from './kit.js';

function facts(text: string, name = 'a.md'): Facts {
  const imported = importText(name, text);
  assertHolds(imported);
  return factsOf(read(imported));
}

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const across = (words: string, width: number): string => `<tr><td colspan="${width}"><b>${words}</b></td></tr>`;

describe('a form that is a table for each part', () => {
  it('has what each is about across its first row', () => {
    const page = [
      '<p><b>PROJECT CHARTER</b></p>',
      `<table>${across('A. GENERAL', 2)}${row('Prepared by:', 'Ana Ruiz')}</table>`,
      `<table>${across('B. OBJECTIVES', 1)}${row('<ul><li>Pick early</li><li>Waste less</li></ul>')}</table>`,
      `<table>${across('C. SCOPE', 2)}${row('<b>In scope</b>', '<b>Out of scope</b>')}${row('Apples', 'Pears')}</table>`,
      `<table>${across('D. PROJECT TEAM', 2)}${row('<b>Role</b>', '<b>Name</b>')}${row('Lead', 'Ana Ruiz')}${row('Tester', 'Bo Lindgren')}</table>`,
      '<p><b>SIGNATURES</b></p>',
      `<table>${row('<p>________</p><p>Ana Ruiz</p><p>Lead</p>', '<p>________</p><p>Bo Lindgren</p><p>Tester</p>')}</table>`,
    ].join('\n');
    const found = facts(`<html><body>${page}</body></html>`, 'a.html');
    assert.deepEqual(found.members, ['Ana Ruiz', 'Bo Lindgren']);
    assert.deepEqual(found.roles, { 'Ana Ruiz': ['Lead'], 'Bo Lindgren': ['Tester'] });
    assert.deepEqual(found.objectives, ['Pick early', 'Waste less']);
    assert.deepEqual([found.in, found.out], [['Apples'], ['Pears']]);
    assert.deepEqual(found.signatories, []);
  });

  it('whose labels are of the project names nobody', () => {
    const found = facts(
      '# Acta\n\n| Campo | Detalle |\n|---|---|\n| Nombre del proyecto | Huerta de Barrio Unida |\n| Cliente | Municipalidad de Alto Prado |\n' +
        '| Director del proyecto | Lic. Ana Ruiz |\n\n## Equipo\n\n- Ana Ruiz\n- Bo Lindgren\n',
    );
    assert.equal(found.members.length, 2);
  });
});

describe('people and what they are called', () => {
  it('are the same with and without a title before the name', () => {
    const found = facts(
      '# Crew\n\n## Members\n\n- Lead: Dr. Ana Ruiz\n- Tester: Bo Lindgren\n\n## Roles\n\n- Chair: Ana Ruiz\n',
    );
    assert.equal(found.members.length, 2);
  });

  it('may be captains, sisters and sons of somebody', () => {
    const found = facts('# Crew\n\n## Members\n\n- Capt. Ana Ruiz\n- Sister Maya Ferrante\n- Nora binti Salleh\n');
    assert.deepEqual(found.members, ['Capt. Ana Ruiz', 'Sister Maya Ferrante', 'Nora binti Salleh']);
  });

  it('do not hold the question above them, and counterparts elsewhere are none of them', () => {
    const found = facts(
      '# Crew\n\n## Team\n\n- Who is in the team: Ana Ruiz (lead), Bo Lindgren, Maya Ferrante\n\n### Stable counterparts\n\n- Tom Okafor (Legal)\n',
    );
    assert.deepEqual(found.roles['Bo Lindgren'] ?? [], []);
    assert.equal(found.members.includes('Tom Okafor'), false);
  });

  it('may have several titles in a cell of another column', () => {
    const found = facts(
      '# Crew\n\n## Team\n\n| Name | What they do |\n|---|---|\n| Ana Ruiz | Lead |\n| Bo Lindgren | Customer Support Specialist / Owner of the Handbook |\n',
    );
    assert.equal(found.roles['Bo Lindgren']?.length, 2);
  });
});
