import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

function factsIn(text: string): Facts {
  return factsOf(read(importText('board.md', text)));
}

describe('people of boards, councils and working groups', () => {
  const SENTENCES: readonly (readonly [sentence: string, roles: { readonly [name: string]: readonly string[] }])[] = [
    [
      'For the first year, four people (Ana Ruiz, Bo Lind, Chen Wei and Dora Falk) sit on the council of the mill.',
      { 'Ana Ruiz': [], 'Bo Lind': [], 'Chen Wei': [], 'Dora Falk': [] },
    ],
    [
      'The mill has two stewards: Ana Ruiz and Bo Lind. They open the gates.',
      { 'Ana Ruiz': ['steward'], 'Bo Lind': ['steward'] },
    ],
    [
      'El consejo cuenta con dos coordinadores: Ana Ruiz y Bo Lind.',
      { 'Ana Ruiz': ['coordinador'], 'Bo Lind': ['coordinador'] },
    ],
    ['Rådet har tre ledamöter – Ana Ruiz, Bo Lind och Chen Wei.', { 'Ana Ruiz': [], 'Bo Lind': [], 'Chen Wei': [] }],
    ['We thank two people (Ana Ruiz and Bo Lind) for the flour.', {}],
    ['The two former stewards (Ana Ruiz and Bo Lind) may be asked.', {}],
  ];
  for (const [sentence, roles] of SENTENCES)
    it(`in a sentence: ${sentence}`, () => {
      const facts = factsIn(
        `# Charter of the mill council\n\n## How we began\n\n${sentence}\n\n## Rules\n\nWe are kind.\n`,
      );
      assert.deepEqual(facts.members.toSorted(), Object.keys(roles).toSorted());
      for (const [name, titles] of Object.entries(roles)) assert.deepEqual(facts.roles[name] ?? [], titles);
    });

  it('offices as headings, with duties in parts of their own, and the boards of the past', () => {
    const facts = factsIn(
      '# Junta del molino\n\nLa junta se elige cada año.\n\n## Presidenta\n\nAna Ruiz Gil\n\n### Responsabilidades\n\n- Convocar\n\n' +
        '## Eventos & Comunicación Responsable\n\n**Bo Lind**\n\nTel: 600 000 000\n\n## Vocales\n\nCarla Font<br\\>\nDora Falk<br\\>\n\n' +
        '### Responsabilidades\n\n- Asistir\n\n## Histórico de la junta\n\n| Curso | Presidente |\n| -- | -- |\n| 2012 | Ove Dahl |\n| 2013 | Ulla Ek |\n',
    );
    assert.deepEqual(facts.roles, {
      'Ana Ruiz Gil': ['Presidenta'],
      'Bo Lind': ['Eventos & Comunicación Responsable'],
      'Carla Font': ['Vocal'],
      'Dora Falk': ['Vocal'],
    });
    assert.deepEqual(facts.members, Object.keys(facts.roles));
  });

  const WHOLE: readonly (readonly [form: string, text: string, roles: { readonly [name: string]: string }])[] = [
    [
      'a row behind the name of the board',
      '# Verksamhetsplan för styrelsen\n\nStyrelsen: Ana Ruiz (ordförande), Bo Lind (kassör), Dan Falk (ledamot).\n\n## Mål\n\n- Laga taket\n',
      { 'Ana Ruiz': 'ordförande', 'Bo Lind': 'kassör', 'Dan Falk': 'ledamot' },
    ],
    [
      'titles above names',
      '# Styrelsen\n\nOrdförande\nAna Ruiz\n\nKassör\nBo Lind\n\nLedamöter\nCarin Ek\nDan Falk\n',
      { 'Ana Ruiz': 'Ordförande', 'Bo Lind': 'Kassör', 'Carin Ek': 'Ledamot', 'Dan Falk': 'Ledamot' },
    ],
    [
      'names above titles, with pictures',
      '# Styrelse\n\n![Ana](a.jpg)\n**Ana Ruiz**\nOrdförande\n\n![Bo](b.jpg)\n**Bo Lind**\nKassör\n',
      { 'Ana Ruiz': 'Ordförande', 'Bo Lind': 'Kassör' },
    ],
    [
      'lines with dashes below a sentence',
      '# Acta del comité\n\nSe acordó que el comité quede integrado así:\n\nPresidenta – Ana Ruiz Gil\nSecretario – Bruno Lima Paz\n\n## Fin\n\nMoler bien.\n',
      { 'Ana Ruiz Gil': 'Presidenta', 'Bruno Lima Paz': 'Secretario' },
    ],
    [
      'sentences that appoint',
      '# Consejo del molino\n\n## Composición\n\nActúa como secretario Bruno Lima Paz. Son vocales Carla Font Mas y Dora Sanz Vila.\n',
      { 'Bruno Lima Paz': 'secretario', 'Carla Font Mas': 'vocal', 'Dora Sanz Vila': 'vocal' },
    ],
    [
      'headings of names above headings of titles',
      '# Our board\n\n## Ana Ruiz\n\n### Chair\n\nHas milled for years.\n\n## Bo Lind\n\n### Treasurer\n\nCounts.\n',
      { 'Ana Ruiz': 'Chair', 'Bo Lind': 'Treasurer' },
    ],
    [
      'a list in a list, below words in bold',
      '# Terms of Reference\n\n1. **Name** Oven Panel\n2. **Membership**\n   1. Ana Ruiz (Chair)\n   2. Bo Lind\n3. **Rhythm** The panel meets monthly.\n',
      { 'Ana Ruiz': 'Chair', 'Bo Lind': '' },
    ],
    [
      'where people come from, in a sentence',
      '# Oven council\n\n## How it began\n\nThe task force is made up of Ana Ruiz from Stone Hill, Bo Lind from Mill Town, and Chen Wei, who works alone.\n',
      { 'Ana Ruiz': '', 'Bo Lind': '', 'Chen Wei': '' },
    ],
    [
      'lines below labels, with addresses',
      '# Working group\n\nChairs:\nAna Ruiz <ana@example.org>\nBo Lind <bo@example.org>\n\n## Purpose\n\nTo mill.\n',
      { 'Ana Ruiz': 'Chair', 'Bo Lind': 'Chair' },
    ],
    [
      'accounts beside each other',
      '# Oven SIG charter\n\nLeads: @anar and @bolind\n\n## Scope\n\n- Ovens\n',
      { '@anar': 'Lead', '@bolind': 'Lead' },
    ],
    [
      'for how long they are elected',
      '# Styrelsen\n\nÅrsmötet valde styrelse:\n\n- Ordförande på ett år: Ana Ruiz\n- Kassör på två år: Bo Lind\n\n## Mål\n\n- Laga taket\n',
      { 'Ana Ruiz': 'Ordförande', 'Bo Lind': 'Kassör' },
    ],
    [
      'whom a charter thanks, and what it cites',
      '# Working group charter\n\n## Purpose\n\nTo mill.\n\n## Acknowledgements\n\nThis charter builds on work by Ana Ruiz, Bo Lind and Chen Wei.\n',
      {},
    ],
    [
      'organisations and places',
      '# Regional board charter\n\n## Purpose\n\nThe board was founded by three organisations (Mill Labs, Grain Org and Flour Works). It serves four regions: North Hills, Green Valley, Stone Bay and West Moor.\n',
      {},
    ],
  ];
  for (const [form, text, roles] of WHOLE)
    it(`nobody is missed: ${form}`, () => {
      const facts = factsIn(text);
      const told = facts.members.map((name) => [name, (facts.roles[name] ?? []).join(', ')]);
      assert.deepEqual(Object.fromEntries(told), roles);
    });

  it('first names with their roles as headings', () => {
    const { roles } = factsIn(
      '# Team charter\n\n## Team members\n\n### **Ana** - Lead Baker\n\nPlans.\n\n### **Bo** - Oven Engineer\n\nHeats.\n',
    );
    assert.deepEqual(roles, { Ana: ['Lead Baker'], Bo: ['Oven Engineer'] });
  });

  it('names that are links or bold, with a place right behind them', () => {
    const { members } = factsIn(
      '# Board charter\n\n## Members\n\n- [Ana Ruiz](https://a.example) University of Lund\n- **Bo Lind** Harbour Office, Ystad\n- [Chen Wei](https://c.example), Mill\n',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Chen Wei']);
  });

  it('an empty cell below an office that one person has', () => {
    const { members, roles } = factsIn(
      '# Styrelsen\n\nStyrelsen leder föreningen.\n\n## Styrelsen\n\n| Roll | Namn |\n| -- | -- |\n| Ordförande | Ana Ruiz |\n| Kassör | Bo Lind |\n| | Ove Dahl |\n| | Ulla Ek |\n',
    );
    assert.equal(members.length, 4);
    assert.deepEqual(roles, { 'Ana Ruiz': ['Ordförande'], 'Bo Lind': ['Kassör'] });
  });

  it('goals and what is none, told of by sentences above lists', () => {
    const facts = factsIn(
      '# Working group\n\n## What it is\n\nThe goals of the working group are what it wants to leave behind. They are as follows:\n\n- Share what works.\n- Write it down.\n\n' +
        'The non-goals of the group are things it leaves alone. They are:\n\n- Pay for mills.\n- Run mills.\n\n## Members\n\n- Ana Ruiz\n- Bo Lind\n',
    );
    assert.deepEqual(facts.objectives, ['Share what works.', 'Write it down.']);
    assert.deepEqual(facts.out, ['Pay for mills.', 'Run mills.']);
  });

  const RHYTHMS: readonly (readonly [words: string, cadence: string])[] = [
    ['There will be four meetings per year (March, June, September, December).', 'quarterly'],
    ['The board holds at least two ordinary meetings a year.', 'semiannual'],
    ['Styrelsen har sex ordinarie möten per år.', 'bimonthly'],
    ['La junta celebra cuatro reuniones ordinarias al año.', 'quarterly'],
  ];
  for (const [words, cadence] of RHYTHMS)
    it(`${cadence}: ${words}`, () =>
      assert.deepEqual(factsIn(`# Board charter\n\n## Meetings\n\n${words}\n`).cadences, [cadence]));

  it('somebody who signs with a slip in the first name', () => {
    const { signatories } = factsIn(
      '# Team charter\n\n## Members\n\n- Katarina Ek\n- Bo Lind\n\n## Signatures\n\n- Katerina Ek 2026-01-02\n- Bo Lind 2026-01-02\n',
    );
    assert.deepEqual(signatories, ['Katarina Ek', 'Bo Lind']);
  });
});
