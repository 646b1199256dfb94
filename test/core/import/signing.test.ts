import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (...body: string[]): Facts =>
  factsOf(read(importText('a.md', `${['# Team contract', '', ...body].join('\n')}\n`)));
const signed = (...body: string[]): Facts['signatories'] => facts(...body).signatories;
const below = (...lines: string[]): Facts['signatories'] => signed('## Signatures', '', ...lines);

const BOTH = ['Ana Ruiz', 'Bo Lind'];

describe('signatures in the forms that teams write them', () => {
  it('bare names, and first names, each on a line or in an item', () => {
    assert.deepEqual(below('- Ana', '- Bo', '- Lisa'), ['Ana', 'Bo', 'Lisa']);
    assert.deepEqual(below('Ana', 'Bo', 'Lisa'), ['Ana', 'Bo', 'Lisa']);
    assert.deepEqual(below('- Ana Ruiz https://example.org/ana', '- Bo Lind – @bo'), BOTH);
    assert.deepEqual(signed('<h3>Signatures:</h3>', 'Ana Ruiz', 'Bo Lind'), BOTH);
  });

  it('below words that say who has signed, in whatever section', () => {
    for (const label of ['**Signed by the team:**', '**Firmado digitalmente por:**', 'Undertecknat av:', 'Signed,'])
      assert.deepEqual(signed('## Rules', '', 'We answer.', '', label, '', '- Ana', '- Bo', '', 'Date: 3 May 2026'), [
        'Ana',
        'Bo',
      ]);
  });

  it('a date behind words that say that somebody agreed', () => {
    assert.deepEqual(below('**Ana Ruiz** agreed on 5/3/2026', '', '**Bo Lind** har signerat 2026-05-03'), BOTH);
    assert.deepEqual(below('I, Ana Ruiz, agree to this. 5/3/2026', 'I, Bo Lind, agree to this. 5/4/2026'), BOTH);
    assert.deepEqual(below('**[Name]** agreed on [Date]'), []);
  });

  it('a rule that nobody has written on is none', () => {
    assert.deepEqual(
      below('**Ana Ruiz**', 'Signature: Ana Ruiz Date: 5/3/2026', '', '**Bo Lind**', 'Signature: ______ Date: ______'),
      ['Ana Ruiz'],
    );
    assert.deepEqual(below('Ana Ruiz ____________', 'Bo Lind ____________'), []);
    assert.deepEqual(below('X Ana Ruiz', 'X Bo Lind', 'X ________________'), BOTH);
    assert.deepEqual(below('____Ana Ruiz____', '____Bo Lind____'), BOTH);
    assert.deepEqual(below('- Ana Ruiz - 5/3/2026', '- Bo Lind -'), ['Ana Ruiz']);
  });

  it('labels with a number, and labels that say who signs', () => {
    assert.deepEqual(below('Signature 1: Ana Ruiz', 'Signature 2: Bo Lind', 'Signature 3:'), BOTH);
    assert.deepEqual(
      below('Student: Ana Ruiz', 'Signed: Ana Ruiz', 'Date: 5/3/2026', '', 'Student: Bo Lind', 'Signed:', 'Date:'),
      ['Ana Ruiz'],
    );
  });

  it('marks beside some of the names', () => {
    assert.deepEqual(below('- Ana Ruiz ✅', '- Bo Lind ✅', '- Li Ek'), BOTH);
  });

  it('a table in which a row says that nobody has signed yet', () => {
    const table = (...cells: string[]): string[] => ['| Name | Signature |', '| --- | --- |', ...cells];
    assert.deepEqual(below(...table('| Ana Ruiz | AR |', '| Bo Lind | not signed |', '| Li Ek | no |')), ['Ana Ruiz']);
    assert.deepEqual(below(...table('| Ana Ruiz | AR |', '| bo lind | bo lind |', '| | |', '| | |')), [
      'Ana Ruiz',
      'bo lind',
    ]);
  });

  it('a second column to sign in', () => {
    const head = ['| Name | Signed by hand | Signed online |', '| --- | --- | --- |'];
    assert.deepEqual(below(...head, '| Ana Ruiz | | @ana 2026-05-03 |', '| Bo Lind | BL | |', '| Li Ek | | |'), BOTH);
  });

  it('lines with dates above the foot of a page', () => {
    const page = [
      '<h2>Rules</h2><p>We answer.</p><p><u>Ana Ruiz</u> date: 5/3/2026</p><p><u>Bo Lind</u> date: 5/4/2026</p>',
      '<p>made with care</p>',
    ].join('\n');
    assert.deepEqual(factsOf(read(importText('a.html', page))).signatories, BOTH);
  });

  it('who is named where people sign is of the team, unless most of them are', () => {
    const rows = ['| First name | Last name | Signature |', '| --- | --- | --- |'];
    const roles = ['## Roles', '', '- Ana Ruiz is the lead', '- Bo Lind is the secretary', ''];
    const table = [...rows, '| Ana | Ruiz | |', '| Bo | Lind | |', '| Li | Ek | |', '| Mo | Berg | |'];
    assert.deepEqual(facts(...roles, '## Signatures', '', ...table).members, [
      'Ana Ruiz',
      'Bo Lind',
      'Li Ek',
      'Mo Berg',
    ]);
  });

  it('a name above blanks, and names behind roles beside one that is still to come', () => {
    assert.deepEqual(signed('## Underskrifter', '', '- **Ana Ruiz**', '- **namn**', '- ______'), ['Ana Ruiz']);
    assert.deepEqual(
      signed('## Approval', '', '- **Sponsor:** ___________', '- **Chair:** Ana Ruiz', '- **Secretary:** Bo Lind'),
      ['Ana Ruiz', 'Bo Lind'],
    );
  });

  it('names with the account they have, indented as code is, and marks below what people confirm', () => {
    assert.deepEqual(below('    Ana Ruiz aruiz3', '    Bo Lind bl27'), BOTH);
    assert.deepEqual(below('Ana Ruiz (aruiz3)', 'Bo Lind bl27'), BOTH);
    for (const [name, column] of [
      ['Member', 'Confirmed ✅'],
      ['Medlem', 'Bekräftat'],
      ['Integrante', 'Confirmado'],
    ])
      assert.deepEqual(
        below(`| ${name} | ${column} |`, '| --- | --- |', '| Ana Ruiz | ✅ |', '| Bo Lind | ✅ |', '| Li Ek | |'),
        BOTH,
      );
  });

  it('dates that were written again, and labels of a form without colons', () => {
    assert.deepEqual(below('Ana Ruiz 5/3/26 updated 5/9/26', 'Bo Lind     5/4/26'), BOTH);
    assert.deepEqual(below('Name Ana Ruiz  Date 5/3/26', 'Name Bo Lind Date 5/4/26'), BOTH);
    assert.deepEqual(below('Namn Ana Ruiz Datum 2026-05-03', 'Namn Bo Lind Datum 2026-05-04'), BOTH);
    assert.deepEqual(below('Nombre: Ana Ruiz Fecha: 3/5/26', 'Nombre: Bo Lind Fecha: 4/5/26'), BOTH);
  });

  it('a table that was pasted as lines, with several who sign', () => {
    const lines = ['We answer within a day.', 'Agreed and signed', 'Name', 'Signature', 'Date'];
    const signers = ['Ana Ruiz', 'A.R', '5/3/26', 'Bo Lind', 'B.L', '5/3/26', 'Mia Ek', 'M.E', '5/4/26'];
    const more = ['Li Berg', 'L.B', '5/4/26'];
    const text = ['TEAM CHARTER', 'Communication', 'We use the chat.', ...lines, ...signers, ...more].join('\n');
    assert.deepEqual(factsOf(read(importText('a.md', text))).signatories, [...BOTH, 'Mia Ek', 'Li Berg']);
  });

  it('a plain text whose parts have labels, and only lists have numbers', () => {
    const text = [
      'The Larks',
      '',
      'Team contacts:',
      'Ana Ruiz - email: ana@example.org   Chat: ana12',
      'Bo Lind - bo@example.org   Chat: bolind',
      '',
      'Work rules:',
      '1. How much',
      'Everybody takes two tasks a week.',
      '2. When work',
      'Whenever it fits.',
      '',
      'Goals:',
      '1. To hand in a product that we would like to use ourselves, and to learn by',
      'building it together.',
      '2. To know each other better.',
      '',
      'We agree with this charter and will keep to it.',
      '',
      'Name Ana Ruiz  Date 5/3/26',
      'Name Bo Lind  Date 5/3/26',
    ].join('\n');
    const { members, objectives, signatories } = factsOf(read(importText('a.txt', text)));
    assert.deepEqual(members, BOTH);
    assert.deepEqual(signatories, BOTH);
    assert.deepEqual(objectives, [
      'To hand in a product that we would like to use ourselves, and to learn by building it together.',
      'To know each other better.',
    ]);
  });

  it('below a label in bold, with a line that says how, and words below', () => {
    const how = ['Type your name to sign.', '*(A typed name counts.)*', 'Lund, 5 May 2026', 'Team 5'];
    for (const line of how)
      for (const names of [
        ['- Ana Ruiz', '- Bo Lind'],
        ['Ana Ruiz', '', 'Bo Lind'],
        ['> Ana Ruiz', '>', '> Bo Lind'],
      ])
        assert.deepEqual(
          signed('## Rules', '', 'We answer.', '', '**Signatures:**', '', line, '', ...names),
          BOTH,
          line,
        );
    const rows = ['| Name | Date |', '| --- | --- |', '| Ana Ruiz | 5/3/26 |', '| Bo Lind | 5/4/26 |'];
    assert.deepEqual(signed('## Rules', '', 'We answer.', '', '**Firmas**', '', ...rows, '', 'Version 2'), BOTH);
  });

  it('names with numbers in a plain text, and with addresses', () => {
    const text = (...lines: string[]): string[] =>
      factsOf(
        read(
          importText('a.txt', ['Contract', '', 'GOALS', '', 'Win the cup.', '', 'SIGNATURES', '', ...lines].join('\n')),
        ),
      ).signatories as string[];
    assert.deepEqual(text('1. Ana Ruiz', '2. Bo Lind'), BOTH);
    assert.deepEqual(text('- Ana Ruiz <ana@example.org> – 5/3/26', '- Bo Lind <bo@example.org> – 5/3/26'), BOTH);
  });

  it('names right below the sentence that they agree with, in a quotation, too', () => {
    for (const mark of ['', '> '])
      for (const hash of ['', '#'])
        assert.deepEqual(
          signed(
            '## Reglas',
            '',
            `${mark}**Firma digital:** Todos estamos de acuerdo.`,
            `${hash}Ana Ruiz`,
            `${hash}Bo Lind`,
          ),
          BOTH,
        );
    assert.deepEqual(signed('## Sign-off', '', 'We all agree with what is said here.', 'Ana Ruiz', 'Bo Lind'), BOTH);
  });

  it('a name in bold above what is signed below it is told once', () => {
    const lines = ['**Ana Ruiz**', '- Signature: Ana Ruiz', '- Date: 5/3/26', '', '**Bo Lind**'];
    assert.deepEqual(below(...lines, '- Signature: Bo Lind', '- Date: 5/3/26'), BOTH);
  });
});
