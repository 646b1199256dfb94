import assert from 'node:assert/strict';
import { factsIn, importText, read, type Facts } from './kit.js';

const RULES = ['# Charter of the mill team', '', '## Rules', '', 'We are kind.', ''];

function facts(...lines: readonly string[]): Facts {
  return factsIn([...RULES, ...lines].join('\n'));
}

describe('what people are in the team, beside what else is said of them', () => {
  it('no address is a role, whatever its column is called', () => {
    const table = (...profiles: readonly string[]): Facts =>
      facts(
        '## Equipo',
        '',
        '| Nombre | Usuario | Perfil |',
        '|---|---|---|',
        ...['Ana Ruiz', 'Eva Vidal (líder)'].map((name, index) => `| ${name} | @u${index}x | ${profiles[index]} |`),
      );
    assert.deepEqual(table('https://a.example/ana', 'https://a.example/eva').roles, { 'Eva Vidal': ['líder'] });
    assert.deepEqual(table('Panadera', 'Molinera').roles, {
      'Ana Ruiz': ['Panadera'],
      'Eva Vidal': ['líder', 'Molinera'],
    });
  });

  it('no firm is a role, though it is called what people are', () => {
    const text = [...RULES, '## Members', '', '- Ana Ruiz, Millcode Partner AB', '- Bo Lind, Consultant, Mill Ltd'];
    const { charter } = read(importText('a.md', text.join('\n')));
    assert.deepEqual(
      charter?.members.map(({ affiliation }) => affiliation?.value),
      ['Millcode Partner AB', 'Mill Ltd'],
    );
    assert.deepEqual(factsIn(text.join('\n')).roles, { 'Bo Lind': ['Consultant'] });
  });

  it('an office as a heading, above what its holders are elsewhere', () => {
    const { roles } = facts(
      '## Members of the mill committee',
      '',
      '### Chairs',
      '',
      '- Ana Ruiz, CEO of Acme',
      '- Bo Lind, Vice chair',
      '- Cy Ek',
      '',
      '### Members',
      '',
      '- Di Berg, Director, Flour House',
    );
    assert.deepEqual(roles, {
      'Ana Ruiz': ['Chair', 'CEO of Acme'],
      'Bo Lind': ['Vice chair'],
      'Cy Ek': ['Chair'],
      'Di Berg': ['Director'],
    });
  });

  it('but other roles as a heading say no more than what stands beside the names', () => {
    const { roles } = facts('## Members', '', '### Developers', '', '- Ana Ruiz, Backend engineer', '- Bo Lind');
    assert.deepEqual(roles, { 'Ana Ruiz': ['Backend engineer'], 'Bo Lind': ['Developer'] });
  });

  it('how somebody came to a seat is no part of its title', () => {
    const { roles } = facts('## Flour committee', '', 'Northern Chair (ex officio): Ana Ruiz (Mill Director)');
    assert.deepEqual(roles, { 'Ana Ruiz': ['Northern Chair', 'Mill Director'] });
  });

  it('two titles with a slash, one of them a duty in Swedish', () => {
    const { roles } = facts('## Roller', '', '- Ana: Ugns-ansvar/dokumentansvarig', '- Bo: Projektledare');
    assert.deepEqual(roles, { Ana: ['Ugns-ansvar', 'dokumentansvarig'], Bo: ['Projektledare'] });
  });

  it('a first name behind a role, of somebody who is told of elsewhere', () => {
    const lines = [
      '- **Scrum Master:** _Another one each sprint_',
      '- **Oven Lead:** Bo',
      '- **Developers:** All of us write code',
    ];
    const members = ['## Members', '', '- Ana', '- Bo', '- Cleo', '', '## Roles', ''];
    assert.deepEqual(facts(...members, ...lines).roles, { Bo: ['Oven Lead'] });
    assert.deepEqual(facts(...members, ...lines.map((line) => line.replace('Bo', 'Zoom'))).roles, {});
  });

  it('a sentence below the title of a role says whom it is given to', () => {
    const { roles } = facts(
      '## Team roles',
      '',
      '### Scribe',
      '',
      'The role of scribe is given to Ana. Whoever has it writes down what all of us decide, and sends it to those who were not there.',
      '',
      '### Oven manager',
      '',
      'The role of oven manager is given to Bo. Whoever has it keeps the ovens warm, and asks all of us before one is bought.',
    );
    assert.deepEqual(roles, { Ana: ['Scribe'], Bo: ['Oven manager'] });
  });

  it('and to nobody where it says how that is decided', () => {
    const { members } = facts(
      '## Team roles',
      '',
      '### Scribe',
      '',
      'The role of scribe is given to whoever asks for it. Ask on Friday, or write to all of us in the morning before that.',
    );
    assert.deepEqual(members, []);
  });

  it('a family name first, with an initial at the end, above places that nobody has', () => {
    const table = (name: string): Facts =>
      facts(
        '## Members',
        '',
        '| Name | Role |',
        '|---|---|',
        `| ${name} | Lead |`,
        '| Member 1 | Tester |',
        '| Member 2 | Editor |',
      );
    assert.deepEqual(table('Ruiz, Ana M').roles, { 'Ruiz, Ana M': ['Lead'] });
  });

  it('a panelist is one of a panel', () => {
    assert.deepEqual(facts('## Members', '', '- Ana Ruiz (Executive Panelist)', '- Bo Lind').roles, {
      'Ana Ruiz': ['Executive Panelist'],
    });
  });

  it('a single name below a label, among full ones', () => {
    const lines = (...names: readonly string[]): Facts =>
      factsIn(['The mill team promises to bake every day.', '', 'Team Members:', ...names].join('\n'), 'a.txt');
    assert.deepEqual(lines('Ana Ruiz', 'Thorvald', 'Bo Lind', 'Cy Ek').members, [
      'Ana Ruiz',
      'Thorvald',
      'Bo Lind',
      'Cy Ek',
    ]);
    assert.deepEqual(lines('Ana Ruiz', 'Everyone', 'Bo Lind', 'Cy Ek').members, ['Ana Ruiz', 'Bo Lind', 'Cy Ek']);
  });

  it('first names behind titles, and behind other words, as headings in a section about something else', () => {
    const { members, roles } = facts(
      '## How do we handle the oven?',
      '',
      'We ask before we heat it.',
      '',
      ...['Oven lead - Anna', 'Drafts - Bread list - Thorvald', 'Product owner - Solveig'].flatMap((heading) => [
        `### ${heading}`,
        '',
        '- Asks all of us',
        '',
      ]),
    );
    assert.deepEqual(members, ['Anna', 'Thorvald', 'Solveig']);
    assert.deepEqual(roles, { Anna: ['Oven lead'], Solveig: ['Product owner'] });
  });

  it('but words that are no names stand there as well', () => {
    const { members } = facts(
      '## How do we handle the oven?',
      '',
      ...['Oven lead - Overview', 'Product owner - Summary'].flatMap((heading) => [`### ${heading}`, '', '- Asks', '']),
    );
    assert.deepEqual(members, []);
  });

  it('a table without lines: family names first, arrows, titles, and tasks behind tabs', () => {
    const text = (...lines: readonly string[]): Facts =>
      factsIn(['The mill team chose these in spring, as all of us wished.', ...lines].join('\n\n'));
    const { roles } = text(
      'Ruiz, Ana Eva -> Oven Lead\tplans the week, keeps the oven warm',
      'Lind, Bo\t-> Scrum Master\tasks all of us',
      'Ek, Cy\t-> Dev\twrites what is to be written',
    );
    assert.deepEqual(roles, { 'Ruiz, Ana Eva': ['Oven Lead'], 'Lind, Bo': ['Scrum Master'], 'Ek, Cy': ['Dev'] });
    assert.deepEqual(text('Rye Flour -> North Mill\ton Monday', 'Oat Flour -> South Mill\ton Friday').members, []);
  });

  it('a league behind two titles of somebody is nobody', () => {
    const { members } = facts('## Members', '', '- Ana Ruiz, Interim President & CEO, Lund Bread League', '- Bo Lind');
    assert.deepEqual(members, ['Ana Ruiz', 'Bo Lind']);
  });

  it('a title that is cut short is the one of the heading', () => {
    const { roles } = facts('## Styrelsen', '', '### Vice ordförande', '', '- Ana Ruiz, vice ordf, Acme');
    assert.deepEqual(roles, { 'Ana Ruiz': ['Vice ordförande'] });
  });
});
