import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

const facts = (...lines: string[]): Facts =>
  factsOf(read(importText('a.md', `# Pier charter\n\n${lines.join('\n')}\n`)));
const signers = (...lines: string[]): readonly string[] => facts(...lines).signatories;

const NAMES = ['Selma Brodin', 'Iker Olano', 'Ada Finch'] as const;
const [SELMA, IKER, ADA] = NAMES;
const FIRST = ['Selma', 'Daniel', 'Ada'];

describe('who signs, one after the other', () => {
  it('in a sentence, with the day before or behind the names, above a last remark', () => {
    for (const said of [
      `Signed on 3 May 2026 by ${SELMA} and ${IKER}.`,
      `This charter was approved and signed by ${SELMA} and ${IKER} on 3 May 2026.`,
      `Undertecknat den 3 maj 2026 av ${SELMA} och ${IKER}.`,
      `Firmado el 3 de mayo de 2026 por ${SELMA} y ${IKER}.`,
      `Diese Vereinbarung wurde von ${SELMA} und ${IKER} unterzeichnet.`,
      `Los abajo firmantes, ${SELMA} y ${IKER}, aceptamos este acuerdo.`,
    ])
      for (const below of [[], ['', 'This charter may be changed when all of us agree.']])
        assert.deepEqual(
          signers('## Rules', '', 'We answer within a day.', '', said, ...below),
          NAMES.slice(0, 2),
          said,
        );
  });

  it('by a program, with a word before the day', () => {
    assert.deepEqual(
      signers('## Firmas', '', ...NAMES.map((name) => `- Firmado digitalmente por ${name} el 3/5/26`)),
      NAMES,
    );
  });

  it('first names, with what they are and the day on lines below', () => {
    const blocks = FIRST.flatMap((name) => [`${name}  `, 'Tester  ', '2026-05-03', '']);
    assert.deepEqual(signers('## Signatures', '', ...blocks), FIRST);
  });

  it('in a row at the end, with the day below it', () => {
    const row = NAMES.join(', ');
    assert.deepEqual(signers('## Rules', '', '- We answer within a day.', '', row, '', '3 May 2026'), NAMES);
    assert.deepEqual(signers('## Rules', '', '- We answer within a day.', '', row, '', 'Who does what is below.'), []);
  });

  it('with the place and the day below each name', () => {
    const blocks = NAMES.flatMap((name) => [`${name}  `, 'Malmö 2026-05-03', '']);
    assert.deepEqual(signers('## Underskrifter', '', ...blocks), NAMES);
  });

  it('in the cells of a table, for the groups that stand before them', () => {
    const head = ['## Approval', '', '| Name | Position | Signature | Date |', '|---|---|---|---|'];
    assert.deepEqual(
      signers(
        ...head,
        `| The teacher | Sponsor | ${SELMA} | 3/5/2026 |`,
        '| The crew | Author | Iker, Ada | 3/5/2026 |',
      ),
      [SELMA, 'Iker', 'Ada'],
    );
    assert.deepEqual(signers(...head, '| The crew | Author | Iker, Ada | |'), []);
  });

  it('pictures and lines to sign on, above or below the names', () => {
    const rule = '______________';
    const picture = '![sig](a.png)';
    assert.deepEqual(signers('## Signed', '', picture, '', SELMA, '', picture, '', IKER, '', rule, ADA), [SELMA, IKER]);
    for (const pair of [(name: string) => [name, rule, ''], (name: string) => [rule, name, '']]) {
      const { members, signatories } = facts('## Signatures', '', ...NAMES.flatMap(pair));
      assert.deepEqual([members, signatories], [NAMES, []]);
    }
  });

  it('below a label that is no heading, whatever form stands there', () => {
    const table = [
      `|  | ${SELMA} | ${IKER} |`,
      '| --- | --- | --- |',
      '| Firma | Selma | Iker |',
      '| Fecha | 3/5/26 | 4/5/26 |',
    ];
    const quote = NAMES.slice(0, 2).map((name) => `> ${name}, 2026-05-03  `);
    for (const form of [table, quote, [`${SELMA}; ${IKER}`]])
      assert.deepEqual(signers('## Rules', '', 'We answer.', '', 'Firmas:', '', ...form), NAMES.slice(0, 2), form[0]);
  });

  it('labels with commas between them, of which some are still empty', () => {
    const line = (name: string, sign: string, date: string): string =>
      `- Name: ${name}, Signature: ${sign}, Date: ${date}`;
    assert.deepEqual(signers('## Signatures', '', line(SELMA, 'Selma', '3/5/26'), line(IKER, '_____', '_____')), [
      SELMA,
    ]);
  });

  it('but nobody who does something on a day', () => {
    for (const [index, line] of (
      [
        (name) => `2026-05-03 – ${name}`,
        (name) => `${name}: set up the board (2026-05-03)`,
        (name) => `${name} (since 2026-05-03)`,
      ] satisfies ((name: string) => string)[]
    ).entries())
      assert.deepEqual(signers('## Sundays', '', ...NAMES.map((name) => `- ${line(name)}`)), [], String(index));
  });
});
