import assert from 'node:assert/strict';
import { parseCharter, readBases, termsOf, withBeside } from '../../../core/src/index.js';
import { createRandom, type Random } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml, type Data, type DataMap } from '../../kit/write-yaml.js';
import { loud } from './edits/loud.js';
import { quiet } from './edits/quiet.js';

const EDITS = process.env['SOAK'] ? 5000 : 60;

/** A team that builds on a charter and holds the first of its roles. */
function teamOn(base: DataMap): DataMap {
  const [role] = base['roles'] as DataMap[];
  return {
    charter: 1,
    title: 'Team of its own',
    extends: 'base.charter.yaml',
    responsibilities: ['Keeps the keys of the cellar'],
    members: [
      { id: 'holder', name: 'Holder Quist', roles: [role?.['id'] as string] },
      { id: 'other', name: 'Other Quist' },
    ],
  };
}

function digests(team: string, base: string): Record<string, string> {
  const document = parseCharter(team);
  const builtOn = readBases(document, 'team.charter.yaml', (path) => ({ text: base, path }));
  const { charter, references } = withBeside(document, { builtOn, signatures: undefined });
  assert.ok(charter && builtOn.problems.length === 0, JSON.stringify(builtOn.problems));
  const terms = termsOf(charter, references);
  return Object.fromEntries(terms.signers.map((signer) => [signer.id, terms.forSigner(signer).digest]));
}

function baseCharter(random: Random): DataMap {
  const charter = randomCharter(random);
  delete charter['history'];
  return charter;
}

/** Edits after which the role of the holder may go by another name, so that nobody here holds it. */
const OF_ROLES = /role|member|name|id|title/i;

/** Who and what the other charter is about does not pass on. */
function passedOn(charter: DataMap): string {
  const NOT = new Set(['title', 'kind', 'team', 'parent', 'sponsors']);
  return JSON.stringify(Object.entries(charter).filter(([name]) => !NOT.has(name)));
}

describe('terms that are inherited', () => {
  it(`stay what they are through ${EDITS} editorial and notice edits of the other charter`, function () {
    this.timeout(0);
    let count = 0;
    for (let seed = 1; count < EDITS; seed++) {
      const random = createRandom(seed);
      const before = baseCharter(random);
      const team = writeYaml(teamOn(before), random);
      const held = digests(team, writeYaml(before, random));
      const after = structuredClone(before);
      const names = random.shuffle(Object.keys(quiet)).filter((name) => !OF_ROLES.test(name)).slice(0, 3); // prettier-ignore
      const done = names.filter((name) => quiet[name]?.(after, random));
      if (done.length === 0) continue;
      assert.deepEqual(digests(team, writeYaml(after, random)), held, `seed ${seed}: ${done.join(', ')}`);
      count += done.length;
    }
  });

  it(`change for everybody by ${EDITS} edits there that bind everybody`, function () {
    this.timeout(0);
    let count = 0;
    for (let seed = 3_000_000; count < EDITS; seed++) {
      const random = createRandom(seed);
      const before = baseCharter(random);
      const team = writeYaml(teamOn(before), random);
      const name = random.pick(Object.keys(loud));
      const after = structuredClone(before);
      if (loud[name]?.(after, random) !== 'everyone') continue;
      if (passedOn(before) === passedOn(after)) continue;
      const [held, now] = [digests(team, writeYaml(before, random)), digests(team, writeYaml(after, random))];
      for (const id of ['holder', 'other']) assert.notEqual(now[id], held[id], `seed ${seed}: ${name}, ${id}`);
      count++;
    }
  });

  it(`stay what they are when any of ${EDITS} sentences moves from one charter to the other`, function () {
    this.timeout(0);
    let count = 0;
    for (let seed = 9_000_000; count < EDITS; seed++) {
      const random = createRandom(seed);
      const there = baseCharter(random);
      const lists = ['norms', 'principles', 'responsibilities'].filter((name) => Array.isArray(there[name]));
      if (lists.length === 0) continue;
      const name = random.pick(lists);
      const here = teamOn(there);
      const held = digests(writeYaml(here, random), writeYaml(there, random));
      const from = there[name] as Data[];
      const moved = from.splice(random.int(from.length), 1);
      here[name] = [...((here[name] as Data[] | undefined) ?? []), ...moved];
      if (from.length === 0) delete there[name];
      // A sentence that names somebody there names nobody here.
      if (moved.some((entry) => typeof entry !== 'string')) continue;
      assert.deepEqual(digests(writeYaml(here, random), writeYaml(there, random)), held, `seed ${seed}: ${name}`);
      count++;
    }
  });
});
