import assert from 'node:assert/strict';
import { analyze, defaultSettings, parseCharter, starters } from '../../core/src/index.js';
import { procedures, withProcedures } from '../../core/src/library/index.js';

const SMALLEST = 'charter: 1\ntitle: Returns Desk\nmembers:\n  - name: Ana Ruiz\n';

/** What is said of the procedures themselves when they stand in a charter, by the sternest settings. */
function objections(text: string): string[] {
  return analyze(parseCharter(text), { settings: defaultSettings(['strict']), today: '2026-11-22' })
    .filter(({ path, rule }) => path[0] === 'procedures' || rule === 'unknown-reference' || rule === 'yaml-syntax')
    .map(({ rule, path, message }) => `${rule} at ${path.join('.')}: ${message}`);
}

describe('the library of procedures', () => {
  it('has the ten of a customer experience team', () => {
    const ids = 'channels complaints crisis feedback loyalty quality retention satisfaction training vip';
    assert.equal(procedures.map(({ id }) => id).join(' '), ids);
  });

  for (const procedure of procedures) {
    it(`“${procedure.title}” is whole, and there is nothing to object to`, () => {
      const text = withProcedures(SMALLEST, [procedure]);
      assert.deepEqual(objections(text), []);
      const [added] = parseCharter(text).charter?.procedures ?? [];
      assert.ok(added?.purpose && added.scope && added.trigger && added.within);
      assert.ok(added.owner.length === 1 && added.records.length > 0 && added.measures.length > 0);
      for (const step of added.steps) assert.ok(step.by.length > 0 && step.do && step.within, step.label);
    });
  }

  for (const { name, text } of starters()) {
    it(`can be added to the template ${name}`, () => {
      const before = parseCharter(text).charter;
      const after = parseCharter(withProcedures(text, procedures)).charter;
      assert.equal(after?.procedures.length, (before?.procedures.length ?? 0) + procedures.length);
      assert.deepEqual(
        objections(withProcedures(text, procedures)).filter((line) => !line.includes('____')),
        objections(text).filter((line) => !line.includes('____')),
      );
    });
  }
});
