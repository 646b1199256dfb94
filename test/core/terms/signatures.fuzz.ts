import assert from 'node:assert/strict';
import { applyEdits, formatEdits, parseCharter } from '../../../core/src/index.js';
import { signable } from '../../../core/src/terms/signable.js';
import { signatureStates } from '../../../core/src/terms/states.js';
import { createRandom, type Random } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml, type DataMap } from '../../kit/write-yaml.js';
import { digests } from './digests.js';
import { loud } from './edits/loud.js';
import { quiet } from './edits/quiet.js';

const EDITS = process.env['SOAK'] ? 10_000 : 800;
/** So often a charter is edited anew, each time from what was signed. */
const VERSIONS = 4;

/** A random charter that everybody has signed. `text` of a signature keeps who it was, whatever becomes of the id. */
function signedCharter(random: Random): DataMap {
  const charter = randomCharter(random);
  const held = digests(writeYaml(charter, random));
  charter['signatures'] = Object.entries(held).map(([id, terms]) => ({
    member: id,
    signed: '2026-03-01',
    terms,
    text: id,
  }));
  return charter;
}

/** Whose signatures stand, and whose have fallen. */
function standings(text: string): { standing: string[]; fallen: string[] } {
  const { charter, references } = parseCharter(text);
  assert.ok(charter, text);
  const { signers, unexpected } = signatureStates(charter, references);
  assert.deepEqual(unexpected, [], text);
  const who = (state: string): string[] =>
    signers.flatMap(({ standing, signature }) => (standing === state ? (signature?.text?.value ?? []) : [])).toSorted();
  return { standing: who('current'), fallen: who('fallen') };
}

function quietEdits(charter: DataMap, random: Random, most: number): string[] {
  const names = random.shuffle(Object.keys(quiet)).slice(0, 1 + random.int(most));
  return names.filter((name) => quiet[name]?.(charter, random));
}

/** Signed charters in several versions each, until the test says it has seen enough. */
function* versions(
  from: number,
): Generator<{ charter: DataMap; everyone: string[]; random: Random; seed: string }, void> {
  for (let seed = from; ; seed++) {
    const random = createRandom(seed);
    const signed = signedCharter(random);
    const everyone = (signed['signatures'] as DataMap[]).map(({ text }) => text as string).toSorted();
    for (let version = 1; version <= VERSIONS; version++) {
      yield { charter: structuredClone(signed), everyone, random, seed: `seed ${seed}, version ${version}` };
    }
  }
}

function createCounter(): { add(name: string): void; total(): number; report(kind: string, expected: object): void } {
  const counts = new Map<string, number>();
  const total = (): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    add: (name) => void counts.set(name, (counts.get(name) ?? 0) + 1),
    total,
    report(kind, expected) {
      const missing = Object.keys(expected).filter((name) => !counts.has(name));
      assert.deepEqual(missing, [], 'edits that were never tried');
      const [rarest, times] = [...counts].toSorted(([, a], [, b]) => a - b)[0] as [string, number];
      console.log(`      ${total()} ${kind} edits of ${counts.size} kinds, the rarest ${times} times (${rarest})`);
    },
  };
}

describe('signatures', () => {
  it(`stand through ${EDITS} editorial and notice edits`, () => {
    const counter = createCounter();
    for (const { charter, everyone, random, seed } of versions(1)) {
      const names = quietEdits(charter, random, 4);
      for (const name of names) counter.add(name);
      const text = writeYaml(charter, random);
      assert.deepEqual(standings(text), { standing: everyone, fallen: [] }, `${seed}: ${names.join(', ')}\n${text}`);
      if (random.chance(0.1)) {
        const document = parseCharter(text);
        assert.deepEqual(signable(document, []), { ok: true }, seed);
        const formatted = applyEdits(text, formatEdits(document));
        assert.deepEqual(standings(formatted), { standing: everyone, fallen: [] }, `${seed}, formatted`);
      }
      if (counter.total() >= EDITS) break;
    }
    counter.report('editorial and notice', quiet);
  });

  it(`fall by ${EDITS} material edits, for exactly those whom the edit concerns`, () => {
    const counter = createCounter();
    let fell = 0;
    for (const { charter, everyone, random, seed } of versions(1_000_000)) {
      const name = random.pick(Object.keys(loud));
      const concerned = loud[name]?.(charter, random);
      if (!concerned) continue;
      counter.add(name);
      const also = random.chance(0.5) ? quietEdits(charter, random, 2) : [];
      const text = writeYaml(charter, random);
      const fallen = concerned === 'everyone' ? everyone : [...new Set(concerned)].toSorted();
      const standing = everyone.filter((id) => !fallen.includes(id));
      fell += fallen.length;
      assert.deepEqual(standings(text), { standing, fallen }, `${seed}: ${name}; ${also.join(', ')}\n${text}`);
      if (counter.total() >= EDITS) break;
    }
    counter.report('material', loud);
    console.log(`      ${fell} signatures fell`);
  });
});
