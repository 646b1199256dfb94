import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (...body: string[]): Facts =>
  factsOf(read(importText('a.md', `${['# Bakers Guild charter', '', ...body].join('\n')}\n`)));
const members = (...body: string[]): Facts['members'] => facts(...body).members;

const NOW = ['## Members', '', '- Ana Ruiz', '- Bo Lind', ''];
const BOTH = ['Ana Ruiz', 'Bo Lind'];

describe('people who had to do with a team and are none of it', () => {
  it('former members, in lists, tables and lines, below headings and labels', () => {
    for (const heading of ['Former members', 'Emeritus', 'Alumni', 'Tidigare medlemmar', 'Antiguos miembros']) {
      assert.deepEqual(members(...NOW, `## ${heading}`, '', '- Li Ek', '- Eva Berg'), BOTH, heading);
      assert.deepEqual(members(...NOW, `**${heading}**`, '', '- Li Ek', '- Eva Berg'), BOTH, heading);
    }
    assert.deepEqual(
      members(...NOW, '## Past members', '', '| Name | Role |', '| --- | --- |', '| Li Ek | Chair |'),
      BOTH,
    );
    assert.deepEqual(
      members(...NOW, '### Past Board Members', '', 'Li Ek : *Former Chair*. Baker.  ', 'Eva Berg : *Former Clerk*.'),
      BOTH,
    );
  });

  it('those who were there before, behind a label', () => {
    const before = 'Before us: Li Ek (planner until May 2021), Eva Berg (tester). Thank you both!';
    assert.deepEqual(members(...NOW, before), BOTH);
    assert.deepEqual(members(before, '', ...NOW), BOTH);
  });

  it('but not where the heading speaks of those who are members, too', () => {
    assert.deepEqual(members('## Current and former members', '', '- Ana Ruiz', '- Bo Lind'), BOTH);
  });

  it('those who wrote a document, or looked through it', () => {
    for (const label of ['Written by:', 'Reviewed and edited by:', 'Primary authors', 'Tack till:', 'Revisado por:'])
      assert.deepEqual(members(label, '', '- Li Ek', '- Eva Berg', '', ...NOW), BOTH, label);
  });
});

describe('offices above those who hold them', () => {
  it('a paragraph that begins with a name tells nothing of offices', () => {
    const { roles } = facts(
      '## Board of Directors',
      '',
      '**President**',
      '',
      '[Ana Ruiz](https://example.org/ana): has baked rye bread for years and is a lecturer at',
      'the school of [Lund](https://example.org).',
      '',
      '**At-large members**',
      '',
      'Bo Lind : Speaks for the [mill](https://example.org), director of flour at the',
      '[House of Grain](https://example.org/grain).',
    );
    assert.deepEqual(roles, { 'Ana Ruiz': ['President'], 'Bo Lind': ['At-large member'] });
  });

  it('no title ends in the middle of its words', () => {
    const { roles } = facts('## Members', '', '- Ana Ruiz, director of the', '- Bo Lind, treasurer');
    assert.deepEqual(roles, { 'Bo Lind': ['treasurer'] });
  });
});

describe('plain text without headings of its own', () => {
  const text = (...lines: string[]): Facts => factsOf(read(importText('a.txt', `${lines.join('\n')}\n`)));

  it('a line above a list is a heading where others are labels', () => {
    const { objectives, signatories } = text(
      'Bakers',
      '',
      'Group contacts:',
      'Ana Ruiz: ana@example.org',
      'Bo Lind: bo@example.org',
      '',
      'Goals:',
      '1. Bake rye bread every day.',
      '2. Waste no flour.',
      '',
      'How fast we answer each other (by mail)',
      ' - Within a day',
      '',
      'Rules for the oven, and who cleans it',
      'must be kept by all',
      ' - Whoever bakes last',
      '',
      'Signatures (type your name): Ana Ruiz, Bo Lind',
    );
    assert.deepEqual(objectives, ['Bake rye bread every day.', 'Waste no flour.']);
    assert.deepEqual(signatories, BOTH);
  });

  it('names right below the word for signatures', () => {
    const { signatories } = text(
      'Team contract',
      '',
      '1. Meetings: our team meets every week on Monday, in the bakery, all of us together.',
      '2. Answers: we answer within a day, and say so if that is not possible for once.',
      'Signatures:',
      'Ana Ruiz',
      'Bo Lind',
    );
    assert.deepEqual(signatories, BOTH);
  });
});

describe('people in forms that are half told', () => {
  const TABLE = ['| Name | Signature | Date |', '| --- | --- | --- |'];

  it('whole names beside first ones, where people sign', () => {
    const { members: all, signatories } = facts(
      '**Team members:** Ana, Bo, Li',
      '',
      '## Signatures',
      '',
      ...TABLE,
      '| Ana | Ana Ruiz | 2026-05-03 |',
      '| Bo | Bo Lind | |',
      '| Li | | |',
    );
    assert.deepEqual([all, signatories], [['Ana Ruiz', 'Bo Lind', 'Li'], BOTH]);
  });

  it('Markdown with each of its marks behind a backslash', () => {
    const lines = ['## Members', '', '- **Ana Ruiz** – lead', '- Bo Lind', '', ...TABLE, '| Ana Ruiz | AR | |'];
    const escaped = lines.map((line) =>
      line.replaceAll(/[#*]|^-|-{3}/g, (mark) => mark.replaceAll(/^|(?<=\*)\*/g, (m) => `\\${m}`)),
    );
    assert.deepEqual(factsOf(read(importText('a.md', escaped.join('\n')))).members, BOTH);
  });

  it('several roles in a label above, and one for several people', () => {
    const { roles } = facts(
      '## Roles',
      '',
      '**Baker / Team Lead**',
      '',
      '- Ana Ruiz',
      '- Sees to the oven',
      '',
      '## Members',
      '',
      '- **Bo Lind — Tester.** Eats.',
      '- **Li Ek, Eva Berg, and Ivar Dahl — Team Members.** Help out.',
    );
    assert.deepEqual(roles['Ana Ruiz'], ['Baker', 'Team Lead']);
    assert.deepEqual(roles['Eva Berg'], ['Team Member']);
  });

  it('one name in small letters among others, and no words among names', () => {
    assert.deepEqual(members('## Members', '', '- Ana Ruiz', '- Bo lind', '- Li Ek'), ['Ana Ruiz', 'Bo lind', 'Li Ek']);
    assert.deepEqual(members('## Members', '', '- Ana Ruiz', '- Bakes bread'), ['Ana Ruiz']);
  });

  it('a role told shorter, and longer', () => {
    const { roles } = facts(
      '## Members',
      '',
      '| Name | Role |',
      '| --- | --- |',
      '| Ana Ruiz | Rye Bread |',
      '| Bo Lind | Ovens |',
      '',
      '### Roles',
      '',
      '**Ana Ruiz - Rye Bread Lead**',
      '- Bakes it.',
    );
    assert.deepEqual(roles['Ana Ruiz'], ['Rye Bread']);
  });

  it('whoever signs among members is one, too, and no team is', () => {
    const { members: all, signatories } = facts(
      ...NOW,
      '## Signatures',
      '',
      '- Ana Ruiz',
      '- Bo Lind',
      '- Li Ek',
      '',
      '**Team:** Nice Bread',
    );
    assert.deepEqual(
      [all, signatories],
      [
        [...BOTH, 'Li Ek'],
        [...BOTH, 'Li Ek'],
      ],
    );
  });

  it('an agreement with the date on the next line', () => {
    const { signatories } = facts(
      '## Signatures',
      '',
      '- **Ana Ruiz** agreed on 3.5.26',
      '- **Bo Lind** agreed on',
      '26-05-03',
    );
    assert.deepEqual(signatories, BOTH);
  });
});
