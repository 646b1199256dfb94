import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const charter = (...lines: string[]): Facts =>
  factsOf(read(importText('a.md', ['# Team charter', '', ...lines, '', '## Rules', '', '- Be kind.', ''].join('\n'))));

const NAMES = ['Thelma Krusk', 'Mads Oberlund', 'Pavlo Hryn'] as const;
const HANDLES = ['@thelmak', '@madso', '@hrynp'] as const;

describe('people who are told of in a row, or line by line', () => {
  it('accounts below a label', () => {
    for (const label of ['Group members:', 'Members', '**Team members**'])
      assert.deepEqual(charter(label, ...HANDLES).members, HANDLES, label);
    assert.deepEqual(charter('Group members:', '', ...HANDLES).members, HANDLES);
  });

  it('names that nobody knows, behind a number of the team, or with accounts', () => {
    for (const label of ['Team 12:', 'Grupp 7:', 'By:'])
      assert.deepEqual(charter(`${label} ${NAMES.join(', ')}`).members, NAMES, label);
    const accounts = ['tkrusk2', 'moberl3', 'phryn4'];
    assert.deepEqual(charter(NAMES.map((name, index) => `${name} (${accounts[index]})`).join(', ')).members, NAMES);
    assert.deepEqual(charter('Values: Open Hearts, Warm Bread, Loud Bells').members, []);
  });

  it('first names, as many as are said', () => {
    assert.deepEqual(
      charter('Our team consists of three people: Thelma (sails), Mads (ropes) and Pavlo (maps).').members,
      ['Thelma', 'Mads', 'Pavlo'],
    );
  });

  it('somebody with what they are, between dots', () => {
    const { roles } = charter('## Team', '', 'Thelma Krusk — Lead · Mads Oberlund — Tester · Pavlo Hryn — Scribe');
    assert.deepEqual(roles, { 'Thelma Krusk': ['Lead'], 'Mads Oberlund': ['Tester'], 'Pavlo Hryn': ['Scribe'] });
  });

  it('where somebody works is neither a role nor part of a name', () => {
    const told = charter(
      '## Leadership',
      '',
      'The group is co-chaired by Thelma Krusk (Acme) and Mads Oberlund (Umbra).',
    );
    assert.deepEqual(told.roles, { 'Thelma Krusk': ['Co-chair'], 'Mads Oberlund': ['Co-chair'] });
    const listed = charter('## Members', '', '- Thelma Krusk, Acme, @thelmak', '- Mads Oberlund, Umbra, @madso');
    assert.deepEqual(listed.members, NAMES.slice(0, 2));
  });

  it('what somebody is, before what they are to do', () => {
    const { roles } = charter(
      '## Roles',
      '',
      '- Thelma Krusk is our team lead, and is responsible for the plan.',
      '- Mads Oberlund will be the note taker and will send the minutes.',
    );
    assert.deepEqual(roles, { 'Thelma Krusk': ['team lead'], 'Mads Oberlund': ['note taker'] });
  });

  it('portraits in the cells of a table', () => {
    const cell = (name: string, role: string): string =>
      `<td><a href="https://example.com"><img src="a.png" alt=""><br><sub><b>${name}</b></sub></a><br>${role}</td>`;
    const page = `<table><tr>${cell('Thelma Krusk', 'Lead')}${cell('Mads Oberlund', 'Tester')}</tr></table>`;
    assert.deepEqual(charter('## Team', '', page).roles, { 'Thelma Krusk': ['Lead'], 'Mads Oberlund': ['Tester'] });
  });

  it('first names beside the days when they are there', () => {
    const table = ['| Name | Mon | Tue |', '| --- | --- | --- |', '| Thelma | 9-12 | - |', '| Mads | - | 9-11 |'];
    assert.deepEqual(charter('## Availability', '', ...table).members, ['Thelma', 'Mads']);
  });
});
