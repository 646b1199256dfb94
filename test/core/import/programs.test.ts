import assert from 'node:assert/strict';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { importCharter } from '../../../core/src/import/index.js';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (name: string, ...lines: string[]): Facts => factsOf(read(importText(name, `${lines.join('\n')}\n`)));

async function factsOfWord(...children: (Paragraph | Table)[]): Promise<Facts> {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return factsOf(read(importCharter([{ name: 'a.docx', bytes }])));
}

const say = (text: string): Paragraph => new Paragraph(text);
/** In points. */
const bold = (text: string, size: number): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold: true, size: size * 2 })] });

describe('text that was copied out of a program', () => {
  it('a wide gap behind a bullet, and lists below points', () => {
    const found = facts(
      'a.txt',
      'Team Charter',
      '============',
      '',
      'Objectives',
      '----------',
      '',
      '  *   Answer every parcel claim within two',
      '      days',
      '  *   Train each new colleague',
      '',
      'In scope',
      '--------',
      '',
      '    * Lost parcels',
      '        o Claims',
      '        o Letters',
    );
    assert.deepEqual(found.objectives, ['Answer every parcel claim within two days', 'Train each new colleague']);
    assert.deepEqual(found.in.slice(0, 1), ['Lost parcels']);
  });

  it('a table by tabs with empty cells', () => {
    const found = facts(
      'a.txt',
      'Team Charter',
      '',
      'Members',
      '',
      'Name\tPhone\tRole',
      'Ana Ruiz\t\tTeam Lead',
      'Bo Lind\t555-0100\tTrainer',
      'Cy Young\t\t',
    );
    assert.deepEqual(found.members, ['Ana Ruiz', 'Bo Lind', 'Cy Young']);
    assert.deepEqual(found.roles, { 'Ana Ruiz': ['Team Lead'], 'Bo Lind': ['Trainer'] });
  });

  it('a table by gaps with empty cells, in a wrapped text', () => {
    const found = facts(
      'a.txt',
      'Team Charter',
      '============',
      '',
      'We look after everybody who writes to us about a parcel that came late or',
      'never came at all, and we tell the depots what they could do better in the',
      'week to come.',
      '',
      'Members',
      '-------',
      '',
      'Name             Phone        Role',
      'Ana Ruiz                      Team Lead',
      'Bo Lind          555-0100     Trainer, who shows each new colleague of ours how claims are written and read',
      'Cy Young         555-0101',
    );
    assert.deepEqual(found.members, ['Ana Ruiz', 'Bo Lind', 'Cy Young']);
    assert.deepEqual(found.roles['Ana Ruiz'], ['Team Lead']);
  });

  it('a table by gaps with a row that nobody filled in', () => {
    const found = facts(
      'a.txt',
      'Team Charter',
      '============',
      '',
      'Members',
      '-------',
      '',
      '   Name             Phone',
      '1. Ana Ruiz         555-0100',
      '2. Bo Lind          555-0101',
      '3.',
      '4. Cy Young         555-0102',
    );
    assert.deepEqual(found.members, ['Ana Ruiz', 'Bo Lind', 'Cy Young']);
  });

  it('headings that say nothing known, between texts', () => {
    const { out } = facts(
      'a.txt',
      'Team Charter',
      'Purpose',
      'We answer everybody who writes to us about a parcel, within a day and kindly.',
      'Out of scope',
      '•\tInvoices',
      '•\tRepairs',
      'Little Habits of Ours',
      '•\tTea at four',
      '•\tShoes off',
      'Members',
      '•\tAna Ruiz',
      '•\tBo Lind',
    );
    assert.deepEqual(out, ['Invoices', 'Repairs']);
  });
});

describe('pages that programs wrote', () => {
  it('points by line breaks, and a lone one', () => {
    const found = facts(
      'a.html',
      '<h1>Team Charter</h1><h2>Members</h2><div>• Ana Ruiz – Team Lead<br>• Bo Lind – Trainer</div>',
      '<h2>Out of scope</h2><div>- Invoices</div><h2>In scope</h2><p>- Lost parcels<br>- Letters</p>',
    );
    assert.deepEqual(found.roles, { 'Ana Ruiz': ['Team Lead'], 'Bo Lind': ['Trainer'] });
    assert.deepEqual([found.in, found.out], [['Lost parcels', 'Letters'], ['Invoices']]);
  });

  it('lists below points, and the bold head of a table, by Google Docs', () => {
    const list = (level: number, ...items: string[]): string =>
      `<ul class="lst-kix_ab12-${level} start">${items.map((each) => `<li class="c1"><span>${each}</span></li>`).join('')}</ul>`;
    const row = (look: string, ...cells: string[]): string =>
      `<tr>${cells.map((each) => `<td><p class="c1"><span class="${look}">${each}</span></p></td>`).join('')}</tr>`;
    const { roles } = facts(
      'a.html',
      '<h1>Team Charter</h1><h2>Members</h2>',
      list(0, 'Trainers:'),
      list(1, 'Bo Lind', 'Cy Young'),
      list(0, 'Team Lead:'),
      list(1, 'Ana Ruiz'),
    );
    const table = facts(
      'a.html',
      '<style>.c1{font-weight:400}.c2{font-weight:700}</style><h1>Team Charter</h1><h2>Team</h2><table>',
      row('c2', 'Who', 'Role on the desk'),
      row('c1', 'Di Falk', 'Courier'),
      row('c1', 'Ed Moss', 'Clerk'),
      '</table>',
    );
    assert.deepEqual(roles, { 'Bo Lind': ['Trainer'], 'Cy Young': ['Trainer'], 'Ana Ruiz': ['Team Lead'] });
    assert.deepEqual(table.roles, { 'Di Falk': ['Courier'], 'Ed Moss': ['Clerk'] });
  });
});

describe('Word documents without styles', () => {
  it('larger letters make a higher heading', async () => {
    const found = await factsOfWord(
      bold('Team Charter', 24),
      bold('Members', 16),
      bold('Ana Ruiz', 13),
      say('Team Lead'),
      bold('Bo Lind', 13),
      say('Trainer'),
      bold('Meetings', 16),
      say('We meet every week on Monday, and nobody has to come who is ill.'),
    );
    assert.deepEqual(found.members, ['Ana Ruiz', 'Bo Lind']);
    assert.deepEqual(found.cadences, ['weekly']);
  });

  it('members that each have the label of one are no headings', async () => {
    const found = await factsOfWord(
      bold('Team Charter', 12),
      bold('Sign off', 12),
      say('- Team Member: Ana Ruiz'),
      say('- Team Member: Bo Lind'),
      say('- Team Member: Cy Young'),
    );
    assert.deepEqual(found.signatories, ['Ana Ruiz', 'Bo Lind', 'Cy Young']);
  });

  it('crossed boxes sign', async () => {
    const found = await factsOfWord(
      bold('Team Charter', 12),
      bold('Signatures', 12),
      say('☒ Ana Ruiz'),
      say('☒ Bo Lind'),
      say('☐ Cy Young'),
    );
    assert.deepEqual(found.signatories, ['Ana Ruiz', 'Bo Lind']);
  });

  it('a day of the week is nobody', async () => {
    const cell = (text: string): TableCell => new TableCell({ children: [say(text)] });
    const found = await factsOfWord(
      bold('Team Charter', 12),
      bold('Members', 12),
      new Table({
        rows: [
          ['Name', 'Day'],
          ['Sam Sun', 'Monday'],
          ['Friday', 'all'],
        ].map((cells) => new TableRow({ children: cells.map(cell) })),
      }),
    );
    assert.deepEqual(found.members, ['Sam Sun']);
  });
});
