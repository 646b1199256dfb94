import assert from 'node:assert/strict';
import { analyze, defaultSettings, parseCharter, starters, type CharterDocument } from '../../core/src/index.js';
import { procedures, withProcedures } from '../../core/src/library/index.js';

const SMALLEST = 'charter: 1\ntitle: Returns Desk\nmembers:\n  - name: Ana Ruiz\n';

/** What is said of the procedures themselves when they stand in a charter, by the sternest settings. */
function objections(document: CharterDocument): string[] {
  return analyze(document, { settings: defaultSettings(['strict']), today: '2026-11-22' })
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
      const document = parseCharter(withProcedures(SMALLEST, [procedure]));
      assert.deepEqual(objections(document), []);
      const [added] = document.charter?.procedures ?? [];
      assert.ok(added?.purpose && added.scope && added.trigger && added.within);
      assert.ok(added.owner.length === 1 && added.records.length > 0 && added.measures.length > 0);
      for (const step of added.steps) assert.ok(step.by.length > 0 && step.do && step.within, step.label);
    });
  }

  for (const { name, text } of starters()) {
    it(`can be added to the template ${name}`, () => {
      const before = parseCharter(text);
      const after = parseCharter(withProcedures(text, procedures));
      assert.equal(after.charter?.procedures.length, (before.charter?.procedures.length ?? 0) + procedures.length);
      assert.deepEqual(
        objections(after).filter((line) => !line.includes('____')),
        objections(before).filter((line) => !line.includes('____')),
      );
    });
  }
});
