import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (text: string): Facts => factsOf(read(importText('a.md', `# Desk contract\n\nWe answer.\n\n${text}`)));

describe('people set in columns', () => {
  it('a table with empty lines between its rows', () => {
    const rows = 'Förnamn | Efternamn | Underskrift\n---|---|---\n\nMia | Falk |\n\nBo | Lind | _____\n';
    const { members, signatories } = facts(`## Underskrifter\n\n${rows}`);
    assert.deepEqual({ members, signatories }, { members: ['Mia Falk', 'Bo Lind'], signatories: [] });
  });

  it('words without bars end such a table', () => {
    const { members } = facts(
      '## Members\n\n| Name | Role |\n|---|---|\n\nMia Falk | Lead |\n\nAll of us answer.\n\nBo\n',
    );
    assert.deepEqual(members, ['Mia Falk']);
  });

  it('names and signatures below a head made with blanks', () => {
    const head = '                      Name                    Signature';
    const lines = ' 1.  ____Mia____     ____Mia Falk____\n\n 2.  ___Bo____     ____Bo Lind___\n';
    assert.deepEqual(facts(`## Rules\n\nBe kind.\n\n${head}\n\n${lines}`).signatories, ['Mia Falk', 'Bo Lind']);
    assert.deepEqual(facts(`Name   Signature\n\nMia Falk   ____Mia Falk____\n\nBo Lind   ____Bo____\n`).signatories, [
      'Mia Falk',
      'Bo Lind',
    ]);
  });

  it('a name on a rule beside an empty one has not signed', () => {
    const { members, signatories } = facts(
      '## Signatures\n\n1. ____Mia Falk____    ________\n2. ____Bo Lind____    ________\n',
    );
    assert.deepEqual({ members, signatories }, { members: ['Mia Falk', 'Bo Lind'], signatories: [] });
  });

  it('bars without blanks around them, and what friends call somebody', () => {
    const { roles } = facts(
      '## Members\n\n- Mia Falk |mia@example.org - Lead\n- Bo "BL" Lind | bo@example.org / b@example.org - Tester\n',
    );
    assert.deepEqual(roles, { 'Mia Falk': ['Lead'], 'Bo "BL" Lind': ['Tester'] });
  });

  it('a name above an empty line to sign has not signed', () => {
    const form = (name: string, sign: string): string => `**${name}**\n\nSignature: ${sign}\n\n`;
    const open = facts(`## Signatures\n\n${form('Mia Falk', '______')}${form('Bo Lind', '______')}`);
    assert.deepEqual(open.members, ['Mia Falk', 'Bo Lind']);
    assert.deepEqual(open.signatories, []);
    const given = facts(`## Signatures\n\n${form('Mia Falk', 'Mia')}${form('Bo Lind', 'BL')}`);
    assert.deepEqual(given.signatories, ['Mia Falk', 'Bo Lind']);
  });

  it('roles with their holders in brackets before what they do; whoever advises a team is none of it', () => {
    const { members, roles } = facts(
      '**Faculty Advisor:** Dr. Ada Ek (Law)\n\n## Roles\n\n- **Lead & Developer (Mia Falk):**\n  - Builds all.\n- **Planner (Mia Falk & Bo Lind - Shared):** Plans the week.\n',
    );
    assert.deepEqual(members, ['Mia Falk', 'Bo Lind']);
    assert.deepEqual(roles, { 'Mia Falk': ['Lead', 'Developer', 'Planner'], 'Bo Lind': ['Planner'] });
  });
});
