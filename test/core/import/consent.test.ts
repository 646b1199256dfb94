import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const signed = (heading: string, ...lines: string[]): Facts['signatories'] =>
  factsOf(
    read(
      importText(
        'a.md',
        `# Team contract of the night desk\n\n## Purpose\n\nWe answer callers.\n\n## ${heading}\n\n${lines.join('\n')}\n`,
      ),
    ),
  ).signatories;

const BOTH = ['Mia Falk', 'Juan Soto Gil'];

/** Words that say that people agree, below headings that do not. */
const CONSENT: readonly (readonly [heading: string, words: string])[] = [
  ['Pledge', 'Everybody on the desk has read and accepted this contract.'],
  ['One more thing', 'The following members approve the terms of this document:'],
  ['Promise', 'Sign with your full name and the date.'],
  ['So be it', 'I agree to the conditions of these desk agreements:'],
  ['Consentimiento', 'Las personas de la mesa han leído y aceptado este contrato.'],
  ['Validación', 'Declaramos estar de acuerdo con todo lo anterior.'],
  ['Vårt löfte', 'Samtliga vid disken har läst och godkänt kontraktet.'],
  ['Samtycke', 'Skriv namn och datum här nedan.'],
];

/** How those who agree are told below; `#` is the name. */
const SIGNERS = [
  '- #',
  '- **#** – 260503',
  '- # · den 3 maj 2026',
  '- # OK',
  '- # I agree',
  '- # (electronically signed)',
];

describe('signatures below words that say that people agree', () => {
  it('whatever the heading, in three languages', () => {
    for (const [index, [heading, words]] of CONSENT.entries()) {
      const lines = BOTH.map((name) => (SIGNERS[index % SIGNERS.length] as string).replace('#', name));
      assert.deepEqual(signed(heading, words, '', ...lines), BOTH, `${words}\n${lines.join('\n')}`);
    }
  });

  it('behind steps that say how to sign', () => {
    const steps = ['1. Type your name', '2. Add the date', ''];
    assert.deepEqual(
      signed('Pledge', 'We accept this contract.', '', ...steps, ...BOTH.map((name) => `- ${name}, 2026-05-03`)),
      BOTH,
    );
  });

  it('one row of names with a date', () => {
    assert.deepEqual(signed('Firmas', 'Mia Falk y Juan Soto Gil (3 de mayo de 2026)'), BOTH);
    assert.deepEqual(signed('Firmas', 'Firma: Mia Falk', 'Firma: Juan Soto Gil'), BOTH);
  });

  it('tables without their lines', () => {
    const [one = '', other = ''] = BOTH;
    assert.deepEqual(
      signed('Signatures', 'Name | Signature | Date', `${one} | MF | 2026-05-03`, `${other} | JSG | 2026-05-03`),
      BOTH,
    );
    assert.deepEqual(
      signed(
        'Signatures',
        'Name           Signature   Date',
        `${one}       yes         3/5 2026`,
        `${other}  yes         3/5 2026`,
      ),
      BOTH,
    );
    assert.deepEqual(signed('Signatures', 'Name', 'Signature', one, 'M.F.', other, 'J.S.G.'), BOTH);
  });

  it('a heading for each, a form below it', () => {
    const forms = BOTH.flatMap((name) => [`### ${name}`, '', `- Signature: ${name}`, '- Date: 2026-05-03', '']);
    assert.deepEqual(signed('Pledge', 'We accept this contract.', '', ...forms), BOTH);
  });

  it('a column of marks whose heading says nothing', () => {
    const table = ['| Name | Promise |', '| --- | --- |', ...BOTH.map((name) => `| ${name} | ✅ |`)];
    assert.deepEqual(signed('Signatures', ...table), BOTH);
  });

  it('nobody where people only speak of it', () => {
    assert.deepEqual(signed('Values', 'We commit to this agreement:', '', '- Respect', '- Honesty'), []);
    assert.deepEqual(
      signed(
        'Rules',
        'As a desk we commit to the following terms of this contract:',
        '',
        '- Mutual Respect',
        '- Open Minds',
      ),
      [],
    );
    assert.deepEqual(
      signed('Rules', 'Everybody agrees to waive a rule of this document.', '', '- Late calls', '- Long breaks'),
      [],
    );
    assert.deepEqual(
      signed('Pledge', 'We accept this contract.', '', ...BOTH.map((name) => `- ${name}: ________`)),
      [],
    );
    assert.deepEqual(signed('Pledge', 'We accept this contract.', '', ...BOTH.map((name) => `- [ ] ${name}`)), []);
  });
});

describe('those who take turns', () => {
  const members = (list: string): Facts['members'] =>
    factsOf(
      read(importText('a.txt', `Team contract\n\nPurpose:\nWe answer callers.\n\nLeader of the week:\n${list}\n`)),
    ).members;

  it('are the team where nothing else names it', () => {
    assert.deepEqual(members('Week 1: Mia\nWeek 2: Juan\nWeek 3: Mia'), ['Mia', 'Juan']);
  });

  it('unless words stand there once each, as what is done does', () => {
    assert.deepEqual(members('Week 1: Packing\nWeek 2: Sorting\nWeek 3: Calls'), []);
  });
});
