import assert from 'node:assert/strict';
import { parseCharter, readBases, withBeside, type CharterDocument } from '../../../core/src/index.js';
import { signatureStates } from '../../../core/src/terms/states.js';
import { createRandom, type Random } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml, type DataMap } from '../../kit/write-yaml.js';
import { loud } from './edits/loud.js';
import { quiet } from './edits/quiet.js';

const EDITS = process.env['SOAK'] ? 10_000 : 100;

/** A charter that builds on another one, both at random. */
interface Pair {
  team: DataMap;
  base: DataMap;
}

function read({ team, base }: Pair, random: Random): CharterDocument {
  const document = parseCharter(writeYaml(team, random));
  const text = writeYaml(base, random);
  const builtOn = readBases(document, 'team.charter.yaml', (path) => ({ text, path }));
  assert.deepEqual(
    builtOn.problems.map(({ kind }) => kind),
    [],
    `${writeYaml(team, random).slice(0, 400)}\n---\n${text}`,
  );
  return withBeside(document, { builtOn, signatures: undefined });
}

/** @param isEmpty the charter says nothing of its own */
function signedPair(random: Random, isEmpty: boolean): Pair {
  const all = randomCharter(random);
  const own = isEmpty ? { charter: 1, title: 'A Desk', members: [{ id: 'una-x', name: 'Una Abel' }, { id: 'tom-x', name: 'Tom Zorn' }] } : all; // prettier-ignore
  const pair: Pair = { team: { ...own, extends: 'base.charter.yaml' }, base: randomCharter(random) };
  const { charter, references } = read(pair, random);
  assert.ok(charter);
  pair.team['signatures'] = signatureStates(charter, references).signers.map(({ signer, digest }) => {
    assert.match(digest, /^v2-/);
    return { member: signer.id, signed: '2026-03-01', terms: digest, text: signer.id };
  });
  return pair;
}

/** Whose signatures have fallen, by the ids of those who gave them; the others have to stand. */
function fallen(pair: Pair, random: Random): string[] {
  const { charter, references } = read(pair, random);
  assert.ok(charter);
  const { signers, unexpected } = signatureStates(charter, references);
  assert.deepEqual(unexpected, []);
  return signers.flatMap(({ standing, signature }) => (standing === 'current' ? [] : (signature?.text?.value ?? [])));
}

function everyone({ team }: Pair): string[] {
  return (team['signatures'] as DataMap[]).map(({ text }) => text as string);
}

function quietly(charter: DataMap, random: Random): string[] {
  const names = random.shuffle(Object.keys(quiet)).slice(0, 1 + random.int(3));
  return names.filter((name) => quiet[name]?.(charter, random));
}

describe('signatures to a charter that builds on another', () => {
  it(`stand through ${EDITS} editorial and notice edits of both`, function () {
    this.timeout(0);
    let edits = 0;
    for (let seed = 1; edits < EDITS; seed++) {
      const random = createRandom(seed);
      const isEmpty = random.chance(0.3);
      const pair = signedPair(random, isEmpty);
      const edited = isEmpty ? [pair.base] : [pair.team, pair.base];
      const names = edited.flatMap((charter) => quietly(charter, random));
      // A path is no prose.
      pair.team['extends'] = 'base.charter.yaml';
      assert.deepEqual(fallen(pair, random), [], `seed ${seed}: ${names.join(', ')}`);
      edits += names.length;
    }
    console.log(`      ${edits} edits`);
  });

  it(`fall by ${EDITS} material edits of it, for exactly those whom the edit concerns`, function () {
    this.timeout(0);
    let edits = 0;
    for (let seed = 1_000_000; edits < EDITS; seed++) {
      const random = createRandom(seed);
      const pair = signedPair(random, false);
      const name = random.pick(Object.keys(loud));
      const concerned = loud[name]?.(pair.team, random);
      if (!concerned) continue;
      edits++;
      const expected = concerned === 'everyone' ? everyone(pair) : [...new Set(concerned)];
      assert.deepEqual(fallen(pair, random).toSorted(), expected.toSorted(), `seed ${seed}: ${name}`);
    }
  });

  it(`fall by ${EDITS} material edits of what all inherit`, function () {
    this.timeout(0);
    let edits = 0;
    let fell = 0;
    for (let seed = 2_000_000; edits < EDITS; seed++) {
      const random = createRandom(seed);
      const pair = signedPair(random, true);
      const name = random.pick(Object.keys(loud));
      const before = structuredClone(pair.base);
      const concerned = loud[name]?.(pair.base, random);
      const isAbout = (key: string): boolean => JSON.stringify(before[key]) !== JSON.stringify(pair.base[key]);
      // Another name of a sponsor counts only where a term points to them.
      if (!concerned || isAbout('sponsors')) continue;
      edits++;
      // What the other charter is called and whose it is, and who holds which role in it, is no matter of those here.
      const isInherited = concerned === 'everyone' && !['title', 'kind', 'team', 'parent'].some(isAbout);
      const expected = isInherited ? everyone(pair) : [];
      assert.deepEqual(fallen(pair, random), expected, `seed ${seed}: ${name}`);
      fell += expected.length;
    }
    console.log(`      ${fell} signatures fell`);
  });
});
