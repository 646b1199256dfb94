import assert from 'node:assert/strict';
import { factsIn } from './kit.js';

const text = (...all: string[]): string => `${all.join('\n')}\n`;

describe('charters in Welsh', () => {
  it('headings, a table of people, goals, both sides of a scope, rhythms, signatures', () => {
    const facts = factsIn(
      text(
        '# Cylch Gorchwyl Grŵp y Goleudy',
        '',
        '## Diben',
        '',
        'Cadw’r goleudy ar agor i bawb sydd am ei weld.',
        '',
        '## Amcanion',
        '',
        '- Agor y drysau bob penwythnos',
        '',
        '## Aelodaeth',
        '',
        '| Enw | Rôl |',
        '| --- | --- |',
        '| Heledd Môn | Cadeirydd |',
        '| Gruffydd ap Iwan | Trysorydd |',
        '',
        '## Cwmpas',
        '',
        '### O fewn y cwmpas',
        '',
        '- Teithiau tywys',
        '',
        '### Y tu allan i’r cwmpas',
        '',
        '- Y maes parcio',
        '',
        '## Cyfarfodydd',
        '',
        'Bydd y grŵp yn cyfarfod bob pythefnos. Cynhelir cyfarfod blynyddol ym mis Mai.',
        '',
        '## Llofnodion',
        '',
        'Llofnodwyd: Heledd Môn, 4 Mawrth 2025',
      ),
    );
    assert.equal(facts.language, 'cy');
    assert.deepEqual(facts.roles, { 'Heledd Môn': ['Cadeirydd'], 'Gruffydd ap Iwan': ['Trysorydd'] });
    assert.deepEqual(facts.objectives, ['Agor y drysau bob penwythnos']);
    assert.deepEqual([facts.in, facts.out], [['Teithiau tywys'], ['Y maes parcio']]);
    assert.deepEqual(facts.cadences, ['biweekly', 'annual']);
    assert.deepEqual(facts.signatories, ['Heledd Môn']);
  });

  it('each weekday is once a week, each day is daily', () => {
    const cadences = (said: string): readonly string[] =>
      factsIn(text('# Tîm y Cwch', '', '## Cyfarfodydd', '', said)).cadences;
    assert.deepEqual(cadences('Rydym yn cwrdd bob dydd Iau.'), ['weekly']);
    assert.deepEqual(cadences('Rydym yn cwrdd bob dydd am 9:00.'), ['daily']);
  });

  it('Tim and AB are no words of Welsh elsewhere', () => {
    const members = (...lines: string[]): readonly string[] =>
      factsIn(text('# Team Charter', '', '## Members', '', ...lines)).members;
    assert.deepEqual(members('- Tim', '- Ana', '- Bo'), ['Tim', 'Ana', 'Bo']);
    assert.deepEqual(members('- Tram AB: Ana Ruiz, Bo Lind', '- University of Soria: Li Ek'), [
      'Ana Ruiz',
      'Bo Lind',
      'Li Ek',
    ]);
  });
});
