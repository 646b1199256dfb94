import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const signed = (...lines: string[]): Facts['signatories'] =>
  factsOf(read(importText('a.md', `# Desk contract\n\n## Rules\n\nWe answer.\n\n${lines.join('\n')}\n`))).signatories;

const FULL = ['Mia Falk', 'Juan Soto Gil'] as const;
const FIRST = ['Mia', 'Juan'] as const;

/** What stands around the name of somebody who has signed; `#` is the name. */
const GIVEN = [
  '#',
  '**#**',
  '*#*',
  '# – 2026-05-03',
  '#, 3 maj 2026',
  '# (5/3/2026)',
  '#: 3/5 2026',
  '# ✅',
  '# – ☑',
  '✔ #',
  '[x] #',
  '# [x]',
  '# (signed)',
  '# – FIRMADO',
  '#: OK',
  '# – I agree',
  '/s/ #',
  'X: #',
  '#, Developer, 2026-05-03',
  '# – Desarrolladora',
  '# (Utvecklare)',
  'Developer: #',
  '# mf12',
  '# 202130456',
  '# m.f@example.org',
  '#: #',
  '#: X',
  '# ____#____',
  '# ![signature](a.png)',
  'Signature: #',
  'Digitally signed by #',
  'Member 1: #',
  '# :white_check_mark:',
];

/** The same of a place in which nobody has. */
const OPEN = [
  '#:',
  '# –',
  '# ________',
  '# ...........',
  '[ ] #',
  '# [ ]',
  '☐ #',
  '# – ☐',
  '❌ #',
  '# ❌',
  '#: TBD',
  '# (pending)',
  '# – ej signerat',
  '#: sin firmar',
  '#, Date: ______',
];

describe('who signs, by what stands around a name', () => {
  for (const [kind, names] of Object.entries({ full: FULL, first: FIRST })) {
    it(`${kind} names with marks, dates, roles and accounts, in items, lines and paragraphs`, () => {
      for (const form of GIVEN) {
        const said = names.map((name) => form.replaceAll('#', name));
        const places = [said.map((line) => `${line}  `), [said.join('\n\n')], said.map((line) => `- ${line}`)];
        for (const lines of kind === 'full' ? places.slice(2) : places.slice(0, 2))
          assert.deepEqual(signed('## Signatures', '', ...lines), names, lines.join('\n'));
      }
    });

    it(`${kind} names beside places in which nobody has signed`, () => {
      for (const form of OPEN) {
        const said = names.map((name) => `- ${form.replaceAll('#', name)}`);
        assert.deepEqual(signed('## Underskrifter', '', ...said), [], form);
        assert.deepEqual(signed('## Firmas', '', '- Li Ek – 2026-05-03', ...said), ['Li Ek'], form);
      }
    });
  }

  it('below a label in whatever section, on the lines below it, and in a row behind it', () => {
    for (const label of ['**Signatures:**', 'Firmas:', '**Underskrifter**', '**Sign-off:**', 'Agreed by:']) {
      assert.deepEqual(signed(label, '', 'Mia', '', 'Juan'), FIRST, label);
      assert.deepEqual(signed(label, '', 'Mia Falk  ', 'Juan Soto Gil'), FULL, label);
      assert.deepEqual(signed(label, '', '- Mia', '- Juan'), FIRST, label);
    }
    assert.deepEqual(signed('**Signatures:** Mia Falk, Juan Soto Gil'), FULL);
  });

  it('below a sentence that asks for names', () => {
    for (const sentence of [
      'By adding your name below, you agree to this charter.',
      'Los abajo firmantes aceptan este acuerdo:',
      'Genom att skriva under godkänner vi kontraktet.',
    ])
      for (const heading of ['## Agreement', '## Commitment', '## Last words'])
        assert.deepEqual(signed(heading, '', sentence, '', '- Mia', '- Juan'), FIRST, `${heading} ${sentence}`);
  });

  it('a heading for each, a name on both sides of a rule, and a rule right below the last name', () => {
    const each = FULL.flatMap((name) => [`### ${name}`, '', 'Date: 2026-05-03', '']);
    assert.deepEqual(signed('## Signatures', '', ...each), FULL);
    const ruled = FULL.flatMap((name) => [`*${name}*  `, '__________  ', name, '']);
    assert.deepEqual(signed('## Signatures', '', ...ruled), FULL);
    assert.deepEqual(signed('## Signatures', '', ...FULL, '---', '', 'Made in May'), FULL);
  });

  it('nobody where words are no names, or only stand for what is to come', () => {
    const team = ['## Members', '', '- Mia Falk', '- Juan Soto', ''];
    assert.deepEqual(signed(...team, '## Commitment', '', '- Respect', '- Honesty'), []);
    assert.deepEqual(signed(...team, '## Agreement', '', 'We agree to:', '', '- Listening', '- Respect'), []);
    assert.deepEqual(signed(...team, '## Plan', '', '- Draft – 2026-05-03', '- Launch – 2026-06-03'), []);
    const table = ['| Name | Signature | Date |', '| --- | --- | --- |'];
    assert.deepEqual(signed('## Signatures', '', ...table, '| Mia Falk | | [Date] |'), []);
    assert.deepEqual(signed('## Signatures', '', ...table, '| Mia Falk | ❌ | |', '| Juan Soto | JS | |'), [
      'Juan Soto',
    ]);
  });
});
