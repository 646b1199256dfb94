import assert from 'node:assert/strict';
import { english, parseCharter } from '../../../core/src/index.js';
import { describeTerms } from '../../../core/src/terms/describe.js';
import { termsOf } from '../../../core/src/terms/terms.js';
import { createRandom } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml } from '../../kit/write-yaml.js';
import { loud } from './edits/loud.js';
import { quiet } from './edits/quiet.js';

/** More of them in `npm run soak`. */
const RUNS = process.env['SOAK'] ? 20_000 : 8;

describe('the terms as sentences', () => {
  it('change whenever the terms change, and have one for each entry', () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const random = createRandom(seed);
      const before = randomCharter(random);
      const after = structuredClone(before);
      const name = random.pick(Object.keys(loud));
      if (!loud[name]?.(after, random)) continue;
      quiet[random.pick(Object.keys(quiet))]?.(after, random);
      const [one, two] = [before, after].map((charter) => sentencesOf(writeYaml(charter, random)));
      for (const [id, { digest, text }] of Object.entries(one ?? {})) {
        const now = two?.[id];
        if (now && now.digest !== digest)
          assert.notEqual(now.text, text, `seed ${seed}, ${name}: ${id} has other terms and the same sentences`);
      }
    }
  });
});

function sentencesOf(text: string): Record<string, { digest: string; text: string }> {
  const { charter, references } = parseCharter(text);
  assert.ok(charter);
  const terms = termsOf(charter, references);
  const found = terms.signers.map((signer) => {
    const { team, roles, own, digest } = terms.forSigner(signer);
    const points = [...team, ...roles.flatMap((role) => role.points), ...own];
    const description = describeTerms(charter, signer.id, references);
    assert.ok(description);
    const said = description.groups.flatMap((group) => group.points.map(({ sentence }) => sentence));
    assert.deepEqual(
      said,
      points.map(({ sentence }) => sentence),
    );
    assert.equal(said.length, points.length);
    for (const point of description.groups.flatMap((group) => group.points))
      assert.equal(english(point.said), point.sentence);
    return [signer.id, { digest, text: `${description.title}\n${said.toSorted().join('\n')}` }] as const;
  });
  return Object.fromEntries(found);
}
