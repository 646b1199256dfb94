import assert from 'node:assert/strict';
import {
  amendEdits,
  english,
  applyEdits,
  parseCharter,
  signatureStates,
  termsOf,
  type CharterDocument,
} from '../../../core/src/index.js';
import { changedTexts } from '../../../core/src/amending/pairs.js';
import { createRandom, type Random } from '../../kit/random.js';
import { randomCharter } from '../../kit/random-charter.js';
import { writeYaml, type Data, type DataMap } from '../../kit/write-yaml.js';
import { digests } from '../terms/digests.js';
import { loud } from '../terms/edits/loud.js';
import { quiet } from '../terms/edits/quiet.js';

const EDITS = process.env['SOAK'] ? 3000 : 80;
const DAY = '2026-11-22';

/** Other words for the same; none of them is anything that always counts. */
const SYNONYMS: { readonly [word: string]: string } = {
  bikes: 'bicycles',
  complaints: 'grievances',
  invoices: 'bills',
  letters: 'notes',
  surveys: 'polls',
  brakes: 'braking',
  saddles: 'seats',
  desk: 'counter',
};
/** Edits after which no text of an honest amendment could be left: not one of them may keep a signature. */
const COUNTED = /digit|separator|comparison|sign|range|percent|unit|currency|modal|negation|a word more/;

/** A random charter with at least two people, each text long enough that a word of it may change, and all have signed. */
function signedCharter(random: Random): DataMap {
  const charter = randomCharter(random);
  const held = digests(writeYaml(charter, random));
  charter['signatures'] = Object.entries(held).map(([member, terms]) => ({ member, signed: '2026-03-01', terms }));
  return charter;
}

function current(text: string): { current: string[]; fallen: string[] } {
  const { charter, references } = parseCharter(text);
  assert.ok(charter, text);
  const { signers } = signatureStates(charter, references);
  const who = (state: string): string[] => signers.flatMap(({ signer, standing }) => (standing === state ? [signer.id] : [])); // prettier-ignore
  return { current: who('current'), fallen: who('fallen') };
}

/** Puts other words for the same into some texts, in place. */
function reword(value: Data, random: Random): number {
  if (typeof value !== 'object') return 0;
  let count = 0;
  for (const [name, inner] of Object.entries(value)) {
    if (['signatures', 'history', 'members', 'title', 'name', 'id'].includes(name)) continue;
    if (typeof inner !== 'string') {
      count += reword(inner, random);
      continue;
    }
    const found = Object.keys(SYNONYMS).filter((word) => new RegExp(`\\b${word}\\b`).test(inner));
    if (found.length === 0 || random.chance(0.5)) continue;
    const word = random.pick(found);
    (value as Record<string, Data>)[name] = inner.replace(new RegExp(`\\b${word}\\b`), SYNONYMS[word] as string);
    count++;
  }
  return count;
}

/** The entry that somebody writes who wants the new words to pass for a change of wording, without asking the tool. */
function forgedEntry(before: CharterDocument, after: CharterDocument, people: readonly string[]): DataMap {
  assert.ok(before.charter && after.charter);
  const wording = changedTexts(before.charter, after.charter).map(({ at, before: old, after: now }) => ({
    at,
    before: old.value,
    after: now.value,
  }));
  return {
    date: DAY,
    author: people[0] as string,
    confirmed: people[1] as string,
    kind: 'editorial',
    from: termsOf(before.charter).wholeDigest(),
    to: termsOf(after.charter).wholeDigest(),
    wording,
  };
}

describe('amendments of any charter', () => {
  it(`keep every signature where only the wording changed: ${EDITS} charters`, function () {
    this.timeout(0);
    let kept = 0;
    let refused = 0;
    for (let seed = 1; kept + refused < EDITS; seed++) {
      const random = createRandom(seed);
      const charter = signedCharter(random);
      const everyone = (charter['signatures'] as DataMap[]).map(({ member }) => member as string).toSorted();
      if (everyone.length < 2) continue;
      const before = writeYaml(charter, random);
      const next = structuredClone(charter);
      if (reword(next, random) === 0) continue;
      // Whatever else does not count may change by the way.
      for (const name of random.shuffle(Object.keys(quiet)).slice(0, random.int(3))) quiet[name]?.(next, random);
      const after = writeYaml(next, random);
      const [was, is] = [parseCharter(before), parseCharter(after)];
      const [by, confirmed] = termsOf(is.charter!).signers.map(({ id }) => id) as [string, string];
      const amending = amendEdits(was, is, by, { date: DAY, confirmed });
      if (!amending.ok) {
        // A text of few words may change by no word: that is said, and nothing is written.
        assert.match(amending.reasons.map(english).join('\n'), /more than a fifth|always counts|Nothing that a signature covers|new, or says|no safe place/, `seed ${seed}`); // prettier-ignore
        refused++;
        continue;
      }
      const text = applyEdits(after, amending.edits);
      const { current: standing, fallen } = current(text);
      assert.deepEqual(fallen, [], `seed ${seed}\n${text}`);
      assert.equal(standing.length, everyone.length, `seed ${seed}`);
      assert.equal(text.length - after.length, amending.edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0)); // prettier-ignore
      kept++;
    }
    console.log(`      ${kept} amendments kept all signatures, ${refused} were refused`);
    assert.ok(kept > refused / 4, 'too few were tried');
  });

  it(`keep none where anything that counts changed, declared or forged: ${EDITS} edits`, function () {
    this.timeout(0);
    let tried = 0;
    let forged = 0;
    let honest = 0;
    for (let seed = 5_000_000; tried < EDITS; seed++) {
      const random = createRandom(seed);
      const charter = signedCharter(random);
      if ((charter['signatures'] as DataMap[]).length < 2) continue;
      const name = random.pick(Object.keys(loud));
      const next = structuredClone(charter);
      const concerned = loud[name]?.(next, random);
      if (!concerned || concerned.length === 0) continue;
      const alone = parseCharter(writeYaml(next, createRandom(seed)));
      // A change of wording beside it, to hide behind.
      if (random.chance(0.5)) reword(next, random);
      const [before, after] = [writeYaml(charter, random), writeYaml(next, random)];
      const [was, is] = [parseCharter(before), parseCharter(after)];
      const fallen = current(after).fallen;
      if (fallen.length === 0) continue;
      tried++;
      const people = termsOf(is.charter!).signers.map(({ id }) => id);
      if (people.length < 2) continue;
      const amending = amendEdits(was, is, people[0] as string, { date: DAY, confirmed: people[1] as string });
      if (COUNTED.test(name)) assert.ok(!amending.ok, `seed ${seed}: ${name} was declared a change of wording`);
      if (amending.ok) honest++;

      const entry = forgedEntry(was, is, people);
      const history = [...((next['history'] as Data[] | undefined) ?? []), entry];
      const text = writeYaml({ ...next, history }, random);
      const kept = current(text).current.filter((id) => fallen.includes(id));
      // What the tool itself takes for wording it keeps, and nothing else.
      const mustFall = concerned === 'everyone' ? kept : kept.filter((id) => concerned.includes(id));
      if (COUNTED.test(name)) assert.deepEqual(mustFall, [], `seed ${seed}: ${name}\n${text}`);
      // Where only the wording beside it is refused, those whom that does not concern keep theirs.
      const refused = amendEdits(was, alone, people[0] as string, { date: DAY, confirmed: people[1] as string });
      if (!refused.ok && concerned === 'everyone') assert.deepEqual(kept, [], `seed ${seed}: ${name} ${refused.reasons.map(english).join()}\n${text}`); // prettier-ignore
      forged++;
    }
    console.log(`      ${tried} edits, ${forged} forged entries, ${honest} were no more than another wording`);
    assert.ok(forged > tried / 2);
  });
});
