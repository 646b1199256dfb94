import assert from 'node:assert/strict';
import { factsIn } from './kit.js';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const facts = (...body: string[]): ReturnType<typeof factsIn> => factsIn(lines('# Teamcharter', '', ...body));

describe('charters in Dutch', () => {
  it('a whole one, in headings and tables', () => {
    assert.deepEqual(
      factsIn(
        lines(
          '# Teamcharter Bakkerij Zuid',
          '',
          '## Missie',
          '',
          'Wij bakken brood voor iedereen in de wijk, en we doen het met plezier.',
          '',
          '## Wie zijn wij',
          '',
          '| Naam | Functie |',
          '| --- | --- |',
          '| Hilde van den Akker | Teamleider |',
          '| Koos ter Haar | Medewerker verkoop |',
          '| Vacature | Bezorger |',
          '',
          '## Doelen',
          '',
          '- 200 broden per dag verkopen',
          '- Elke klacht binnen een dag beantwoorden',
          '',
          '## Scope',
          '',
          '### Binnen scope',
          '',
          '- Brood en gebak',
          '',
          '### Buiten scope',
          '',
          '- Koffie',
          '',
          '## Overleg',
          '',
          '| Overleg | Frequentie | Dag | Tijd |',
          '| --- | --- | --- | --- |',
          '| Teamoverleg | Om de twee weken | dinsdag | 10.30 uur |',
          '| Evaluatie | Per kwartaal | | |',
          '',
          '## Ondertekening',
          '',
          'Gelezen en akkoord:',
          '',
          'Hilde van den Akker, 1 februari 2025',
          'Koos ter Haar, 3 maart 2025',
        ),
      ),
      {
        language: 'nl',
        members: ['Hilde van den Akker', 'Koos ter Haar'],
        roles: { 'Hilde van den Akker': ['Teamleider'], 'Koos ter Haar': ['Medewerker verkoop'] },
        objectives: ['200 broden per dag verkopen', 'Elke klacht binnen een dag beantwoorden'],
        in: ['Brood en gebak'],
        out: ['Koffie'],
        signatories: ['Hilde van den Akker', 'Koos ter Haar'],
        cadences: ['biweekly', 'quarterly'],
      },
    );
  });

  it('labels, people in a row, and what a working group is for or not', () => {
    const said = facts(
      '## Samenstelling',
      '',
      'Voorzitter: mr. Hilde van den Akker',
      "Leden: Koos ter Haar, Noor el Fassi en Teun van 't Veer",
      '',
      '## Taken en bevoegdheden',
      '',
      'De werkgroep is verantwoordelijk voor:',
      '',
      '- het kiezen van de muziek;',
      '- het huren van het podium.',
      '',
      'De werkgroep gaat niet over:',
      '',
      '- de verkoop van drank.',
    );
    assert.deepEqual(said.members, ['mr. Hilde van den Akker', 'Koos ter Haar', 'Noor el Fassi', "Teun van 't Veer"]);
    assert.deepEqual(said.roles['mr. Hilde van den Akker'], ['Voorzitter']);
    assert.deepEqual(
      [said.in, said.out],
      [['het kiezen van de muziek;', 'het huren van het podium.'], ['de verkoop van drank.']],
    );
  });

  for (const [sentence, cadences] of [
    ['Wij overleggen wekelijks op donderdag.', ['weekly']],
    ['Het team vergadert elke eerste woensdag van de maand om 19.30 uur.', ['monthly']],
    ['We overleggen op maandag en donderdag.', ['twice-weekly']],
    ['Wij komen twee keer per week bijeen.', ['twice-weekly']],
    ['Er is om de drie weken een vergadering.', ['every 3 weeks']],
    ['Dagelijkse stand-up om 9.00 uur, maandag t/m vrijdag.', ['daily']],
    ['Het vrijdagmiddagoverleg is elke vrijdag.', ['weekly']],
  ] as const)
    it(sentence, () => {
      assert.deepEqual(facts('## Overleg', '', sentence).cadences, cadences);
    });

  it('signatures: labels in the brackets of a template, and rules that nobody has written on', () => {
    const team = ['## Teamleden', '', '- Koos ter Haar', '- Hilde Akker', '', '## Handtekeningen', ''];
    assert.deepEqual(facts(...team, '[Teamlid 1:] Koos ter Haar', '', '[Teamlid 2:] Hilde Akker').signatories, [
      'Koos ter Haar',
      'Hilde Akker',
    ]);
    assert.deepEqual(
      facts(
        ...team,
        'Naam: Koos ter Haar',
        '',
        'Handtekening: ________',
        '',
        'Naam: Hilde Akker',
        '',
        'Handtekening: ________',
      ).signatories,
      [],
    );
  });

  it('"taken" and "wie" are read in Dutch alone', () => {
    const english = factsIn(lines('# Team Charter', '', '## Actions taken', '', '- We sold the van.'));
    assert.deepEqual(english.objectives, []);
    const german = factsIn(
      lines('# Teamcharta', '', '## Kommunikation', '', '| Was | Wie |', '| --- | --- |', '| Lob | Karte |'),
    );
    assert.deepEqual(german.members, []);
  });

  it('"en" is a word of Spanish that joins nobody', () => {
    const said = factsIn(
      lines(
        '# Acta del equipo',
        '',
        '## Miembros',
        '',
        '| Nombre | Rol |',
        '| --- | --- |',
        '| Ana Ruiz | Ingeniera en Pruebas |',
        '| Eva Sol | Editora en Jefe |',
      ),
    );
    assert.deepEqual(said.roles, { 'Ana Ruiz': ['Ingeniera en Pruebas'], 'Eva Sol': ['Editora en Jefe'] });
  });
});
