import assert from 'node:assert/strict';
import { analyze, defaultSettings, parseCharter } from '../../../core/src/index.js';
import { signable } from '../../../core/src/terms/signable.js';
import { SAMPLES } from '../../docs/sample-charters.js';

const WHOLE = 'charter: 1\ntitle: Care\npurpose: We listen\nmembers: [Ana]\n';

function reasons(text: string): string[] {
  const document = parseCharter(text);
  const findings = analyze(document, { settings: defaultSettings(), today: '2026-11-22' });
  const all = [findings, []].map((known) => {
    const result = signable(document, known);
    if (result.ok) return [];
    assert.ok(result.reasons.length > 0);
    for (const { span, message } of result.reasons) {
      assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
      assert.doesNotMatch(message, /mapping|scalar|node|schema|regex/i);
    }
    return result.reasons.map(({ message }) => message);
  });
  const [withFindings = [], alone = []] = all;
  // What nobody found, since the rule was off or silenced, keeps people from signing all the same.
  if (withFindings.length > 0) assert.ok(alone.length > 0, `only the findings refuse: ${withFindings.join(' ')}`);
  return withFindings;
}

describe('a charter that cannot be signed safely', () => {
  it('is not one that is in order', () => {
    assert.deepEqual(reasons(WHOLE), []);
    assert.deepEqual(reasons(`${WHOLE}x-ours: { a: 1 }\n# a comment\n`), []);
    assert.deepEqual(reasons(`${WHOLE}norms:\n  - Answer within 24 hours – always\n  - "Ça va: übermorgen"\n`), []);
    assert.deepEqual(reasons(`${WHOLE}introduction: שלום, and مرحبا\n`), []);
  });

  it('is not one with findings about signatures, or with warnings', () => {
    assert.deepEqual(reasons(`${WHOLE}signatures: [Olga, Ana, Ana]\n`), []);
    assert.deepEqual(reasons(`${WHOLE}norms: ['[Your text]']\nmeetings: [{ name: Round, time: 10:30 }]\n`), []);
  });

  const unsafe: Record<string, string> = {
    'an empty file': '',
    'a list': '- a\n- b\n',
    'no title': 'charter: 1\nmembers: [Ana]\n',
    'broken YAML': `${WHOLE}norms: [a\n`,
    'a field written twice': `${WHOLE}purpose: We do not listen\n`,
    'a field twice within a part': `${WHOLE}period: { start: 2026-01-01, start: 2026-02-02 }\n`,
    'an anchor and an alias': `${WHOLE}introduction: &a We listen\nbackground: *a\n`,
    'a tag': `${WHOLE}introduction: !!str 5\n`,
    'a directive': `%YAML 1.1\n---\n${WHOLE}`,
    'a second document': `${WHOLE}---\n${WHOLE}`,
    'a merge key': `${WHOLE}period: { <<: { start: 2026-01-01 } }\n`,
    'a complex key': `${WHOLE}? [a, b]\n: c\n`,
    'a tab in the indentation': `${WHOLE}norms:\n\t- a\n`,
    'a text cut off': `${WHOLE}introduction: Be the #1 reason people stay\n`,
    'a text taken apart': `${WHOLE}norms:\n  - Tools: survey, CRM\n`,
    'a text split at commas': `${WHOLE}period: { start: [Answers, resolves and records] }\n`,
    'a name in brackets': `${WHOLE}roles: [{ title: [to be hired] }]\n`,
    'a version that loses its zero': `${WHOLE}version: 1.10\n`,
    'an unknown field': `${WHOLE}budget: 5000\n`,
    'a list where a text belongs': `${WHOLE}introduction:\n  - a\n  - b\n`,
    'a huge number': `${WHOLE}roles: [{ title: A, minimum: 12345678901234567890 }]\n`,
    'a number beyond all': `${WHOLE}roles: [{ title: A, minimum: 1e400 }]\n`,
    'a number too exact': `${WHOLE}roles: [{ title: A, minimum: 0.12345678901234567890 }]\n`,
    'a control character': `${WHOLE}introduction: "a\u0007b"\n`,
    'a NUL': `${WHOLE}introduction: a\u0000b\n`,
    'an escaped control character': `${WHOLE}introduction: "a\\u0007b"\n`,
    'a bidi override': `${WHOLE}introduction: a \u202Eesaelp\u202C b\n`,
    'an escaped bidi override': `${WHOLE}introduction: "a \\u202Eesaelp\\u202C b"\n`,
    'a bidi override in a comment': `${WHOLE}# a \u202Eb\n`,
    'a bidi isolate': `${WHOLE}introduction: a \u2067b\u2069\n`,
    'a line separator': `${WHOLE}introduction: a\u2028b\n`,
    'half a character': `${WHOLE}introduction: "a\\uD800b"\n`,
    'invisible tag characters': `${WHOLE}introduction: a\u{E0061}\u{E0062}\n`,
    'another charter below': `${WHOLE}extends: ../company.charter.yaml\n`,
    'too many levels': `${WHOLE}norms: ${'['.repeat(200)}\n`,
    'a file too large': `${WHOLE}introduction: ${'a'.repeat(1_100_000)}\n`,
    'a Word file': 'PK\u0003\u0004 and so on',
    'silenced findings': `# charter-ignore-file duplicate-key: we like it\n${WHOLE}purpose: We do not listen\n`,
  };
  for (const [what, text] of Object.entries(unsafe)) {
    it(`is ${what}`, () => assert.notDeepEqual(reasons(text), []));
  }

  it('says each reason once', () => {
    assert.equal(reasons(`${WHOLE}purpose: We do not listen\n`).length, 1);
    assert.equal(reasons(`${WHOLE}version: 1.10\n`).length, 1);
  });

  it('is none of the samples', () => {
    for (const [name, text] of Object.entries(SAMPLES)) {
      if (/^extends:/m.test(text)) continue;
      const result = signable(parseCharter(text), []);
      assert.deepEqual(result, { ok: true }, name);
    }
  });
});
