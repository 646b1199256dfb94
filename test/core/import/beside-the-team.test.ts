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
