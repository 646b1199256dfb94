import assert from 'node:assert/strict';
import { factsOf, importText, read, type Facts } from './kit.js';

function facts(name: string, ...lines: string[]): Facts {
  return factsOf(read(importText(name, `${lines.join('\n')}\n`)));
}

const charter = (...lines: string[]): Facts => facts('a.md', '# Ferry desk charter', '', ...lines);
const contract = (...lines: string[]): Facts =>
  facts('a.txt', 'Ferry desk charter', '', 'Rules', '- Be kind.', '', ...lines);

const FULL = ['Maria Falk', 'Juan Soto', 'Li Ek'] as const;

describe('who signs, in further forms', () => {
  it('words of consent below the names', () => {
    const list = FULL.map((name) => `- ${name}`);
    const words = [
      'We have read and agree to this contract.',
      'By signing our names above we agree to this charter.',
      'Vi har läst och godkänner detta kontrakt.',
      'Hemos leído y aceptamos este acuerdo.',
    ];
    for (const said of words) assert.deepEqual(charter('## Last words', '', ...list, '', said).signatories, FULL, said);
    assert.deepEqual(contract('The end', '', ...FULL, '', words[0] as string).signatories, FULL);
    assert.deepEqual(
      charter('## Values', '', '- Mutual Respect', '- Open Doors', '', words[0] as string).signatories,
      [],
    );
  });

  it('names with the family first, with dates, in lines and in tables', () => {
    const names = ['Falk, Maria', 'Soto, Juan'];
    const dated = names.flatMap((name) => [`${name} – 3 May 2026`, '']);
    const rows = names.map((name) => `| ${name} | X | 2026-05-03 |`);
    assert.deepEqual(charter('## Signatures', '', ...names).signatories, names);
    assert.deepEqual(charter('## Signatures', '', ...dated).signatories, names);
    const table = ['| Name | Signature | Date |', '| --- | --- | --- |', ...rows];
    assert.deepEqual(charter('## Signatures', '', ...table).signatories, names);
  });

  it('a label with those who signed behind it, in a plain text', () => {
    assert.deepEqual(contract('**Signed by:** Maria Falk, Juan Soto').signatories, ['Maria Falk', 'Juan Soto']);
    assert.deepEqual(contract('Firmado por: Maria Falk, Juan Soto y Li Ek').signatories, FULL);
    assert.deepEqual(contract('Signerat av: Maria och Juan').signatories, ['Maria', 'Juan']);
  });

  it('what is quoted in a plain text', () => {
    assert.deepEqual(contract('Signatures', '', ...FULL.map((name) => `> ${name}`)).signatories, FULL);
  });

  it('a first name in small letters among names', () => {
    const names = ['Maria Falk', 'Juan Soto', 'mohamed', 'Denis'];
    assert.deepEqual(
      charter('## Rules', '', '- Be kind.', '', '**Signed by:**', '', ...names.flatMap((name) => [name, '']))
        .signatories,
      names,
    );
  });

  it('rules below the words that people agree to them sign nothing', () => {
    const values = ['Mutual Respect', 'Open Communication', 'Shared Ownership'];
    const leads = [
      'We agree to the following terms:',
      'By signing this contract we agree to:',
      'We agree to abide by the following:',
      'Vi är överens om följande villkor:',
      'Nos comprometemos a lo siguiente:',
    ];
    for (const heading of ['## Rules', '## Team Agreement', '## Team', '## Signatures'])
      for (const lead of leads)
        for (const list of [values.map((value) => `- ${value}`), values.flatMap((value) => [value, ''])]) {
          const found = charter(heading, '', lead, '', ...list);
          assert.deepEqual([found.signatories, found.members], [[], []], `${heading} ${lead}`);
        }
    assert.deepEqual(
      facts('a.txt', 'Gruppkontrakt', '', leads[3] as string, '', ...values.flatMap((value) => [value, '']))
        .signatories,
      [],
    );
    assert.deepEqual(
      charter(
        '## Rules',
        '',
        'We, the following members, agree to this charter:',
        '',
        ...FULL.map((name) => `- ${name}`),
      ).signatories,
      FULL,
    );
  });
});
