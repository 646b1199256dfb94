import assert from 'node:assert/strict';
import { applyEdits, formatEdits, parseCharter, signatureStates, signEdits } from '../../../core/src/index.js';
import { createRandom, type Random } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml, type Data, type DataMap } from '../../kit/write-yaml.js';

const CHARTERS = process.env['SOAK'] ? 3000 : 15;
const DAY = '2026-11-22';

function states(text: string): Record<string, string> {
  const { charter } = parseCharter(text);
  assert.ok(charter, text);
  return Object.fromEntries(signatureStates(charter).signers.map(({ signer, standing }) => [signer.id, standing]));
}

/** What may stand among the signatures before somebody signs: nothing, a name, a blank, an entry, or other terms. */
function earlier(member: string, random: Random): Data[] {
  const terms = `v1-${String(random.int(10)).repeat(64)}`;
  const entries: Data[] = [
    member,
    { member, signed: '[Date]' },
    { member, signed: '2026-03-01', kind: 'typed' },
    { member, signed: '2026-03-01', terms, text: 'As typed' },
  ];
  return random.chance(0.3) ? [] : [random.pick(entries)];
}

/** Words that only the new signature adds or takes away. */
function withoutSignatures(text: string): string {
  const { root } = parseCharter(text).syntax;
  const entry = root?.entries.find(({ key }) => key.value === 'signatures');
  return entry ? text.slice(0, entry.key.span.start).trimEnd() + text.slice(entry.value.span.end).trimEnd() : text;
}

describe('signing any charter', () => {
  it(`makes one signature hold and leaves the others as they are: ${CHARTERS} charters`, function () {
    this.timeout(0);
    let signatures = 0;
    for (let seed = 1; seed <= CHARTERS; seed++) {
      const random = createRandom(seed);
      const data: DataMap = randomCharter(random);
      delete data['signatures'];
      let text = writeYaml(data, random);
      const people = Object.keys(states(text));
      const entries = random.shuffle(people.flatMap((member) => earlier(member, random)));
      if (entries.length > 0) text = writeYaml({ ...data, signatures: entries }, random);
      for (const member of random.shuffle(people)) {
        const document = parseCharter(text);
        const signing = signEdits(document, member, { date: DAY, findings: [] });
        if (!signing.ok)
          assert.fail(`seed ${seed}: ${signing.reasons.map(({ message }) => message).join(' ')}\n${text}`);
        const after = applyEdits(text, signing.edits);
        assert.deepEqual(states(after), { ...states(text), [member]: 'current' }, `seed ${seed}\n${after}`);
        if (document.syntax.root?.entries.some(({ key }) => key.value === 'signatures'))
          assert.equal(withoutSignatures(after), withoutSignatures(text), `seed ${seed}`);
        const formatted = applyEdits(after, formatEdits(parseCharter(after)));
        assert.deepEqual(states(formatted), states(after), `seed ${seed}, formatted`);
        text = after;
        signatures++;
      }
    }
    assert.ok(signatures > CHARTERS);
  });
});
