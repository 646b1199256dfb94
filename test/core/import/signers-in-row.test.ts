import assert from 'node:assert/strict';
import { assertHolds } from './holds.js';
import { importText, read } from './kit.js';

function signedBy(text: string, name = 'a.md'): string[] {
  const imported = importText(name, text);
  assertHolds(imported);
  const { charter } = read(imported);
  return (charter?.signatures ?? []).map(({ member }) => {
    const id = member?.value;
    return charter?.members.find((each) => each.id === id)?.label ?? String(id);
  });
}

const TEAM = '# Orchard crew\n\n## Members\n\n- Ana Ruiz, lead\n- Bo Lindgren, tester\n- Maya Ferrante, writer\n\n';

describe('people who sign one behind the other', () => {
  const forms: { readonly [form: string]: string } = {
    'with marks behind first names': '## Signatures\n\nAna ✅ Bo ✅ Maya ⬜\n',
    'with thumbs below a heading that says so': '## Agreed by thumbs up\n\nAna 👍 Bo 👍\n',
    'behind a label in bold': '## Rules\n\nBe kind.\n\n**Firmamos:** Ana ✅ Bo ✅ Maya ⬜\n',
    'with days without a year': '## Rules\n\nBe kind.\n\nSigned off: Ana R. 4/3, Bo L. 5/3\n',
    'with dates and gaps': '## Signatures\n\nAna Ruiz 3/5/2026, Bo Lindgren 4/5/2026\n',
    'behind one label, above the place':
      '## Rules\n\nBe kind.\n\nFirmado: Ana Ruiz, Bo Lindgren\nEn Alto Prado del Valle, a 3 de mayo de 2026\n',
    'in lines of which some are still blank':
      '## Signatures\n\n/s/ Ana Ruiz    3/5/2026\n____________ Maya Ferrante\n/s/ Bo Lindgren    4/5/2026\n',
  };
  for (const [form, words] of Object.entries(forms))
    it(form, () => {
      assert.deepEqual(signedBy(TEAM + words), ['Ana Ruiz', 'Bo Lindgren']);
    });

  it('in plain text, with roles as labels and gaps before the dates', () => {
    const text =
      'ORCHARD CREW CHARTER\n\nMEMBERS\n-------\nAna Ruiz - Lead\nBo Lindgren - Tester\nMaya Ferrante - Writer\n\n' +
      'SIGN OFF\n--------\n  Lead:    Ana Ruiz            Date: 3/5/2026\n' +
      '  Tester:  Bo Lindgren         Date: 4/5/2026\n  Writer:  ____________        Date: ________\n';
    assert.deepEqual(signedBy(text, 'a.txt'), ['Ana Ruiz', 'Bo Lindgren']);
  });

  it('but not who is asked for by marks in a row of something else', () => {
    assert.deepEqual(signedBy(`${TEAM}## Rota\n\nAna ✅ Bo ❌ Maya ✅\n`), []);
  });
});

it('one who approves below the label', () => {
  const text = `${TEAM}## Rules\n\nBe kind.\n\nApproved:\n\n*Teresa Galvez*, City Manager — May 3, 2026\n`;
  assert.equal(signedBy(text).length, 1);
});

describe('tables of plain text', () => {
  it('are not framed by the rule below a heading, so that each line is a row', () => {
    const text =
      'ORCHARD CREW CHARTER\n\n1. ROSTER\n-----------------\n  Name           Role\n  -------------  --------\n' +
      '  Ana Ruiz       Lead\n  Bo Lindgren    Tester\n\n2. GOALS\n-----------------\n  * Pick early\n  * Waste less\n';
    const { charter } = read(importText('a.txt', text));
    assert.deepEqual(
      charter?.members.map(({ label }) => label),
      ['Ana Ruiz', 'Bo Lindgren'],
    );
    assert.equal(charter?.objectives.length, 2);
  });
});
