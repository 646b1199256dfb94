import assert from 'node:assert/strict';
import { wordPattern } from '../../../core/src/text/word-pattern.js';

describe('patterns that look for words', () => {
  it('know the letters of the languages that charters are written in', () => {
    const words =
      'Overblijfsel Größe Œuvre año smörgås ürün łódź naïve Ελλάδα договір việc ქართული հայերեն שלום مرحبا हिन्दी ภาษาไทย 日本語 한국어 ひらがな አማርኛ';
    for (const word of words.split(' ')) assert.match(word, wordPattern(String.raw`^\p{L}+$`, 'u'), word);
  });

  it('tell letters from everything else that Unicode has below U+2000', () => {
    const [letter, other] = [wordPattern(String.raw`\p{L}`, 'u'), wordPattern(String.raw`\P{L}`, 'u')];
    const missed: string[] = [];
    for (let code = 0; code < 0x2000; code++) {
      const sign = String.fromCodePoint(code);
      assert.notEqual(letter.test(sign), other.test(sign));
      if (/\p{L}/u.test(sign) && !letter.test(sign)) missed.push(sign);
      if (code < 0x0300 && letter.test(sign)) assert.match(sign, /[\p{L}\p{M}]|[\u02B0-\u02FF]/u);
    }
    assert.deepEqual(
      missed.filter((sign) => !/[\p{Script=Glagolitic}\p{Script=Cherokee}\u1C80-\u1DFF\u1F00-\u1FFF]/u.test(sign)),
      [],
    );
  });

  it('read the ranges inside and outside of classes', () => {
    assert.deepEqual('Ende, 2. Tür'.match(wordPattern(String.raw`[\p{L}\p{N}]+`, 'gu')), ['Ende', '2', 'Tür']);
    assert.deepEqual('a-b'.match(wordPattern(String.raw`\P{L}|[^\p{L}]`, 'gu')), ['-']);
    assert.match('ÄRGER', wordPattern(String.raw`(?<!\p{L})ärger(?!\p{L})`, 'iu'));
    assert.doesNotMatch('Ärgernis', wordPattern(String.raw`(?<!\p{L})ärger(?!\p{L})`, 'iu'));
    assert.match('[x]', wordPattern(String.raw`\[\p{L}\]`, 'u'));
  });
});
