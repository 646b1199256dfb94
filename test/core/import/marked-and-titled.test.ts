import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { factsOf, importText, read, type Facts } from './kit.js';

function factsIn(name: string, ...lines: string[]): Facts {
  const imported = importText(name, `${lines.join('\n')}\n`);
  assertHolds(imported);
  return factsOf(read(imported));
}

const facts = (...lines: string[]): Facts => factsIn('a.md', '# Team charter', '', 'We help.', '', ...lines);

describe('what stands before a name, or behind it', () => {
  it('a title no language knows, with a dash, in the label of what somebody does', () => {
    const { members, roles } = facts(
      '## Roles and responsibilities',
      '',
      '- **Kingpin - Ana Ruiz:** Sets up the meetings, opens the accounts and answers for the plan.',
      '- **Lantern Tsar – Bo Lind:** Puts together whatever the visitors are to read.',
      '- **Test Lead - Eva Sand:** Somebody who knows the tools, tries the parts and says when they fit.',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind', 'Eva Sand']);
    assert.deepEqual(roles, { 'Ana Ruiz': ['Kingpin'], 'Bo Lind': ['Lantern Tsar'], 'Eva Sand': ['Test Lead'] });
  });

  it('a first name in the brackets of a heading, beside headings with titles', () => {
    const { roles } = facts(
      '## Team members & roles',
      ...[
        ['1. Lead Developer (Ana)', 'Draw the plan'],
        ['2. Lanterns & Evening Light (Eva)', 'Write the guide'],
        ['3. Test Developer (Bo)', 'Try the parts'],
      ].flatMap(([heading = '', task = '']) => ['', `### ${heading}`, '', `- ${task}`, '- Keep the board tidy']),
    );
    assert.deepEqual(roles, {
      Ana: ['Lead Developer'],
      Eva: ['Lanterns & Evening Light'],
      Bo: ['Test Developer'],
    });
  });

  it('titles of respect in front, and where they work behind a comma', () => {
    const { members } = facts(
      '## Members',
      '',
      '- **A/Prof Ana Ruiz**, Harbour Lab (NORTH)',
      '- **Dr Bo Lind**, Harbour Lab and MRT PHL (NORTH)',
      '- **Ms Eva Sand**, Tide Botanist, Pier Lab (WEST)',
    );
    assert.deepEqual(members, ['A/Prof Ana Ruiz', 'Dr Bo Lind', 'Ms Eva Sand']);
  });

  it('others than the team, by their labels', () => {
    const { members } = facts(
      '## Team',
      '',
      'Team members: Ana Ruiz, Bo Lind',
      '',
      'Additional advisors: Dr. Eva Sand, Carl Ek',
      '',
      'Sponsor / partner: Pier Hospital',
      '',
      '## Support',
      '',
      'External help or stakeholders: Maya Ek (project sponsor), End Users (swimmers)',
    );
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });
});

describe('aims and a scope that are said so', () => {
  it('aims below a sentence that says what follows, or a label with whose they are', () => {
    for (const [heading, lead] of [
      ['## Purpose', 'We run the pier.\nThe objectives are as follows:'],
      ['## Propósito', 'Los objetivos son los siguientes:'],
      ['## Details', '**Harbour Team Primary Objectives:**'],
    ] as const)
      assert.deepEqual(
        facts(heading, '', lead, '', '- Mend the pier before June', '- Teach ten people to sail').objectives,
        ['Mend the pier before June', 'Teach ten people to sail'],
        lead,
      );
  });

  it('lines below a mark are on its side', () => {
    const told = facts(
      '## Alcance',
      '',
      '✔ Boletería completa',
      '    Venta en taquilla',
      '    Venta en línea',
      '✔ Reportes',
      '🚫 Contabilidad',
    );
    assert.deepEqual(told.in, ['Boletería completa', 'Venta en taquilla', 'Venta en línea', 'Reportes']);
    assert.deepEqual(told.out, ['Contabilidad']);
  });
});

describe('days', () => {
  it('with their weekday, behind those who sign', () => {
    const { signatories } = facts(
      '## Members',
      '',
      '- Ana Ruiz',
      '- Bodil Lind',
      '- Carla Sand',
      '',
      '## Signees',
      '',
      'Ana Ruiz - Monday 4th May 2026',
      '',
      'BODIL - Tuesday 5th May 2026',
      '',
      'CARLA - Wednesday, 6 May 2026',
    );
    assert.deepEqual(signatories, ['Ana Ruiz', 'Bodil Lind', 'Carla Sand']);
  });

  it('above those who sign a plain text', () => {
    const { signatories } = factsIn(
      'a.txt',
      'Team Contract',
      'Ana Ruiz, Bo Lind, Eva Sand',
      '',
      '1. Meetings',
      '   1. The team meets every week.',
      '2. Rules',
      '   1. We answer within a day.',
      '',
      'Electronic Signatures',
      '04/05/2026',
      'Ana Ruiz',
      'Bo Lind',
      'Eva Sand',
    );
    assert.deepEqual(signatories, ['Ana Ruiz', 'Bo Lind', 'Eva Sand']);
  });

  it('of what happens when are signed by nobody', () => {
    for (const [heading, ...lines] of [
      ['## Calendario', 'Inicio: 14/05/2026', 'Entrega Piloto: 19/06/2026', 'Entrega Final: 23/07/2026'],
      ['## Timeline', 'Kick-off: 2026-05-14', 'Lantern Parade: 2026-06-19', 'Harbour Concert: 2026-07-23'],
    ]) {
      const { members, signatories } = facts(heading ?? '', ...lines.flatMap((line) => ['', line]));
      assert.deepEqual([members, signatories], [[], []]);
    }
  });

  it('in the example of a label are no meetings', () => {
    const { cadences } = facts('## Meetings', '', 'Frequency (e.g., weekly, biweekly): Weekly');
    assert.deepEqual(cadences, ['weekly']);
  });
});
