import assert from 'node:assert/strict';
import { applyEdits, parseCharter } from '../../../core/src/index.js';
import { toData } from '../../../core/src/syntax/resolve.js';
import { lint } from '../hostile/sound.js';

/** What is read of a value that YAML refuses, as a field and as a list entry. */
function reads(value: string): unknown {
  const field = toData(parseCharter(`charter: 1\npurpose: ${value}\ntitle: x\n`).syntax.root as never);
  const entry = toData(parseCharter(`charter: 1\nnorms:\n  - ${value}\n  - other\ntitle: x\n`).syntax.root as never);
  assert.deepEqual(
    field,
    Object.assign(Object.create(null), { charter: 1, purpose: (field as never)['purpose'], title: 'x' }),
  );
  assert.deepEqual(
    entry,
    Object.assign(Object.create(null), { charter: 1, norms: [(entry as never)['norms'][0], 'other'], title: 'x' }),
  );
  assert.equal((field as never)['purpose'], (entry as never)['norms'][0]);
  return (field as never)['purpose'];
}

const REFUSED = [
  '**Bold** text', '*emphasis* and more', '@ana', '>= 90 %', '> 90', '| a | b |', '%', '`code` first', '"Quoted" and then more',
  "'tis the season", '[see annex] and more', '[link](https://example.org)', '! important', '!important', '& Co', '&Co stuff',
  '{{company}}', '{{company}} and more', ', then', '] and', '"unclosed', '[unclosed, list', '{unclosed', '? who', '"It\'s" a "test"',
]; // prettier-ignore

describe('text that YAML refuses', () => {
  for (const text of REFUSED) {
    it(`${text}: every word is read, and everything around it`, () => assert.equal(reads(text), text));
    it(`${text}: one finding, whose fix mends it`, () => {
      for (const charter of [
        `charter: 1\ntitle: x\npurpose: ${text}\n`,
        `charter: 1\ntitle: x\nnorms:\n  - ${text}\n  - other\n`,
      ]) {
        const { problems } = parseCharter(charter).syntax;
        assert.deepEqual(problems.map(({ kind, safe }) => [kind, safe]), [['refused', true]]); // prettier-ignore
        const before = lint(charter).map(({ rule }) => rule);
        const after = lint(applyEdits(charter, problems[0]?.edits ?? [])).map(({ rule }) => rule);
        assert.deepEqual(after, before.filter((rule) => rule !== 'refused-text')); // prettier-ignore
      }
    });
  }

  it('keeps the findings of all other lines alive', () => {
    const clean =
      'charter: 1\ntitle: x\nstatus: activ\nnorms:\n  - Kind\nmembers:\n  - name: Ana\n    kind: human\nscope:\n  inn: Parcels\n';
    const expected = lint(clean).map(({ rule }) => rule);
    for (const text of REFUSED) {
      const found = lint(clean.replace('Kind', () => text)).map(({ rule }) => rule);
      assert.deepEqual(found.filter((rule) => rule !== 'refused-text' && rule !== 'placeholder'), expected, text); // prettier-ignore
    }
  });
});

describe('lines out of place', () => {
  const data = (text: string): unknown => JSON.parse(JSON.stringify(toData(parseCharter(text).syntax.root as never)));

  it('text that goes on at the margin belongs to the text above', () => {
    assert.deepEqual(data('title: x\npurpose: We help\nand care.\n\nAlways.\nkind: team\n'), {
      title: 'x',
      purpose: 'We help\nand care.\n\nAlways.',
      kind: 'team',
    });
  });

  it('a list at the margin below a text belongs to the text', () => {
    assert.deepEqual(data('title: x\npurpose: We\n- help\n- care\nkind: team\n'), {
      title: 'x',
      purpose: 'We\n- help\n- care',
      kind: 'team',
    });
  });

  it('tabs count as the level they reach', () => {
    const text = 'title: x\nscope:\n\tin:\n\t\t- a\n\t\t- b\n\tout: c\nkind: team\n';
    assert.deepEqual(data(text), { title: 'x', scope: { in: ['a', 'b'], out: 'c' }, kind: 'team' });
    const { problems } = parseCharter(text).syntax;
    assert.equal(problems.length, 1);
    assert.equal(
      applyEdits(text, problems[0]?.edits ?? []),
      'title: x\nscope:\n  in:\n    - a\n    - b\n  out: c\nkind: team\n',
    );
  });

  it('what belongs to nothing is left out, and only that', () => {
    assert.deepEqual(data('Our charter\ntitle: x\nkind: team\n'), { title: 'x', kind: 'team' });
    assert.deepEqual(data('title: x\nmembers:\n  - Ana\n    role: lead\n  - Bo\nkind: team\n'), {
      title: 'x',
      members: ['Ana', 'Bo'],
      kind: 'team',
    });
  });
});
