import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const contract = (...lines: string[]): Facts =>
  factsOf(
    read(
      importText('a.md', ['# Team contract', '', '## Rules', '', '- Be kind to guests.', '', ...lines, ''].join('\n')),
    ),
  );

const NAMES = ['Thelma Krusk', 'Mads Oberlund', 'Pavlo Hryn'] as const;
const HANDLES = ['@thelmak', '@madso', '@hrynp'] as const;

describe('who signs, in a sentence or below few words', () => {
  it('those who say together that they agree', () => {
    const said = [
      'We, Thelma Krusk, Mads Oberlund, and Pavlo Hryn, agree to follow this contract.',
      'Thelma Krusk, Mads Oberlund and Pavlo Hryn have all read and agreed to this contract.',
      'Vi, Thelma Krusk, Mads Oberlund och Pavlo Hryn, godkänner härmed detta kontrakt.',
      'Nosotros, Thelma Krusk, Mads Oberlund y Pavlo Hryn, nos comprometemos a cumplir este contrato.',
    ];
    for (const words of said) {
      assert.deepEqual(contract(words).signatories, NAMES, words);
      assert.deepEqual(contract(words).members, NAMES, words);
    }
  });

  it('but not those who are to do something, or who begin the rules', () => {
    assert.deepEqual(contract('Thelma Krusk and Mads Oberlund agreed to draft this contract.').signatories, []);
    const above = contract('We, Thelma Krusk and Mads Oberlund, agree to the following rules:', '', '- Come in time.');
    assert.deepEqual([above.members, above.signatories], [NAMES.slice(0, 2), []]);
  });

  it('a label without a mark, above names or accounts', () => {
    for (const label of ['Signed by', 'Underskrivet av', 'Firmado por'])
      assert.deepEqual(contract(label, ...NAMES).signatories, NAMES, label);
    assert.deepEqual(contract('Underskrivet av', ...HANDLES).signatories, HANDLES);
    assert.deepEqual(
      contract('Signatures', '', 'X Thelma Krusk', '', 'X Mads Oberlund').signatories,
      NAMES.slice(0, 2),
    );
    assert.deepEqual(contract('Agreed and signed this 3rd day of May 2026:', '', NAMES.join(', ')).signatories, NAMES);
  });

  it('a place and a date above names', () => {
    assert.deepEqual(contract('Lund, 2026-05-03', '', ...NAMES).signatories, NAMES);
    const dated = ['Thelma Krusk, 2026-05-03', 'Mads Oberlund, 2026-05-04'];
    assert.deepEqual(contract('**Signatures**', '', ...dated).signatories, NAMES.slice(0, 2));
  });

  it('marks that the words above ask for', () => {
    const list = NAMES.map((name, index) => `${index + 1}. ${name}${index < 2 ? ' ✔' : ''}`);
    assert.deepEqual(contract('If you agree put a ✔ behind your name:', '', ...list).signatories, NAMES.slice(0, 2));
    assert.deepEqual(
      contract('Al escribir mi nombre acepto lo anterior:', '', ...NAMES.map((name) => `✔️ ${name}`)).signatories,
      NAMES,
    );
    assert.deepEqual(
      contract(
        'I have taken part in this contract and am bound by it.',
        '',
        ...NAMES.flatMap((name) => [`*${name}`, '']),
      ).signatories,
      NAMES,
    );
  });

  it('marks before and around names', () => {
    assert.deepEqual(
      contract('We agree to this contract.', '', ...NAMES.map((name) => `- s/ ${name}`)).signatories,
      NAMES,
    );
    assert.deepEqual(contract('## Signatures', '', NAMES.map((name) => `**${name}**`).join(' ')).signatories, NAMES);
    const form = NAMES.map((name) => `| **Name:** ${name} | **Date:** 5/3/2026 |`);
    assert.deepEqual(contract('## Signatures', '', '| | |', '| --- | --- |', ...form).signatories, NAMES);
  });

  it('neither hours nor numbers of telephones', () => {
    const { members, signatories } = contract(
      '## Commitment levels',
      '',
      ...NAMES.map((name) => `${name}: 10 hours a week`),
    );
    assert.deepEqual([members, signatories], [NAMES, []]);
    const rows = NAMES.map((name, index) => `${index + 1}) ${name} | a${index}@example.com | 0701234${index}`);
    assert.deepEqual(contract('## Members', '', ...rows).signatories, []);
  });

  it('words about those who have signed, and their names behind them', () => {
    assert.deepEqual(contract(`All members agreed to this contract: ${NAMES.join(', ')}.`).signatories, NAMES);
    assert.deepEqual(
      contract('This contract is signed by Thelma Krusk, Mads Oberlund and Pavlo Hryn.').signatories,
      NAMES,
    );
  });

  it('each for themselves, whatever the language and the section', () => {
    const two = NAMES.slice(0, 2);
    for (const [self, said] of [
      ['I', 'agree to this contract'],
      ['Jag', 'godkänner kontraktet'],
      ['Yo', 'acepto este acuerdo'],
    ]) {
      const lines = two.map((name) => `${self}, ${name}, ${said}.`);
      assert.deepEqual(contract(...lines).signatories, two, self);
      assert.deepEqual(contract(lines.join('\n\n')).signatories, two, self);
    }
    const boxes = NAMES.map((name, index) => `- [${index < 2 ? 'x' : ' '}] I, ${name}, agree to this contract.`);
    const { members, roles, signatories } = contract('## Signatures', '', ...boxes);
    assert.deepEqual([members, roles, signatories], [NAMES, {}, two]);
  });

  it('a column for each who signs', () => {
    const head = ['| Thelma Krusk | Mads Oberlund | Pavlo Hryn |', '| --- | --- | --- |'];
    const { signatories } = contract('## Signatures', '', ...head, '| *Thelma* | *Mads* | |', '| 5/3/26 | 5/4/26 | |');
    assert.deepEqual(signatories, NAMES.slice(0, 2));
  });

  it('accounts that are made of the names of members', () => {
    const list = ['## Team members', '', ...NAMES.map((name) => `- ${name}`), ''];
    const { members, signatories } = contract(...list, '## Signatures', '', '- @thelmak', '- @oberlund7');
    assert.deepEqual([members, signatories], [NAMES, NAMES.slice(0, 2)]);
  });
});
