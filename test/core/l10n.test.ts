import assert from 'node:assert/strict';
import {
  analyze,
  count,
  decimal,
  defaultSettings,
  english,
  inLanguage,
  inWords,
  list,
  NOTHING,
  parseCharter,
  quote,
  say,
  sentences,
  translated,
  type Catalogue,
  type Said,
} from '../../core/src/index.js';
import { shortKey } from '../../core/src/l10n/short-key.js';
import { catalogue as german } from '../../core/src/l10n/de.generated.js';

const PSEUDO: Catalogue = {
  'Nobody holds {0} and {1}.': '{1} und {0} hat niemand.',
  '“{0}”': '„{0}“',
  '{0}.{1}': '{0},{1}',
};

const inPseudo = (said: Said): string => inLanguage(said, PSEUDO);

describe('languages', () => {
  it('say in English what the template says', () => {
    assert.equal(english(say`Nobody holds ${quote('a  role')} and ${3}.`), 'Nobody holds “a role” and 3.');
    assert.equal(english(list(['a', 'b', 'c'])), 'a, b and c');
    assert.equal(english(list(['a'], 'or')), 'a');
    assert.equal(english(list([])), '');
    assert.equal(english(sentences(say`One.`, NOTHING, say`Two.`)), 'One. Two.');
    assert.equal(english(count(1, say`one`, say`${2} many`)), 'one');
    assert.equal(english(inWords('2026-03-09')), '9 March 2026');
    assert.equal(english(inWords('no day')), 'no day');
  });

  it('put what is filled in where the translation wants it, itself translated', () => {
    assert.equal(inPseudo(say`Nobody holds ${quote('x')} and ${'y'}.`), 'y und „x“ hat niemand.');
    assert.equal(inPseudo(say`${quote('x')} ${decimal(4.5)}`), '„x“ 4,5');
  });

  it('find a sentence by the short form of its key, as in the catalogues that ship', () => {
    const short = Object.fromEntries(Object.entries(PSEUDO).map(([key, words]) => [shortKey(key), words]));
    const said = say`Nobody holds ${quote('a')} and ${3}.`;
    assert.equal(inLanguage(said, short), inPseudo(said));
    assert.equal(new Set(Object.keys(german).map(shortKey)).size, Object.keys(german).length);
  });

  it('say a whole sentence in English where its translation is missing or empty', () => {
    assert.equal(inPseudo(say`Somebody holds ${quote('x')}.`), 'Somebody holds “x”.');
    assert.equal(inLanguage(say`a`, { a: '' }), 'a');
    assert.equal(inLanguage(say`a`, undefined), 'a');
  });

  it('take words of a charter for words only', () => {
    assert.equal(inPseudo(say`Nobody holds ${'{1}'} and ${'$&'}.`), '$& und {1} hat niemand.');
  });

  it('change the words of a finding, of its fixes and of what belongs to it, and nothing else', () => {
    const text = 'charter: 1\ntitle: T\nmembers:\n  - {name: Ana, role: Leed}\nroles:\n  - {title: Lead}\n';
    const findings = analyze(parseCharter(text), { settings: defaultSettings(), today: '2026-11-22' });
    assert.ok(findings.length > 3 && findings.some(({ fixes }) => fixes.length > 0));
    for (const finding of findings) {
      assert.equal(english(finding.said as Said), finding.message);
      assert.equal(translated(finding, undefined), finding);
      assert.deepEqual(translated(finding, {}), finding);
      const { message, fixes, related, ...others } = translated(finding, german);
      assert.deepEqual({ ...finding, ...others }, finding);
      assert.deepEqual(fixes.map(({ edits }) => edits), finding.fixes.map(({ edits }) => edits)); // prettier-ignore
      assert.equal(related.length, finding.related.length);
      assert.ok(message !== '');
    }
  });
});
