import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { compareCharters, type Change, type CharterChanges } from '../../../core/src/changes/index.js';
import { catalogue } from '../../../core/src/changes/kinds/catalogue.js';
import { signatureStates } from '../../../core/src/terms/states.js';
import { createRandom, type Random } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml, type DataMap } from '../../kit/write-yaml.js';
import { digests } from '../terms/digests.js';
import { loud } from '../terms/edits/loud.js';
import { quiet } from '../terms/edits/quiet.js';

const CASES = process.env['SOAK'] ? 4000 : 100;

/** A random charter that everybody has signed; somebody holds each role, so that no change of a role goes unnoticed. */
function signedCharter(random: Random): DataMap {
  const charter = randomCharter(random);
  const roles = (charter['roles'] as DataMap[]).map(({ id }) => id as string);
  (charter['members'] as DataMap[]).push({ id: 'stand-in', name: 'Stand In', roles });
  const held = digests(writeYaml(charter, random));
  charter['signatures'] = Object.entries(held).map(([id, terms]) => ({
    member: id,
    signed: '2026-03-01',
    terms,
    text: id,
  }));
  return charter;
}

/** Ids, as the later charter has them, of those whose signature does not hold for it any more. */
function fallen(text: string): string[] {
  const { charter, references } = parseCharter(text);
  assert.ok(charter);
  const { signers } = signatureStates(charter, references);
  return signers.filter(({ standing }) => standing === 'fallen').map(({ signer }) => signer.id);
}

function compare(before: string, after: string): CharterChanges {
  return compareCharters(parseCharter(before), parseCharter(after), { today: '2026-06-01' });
}

const KINDS: ReadonlySet<string> = new Set(catalogue().map(({ kind }) => kind));

/** The documentation knows them, and a change that binds nobody is no weaker promise. */
function checkKinds(changes: readonly Change[]): void {
  for (const change of changes) {
    assert.ok(KINDS.has(change.kind), `${change.kind} is in no catalogue`);
    assert.ok(!change.loosened || change.class === 'material', change.kind);
  }
}

const isMaterial = (change: Change): boolean => change.class === 'material';

/** Whom the changes of the agreement concern, by their own account. */
function concerned(changes: readonly Change[], everyone: readonly string[]): string[] {
  const ids = new Set(changes.filter(isMaterial).flatMap(({ concerns }) => concerns ?? everyone));
  return everyone.filter((id) => ids.has(id));
}

describe('the class of a change', function () {
  this.timeout(process.env['SOAK'] ? 0 : 60_000);

  it(`is never “changes the agreement” where every signature stands (${CASES} edits)`, () => {
    for (let seed = 1; seed <= CASES; seed++) {
      const random = createRandom(seed);
      const charter = signedCharter(random);
      const before = writeYaml(charter, random);
      const names = random.shuffle(Object.keys(quiet)).slice(0, 1 + random.int(4));
      for (const name of names) quiet[name]?.(charter, random);
      const after = writeYaml(charter, random);
      const { changes, mustSignAgain, signers } = compare(before, after);
      const seen = `seed ${seed}: ${names.join(', ')}\n${before}\n---\n${after}`;
      checkKinds(changes);
      assert.deepEqual(changes.filter(isMaterial), [], seen);
      assert.deepEqual(
        changes.filter(({ loosened }) => loosened),
        [],
        seen,
      );
      assert.deepEqual(fallen(after), [], seen);
      const asked = signers.filter(({ why }) => why === 'new').map(({ id }) => id);
      assert.deepEqual(mustSignAgain, asked, seen);
      // A newcomer may become an alternate, who is not asked.
      assert.ok(asked.length <= Number(names.includes('a new member')), seen);
    }
  });

  it(`is “changes the agreement” where a signature falls, and says whose (${CASES} edits)`, () => {
    let tried = 0;
    for (let seed = 1_000_000; tried < CASES; seed++) {
      const random = createRandom(seed);
      const charter = signedCharter(random);
      const before = writeYaml(charter, random);
      const name = random.pick(Object.keys(loud));
      if (!loud[name]?.(charter, random)) continue;
      tried++;
      const also = random.chance(0.5) ? random.shuffle(Object.keys(quiet)).slice(0, 2) : [];
      for (const one of also) quiet[one]?.(charter, random);
      const after = writeYaml(charter, random);
      const { changes, mustSignAgain, signers } = compare(before, after);
      const seen = `seed ${seed}: ${name}; ${also.join(', ')}\n${before}\n---\n${after}\n${JSON.stringify(changes, undefined, 1)}`;
      checkKinds(changes);
      const down = fallen(after);
      const asked = signers.filter(({ why }) => why === 'new').map(({ id }) => id);
      assert.deepEqual([...mustSignAgain].toSorted(), [...down, ...asked].toSorted(), seen);
      const everyone = signers.map(({ id }) => id).filter((id) => !asked.includes(id));
      assert.deepEqual(concerned(changes, everyone).toSorted(), down.toSorted(), seen);
      assert.equal(changes.some(isMaterial), down.length > 0, seen);
      assert.ok(!changes.some(({ kind }) => kind === 'meaning-changed'), seen);
    }
  });
});
