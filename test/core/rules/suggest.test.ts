import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import type { Charter } from '../../../core/src/model/charter.generated.js';
import { partsOf } from '../../../core/src/rules/kit/replace.js';
import { suggest } from '../../../core/src/rules/kit/suggest.js';

/** "Ana Ruiz!" where it is sure, "Ana Ruiz?" where not, "Ana Ruiz or Ana Silva", or "" */
function meant(written: string, members: string): string {
  const { charter } = parseCharter(`members: [${members}]`);
  const suggestion = suggest(written, (charter as Charter).members);
  if (suggestion.found === 'several') return suggestion.entities.map(({ label }) => label).join(' or ');
  return suggestion.found === 'one' ? `${suggestion.text}${suggestion.sure ? '!' : '?'}` : '';
}

describe('did you mean', () => {
  it('is sure of slips of the pen and of parts of one name', () => {
    assert.equal(meant('Team Laeder', 'Team Leader, Team Scribe'), 'Team Leader!');
    assert.equal(meant('Service Agents', 'Service Agent, Lead'), 'Service Agent!');
    assert.equal(meant('Ana', 'Ana Ruiz, Bo Lind'), 'Ana Ruiz!');
    assert.equal(meant('Geofrey Lind', 'Ana Ruiz, Geoffrey Lind'), 'Geoffrey Lind!');
    assert.equal(meant('TeamLead', 'Team Lead'), 'Team Lead!');
  });

  it('asks where it could be somebody else', () => {
    assert.equal(meant('Ann Ruiz', 'Ana Ruiz'), 'Ana Ruiz?');
    assert.equal(meant('Tech Lead', 'Team Lead'), 'Team Lead?');
    assert.equal(meant('Ana Ruiz (Sales)', 'Ana Ruiz, Bo Lind'), 'Ana Ruiz?');
  });

  it('names both where two fit, and none where none does', () => {
    assert.equal(meant('Ana', 'Ana Ruiz, Ana Silva'), 'Ana Ruiz or Ana Silva');
    assert.equal(meant('Finance', 'Ana Ruiz, Bo Lind'), '');
    assert.equal(meant('—', 'Ana Ruiz'), '');
  });

  it('gives the id to whoever has one', () => {
    assert.equal(meant('Ana', '{id: ar, name: Ana Ruiz}'), 'ar!');
  });
});

describe('several in one', () => {
  it('is told apart at signs and at and', () => {
    assert.deepEqual(partsOf('Lead, Analyst'), ['Lead', 'Analyst']);
    assert.deepEqual(partsOf('Ana & Bo / Cy'), ['Ana', 'Bo', 'Cy']);
    assert.deepEqual(partsOf('Ana und Bo'), ['Ana', 'Bo']);
    assert.deepEqual(partsOf('Andrea Brand'), ['Andrea Brand']);
  });
});
