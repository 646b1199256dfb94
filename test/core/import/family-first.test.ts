import assert from 'node:assert/strict';
import { areFamilyFirst } from '../../../core/src/import/recognise/family-first.js';
import { charterOf } from './kit.js';

describe('family names first', () => {
  const forms: readonly (readonly [form: string, behind: string])[] = [
    ['alone', ''],
    ['with whom they are from', ' (Nordhavn)'],
    ['with what they do', ' – Editor'],
  ];
  const names = ['Dal, Guy', 'Ek, Tove', 'Berg, Olle', 'Low, Will', 'Ruiz, Ana', 'Lind, Bo', 'Moe, Ida', 'Holm, Per'];
  for (const [form, behind] of forms)
    it(`${form}, with words of the language among them`, () => {
      const items = names.map((name) => `- ${name}${behind}`).join('\n');
      const { members } = charterOf('a.md', `# Charter\n\n## Members\n\n${items}\n`);
      assert.deepEqual(
        members.map(({ label }) => label),
        names,
      );
    });

  it('are not those of what people do, or where', () => {
    assert.equal(areFamilyFirst(['Sales, Support', 'Ek, Tove']), false);
    assert.equal(areFamilyFirst(['Ek, Lead', 'Berg, Tester', 'Dal, Editor']), false);
  });
});
